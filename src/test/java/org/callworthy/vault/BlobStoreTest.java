package org.callworthy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.callworthy.common.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreTest {

    private static final BlobId ONE = new BlobId(1L << 50);
    private static final BlobId OTHER = new BlobId(2L << 50);
    private static final byte[] CALL = new byte[300_000];

    static {
        new Random(1).nextBytes(CALL);
    }

    private final DataKey key = DataKey.fresh();

    @TempDir
    Path folder;

    private BlobFolder files;
    private BlobStore store;

    @BeforeEach
    void makeStore() {
        files = new BlobFolder(folder);
        store = new BlobStore(files);
    }

    @Test
    void whatIsStoredComesBackAndIsNowhereInTheFile() throws IOException {
        BlobStore.Written written = store.write(ONE, key, new ByteArrayInputStream(CALL));

        assertThat(read(ONE)).isEqualTo(CALL);
        assertThat(written.size()).isEqualTo(CALL.length);
        assertThat(written.sha256()).isEqualTo(HexFormat.of().formatHex(Sha256.of(CALL)));
        String file = new String(Files.readAllBytes(files.of(ONE)), java.nio.charset.StandardCharsets.ISO_8859_1);
        String plain = new String(Arrays.copyOf(CALL, 64), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(file).doesNotContain(plain);
    }

    @Test
    void aPartIsReadFromAnyPlaceOn() throws IOException {
        store.write(ONE, key, new ByteArrayInputStream(CALL));

        try (SeekableByteChannel plain = store.open(ONE, key)) {
            ByteBuffer part = ByteBuffer.allocate(1_000);
            plain.position(200_000);
            plain.read(part);
            assertThat(plain.size()).isEqualTo(CALL.length);
            assertThat(part.array()).isEqualTo(Arrays.copyOfRange(CALL, 200_000, 201_000));
        }
    }

    @Test
    void aFlippedBitIsNoticedWhereverItIs() throws IOException {
        store.write(ONE, key, new ByteArrayInputStream(CALL));
        byte[] right = Files.readAllBytes(files.of(ONE));

        for (int place : new int[] {0, 20, 100, 70_000, right.length / 2, right.length - 1}) {
            byte[] flipped = right.clone();
            flipped[place] ^= 1;
            Files.write(files.of(ONE), flipped);
            assertThatThrownBy(() -> read(ONE))
                    .as("byte %d", place)
                    .isInstanceOfAny(IOException.class, VaultDamaged.class);
        }
    }

    @Test
    void aCutTailIsNoticedAlsoAtTheEdgeOfASegment() throws IOException {
        store.write(ONE, key, new ByteArrayInputStream(CALL));
        byte[] right = Files.readAllBytes(files.of(ONE));

        for (int length : new int[] {0, 10, 1 << 16, 2 << 16, right.length - 1}) {
            Files.write(files.of(ONE), Arrays.copyOf(right, length));
            assertThatThrownBy(() -> read(ONE))
                    .as("%d bytes", length)
                    .isInstanceOfAny(IOException.class, VaultDamaged.class);
        }
    }

    @Test
    void aRecordingInThePlaceOfAnotherIsNoticedEvenUnderTheSameKey() throws IOException {
        store.write(ONE, key, new ByteArrayInputStream(CALL));
        store.write(OTHER, key, new ByteArrayInputStream(CALL));
        Files.copy(files.of(OTHER), files.of(ONE), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> read(ONE)).isInstanceOfAny(IOException.class, VaultDamaged.class);
        assertThat(read(OTHER)).isEqualTo(CALL);
    }

    @Test
    void aFileThatIsGoneIsDamage() {
        assertThatExceptionOfType(VaultDamaged.class).isThrownBy(() -> store.open(ONE, key));
    }

    @Test
    void aFullDiskIsSaidAndLeavesNothingBehind() throws IOException {
        BlobStore onFullDisk = new BlobStore(new BlobFolder(folder) {
            @Override
            OutputStream sink(FileChannel file) {
                return new FullDisk(super.sink(file));
            }
        });

        assertThatExceptionOfType(VaultFull.class)
                .isThrownBy(() -> onFullDisk.write(ONE, key, new ByteArrayInputStream(CALL)));
        try (Stream<Path> left = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aBrokenSourceLeavesNothingBehind() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line went dead");
            }
        };

        assertThatThrownBy(() -> store.write(ONE, key, broken)).hasRootCauseMessage("The line went dead");
        try (Stream<Path> left = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(left).isEmpty();
        }
    }

    private byte[] read(BlobId id) throws IOException {
        try (InputStream plain = Channels.newInputStream(store.open(id, key))) {
            return plain.readAllBytes();
        }
    }

    private static final class FullDisk extends java.io.FilterOutputStream {

        private int left = 100_000;

        FullDisk(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("No space left on device");
            }
            out.write(bytes, from, length);
        }
    }
}
