package org.callworthy.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * One kept-alive HTTP/1.1 connection that costs the measured machine as little as possible. It keeps cookies, follows no
 * redirect and is used by one thread at a time.
 */
final class Wire implements AutoCloseable {

    private final String host;
    private final int port;
    private final int patienceMs;
    private final Map<String, String> cookies = new TreeMap<>();
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private final byte[] buffer = new byte[1024];
    private int at;
    private int end;
    private OutputStream out = OutputStream.nullOutputStream();

    /** @param patienceMs how long a reply may take before the connection counts as broken */
    Wire(String host, int port, int patienceMs) {
        this.host = host;
        this.port = port;
        this.patienceMs = patienceMs;
    }

    record Reply(int status, Map<String, String> headers, byte[] bytes) {
        String text() {
            return new String(bytes, UTF_8);
        }
    }

    /** @throws IOException if the connection broke: whether the server did what was asked is then unknown */
    Reply send(String method, String path, Map<String, String> headers, String body) throws IOException {
        return send(method, path, headers, body.getBytes(UTF_8));
    }

    /** As {@link #send(String, String, Map, String)}, with a body that is no text. */
    Reply send(String method, String path, Map<String, String> headers, byte[] content) throws IOException {
        try {
            StringBuilder head = new StringBuilder(256)
                    .append(method)
                    .append(' ')
                    .append(path)
                    .append(" HTTP/1.1\r\nHost: ")
                    .append(host)
                    .append(':')
                    .append(port)
                    .append("\r\nContent-Length: ")
                    .append(content.length)
                    .append("\r\n");
            headers.forEach(
                    (name, text) -> head.append(name).append(": ").append(text).append("\r\n"));
            if (!cookies.isEmpty()) {
                StringJoiner all = new StringJoiner("; ");
                cookies.forEach((name, text) -> all.add(name + "=" + text));
                head.append("Cookie: ").append(all).append("\r\n");
            }
            ByteArrayOutputStream request = new ByteArrayOutputStream(head.length() + content.length + 2);
            request.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
            request.writeBytes(content);
            exchange(request.toByteArray());
            return read();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Sends, and waits until the reply begins. A kept connection that the server has ended meanwhile is made anew, once. */
    private void exchange(byte[] request) throws IOException {
        boolean kept = socket.isConnected() && !socket.isClosed();
        if (!kept) {
            connect();
        }
        try {
            sendOff(request);
        } catch (EOFException | SocketException e) {
            if (!kept) {
                throw e;
            }
            socket.close();
            connect();
            sendOff(request);
        }
    }

    private void sendOff(byte[] request) throws IOException {
        out.write(request);
        out.flush();
        fill();
    }

    /** What has come, of which nothing is left in the buffer. */
    private void fill() throws IOException {
        at = 0;
        end = in.read(buffer, 0, buffer.length);
        if (end < 0) {
            end = 0;
            throw new EOFException("The connection ended");
        }
    }

    private int next() throws IOException {
        if (at == end) {
            fill();
        }
        return buffer[at++];
    }

    private void connect() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(patienceMs);
        socket.connect(new java.net.InetSocketAddress(host, port), patienceMs);
        in = socket.getInputStream();
        at = 0;
        end = 0;
        out = socket.getOutputStream();
    }

    private Reply read() throws IOException {
        String status = line();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon);
            String text = header.substring(colon + 1).strip();
            headers.put(name, text);
            if (name.equalsIgnoreCase("Set-Cookie")) {
                keep(text);
            }
        }
        byte[] bytes = "chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"))
                ? chunks()
                : exactly(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        if ("close".equals(headers.getOrDefault("Connection", "").toLowerCase(Locale.ROOT))) {
            close();
        }
        return new Reply(Integer.parseInt(status.substring(9, 12)), headers, bytes);
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line().split(";", 2)[0].strip(), 16);
            all.writeBytes(exactly(size));
            line();
            if (size == 0) {
                return all.toByteArray();
            }
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = new byte[length];
        int there = Math.min(length, end - at);
        System.arraycopy(buffer, at, bytes, 0, there);
        at += there;
        if (in.readNBytes(bytes, there, length - there) < length - there) {
            throw new EOFException("The reply broke off");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = next(); c != '\n'; c = next()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /** Cookies stay; the next request connects anew. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
