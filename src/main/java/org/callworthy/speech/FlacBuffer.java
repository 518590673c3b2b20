package org.callworthy.speech;

import java.util.Arrays;
import net.sourceforge.javaflacencoder.FLACOutputStream;

/** Memory that the encoder can seek in: it goes back to write length and MD5 into the header. */
final class FlacBuffer implements FLACOutputStream {

    private byte[] bytes = new byte[1 << 16];
    private int at;
    private int size;

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public long seek(long position) {
        at = Math.toIntExact(position);
        return position;
    }

    @Override
    public int write(byte[] data, int offset, int count) {
        int end = Math.addExact(at, count);
        if (end > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(end, Math.multiplyExact(2, bytes.length)));
        System.arraycopy(data, offset, bytes, at, count);
        at = end;
        size = Math.max(size, at);
        return count;
    }

    @Override
    public void write(byte data) {
        write(new byte[] {data}, 0, 1);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean canSeek() {
        return true;
    }

    @Override
    public long getPos() {
        return at;
    }
}
