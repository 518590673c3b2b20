package org.callworthy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * The network between candidates and servers: clear, or slow and lossy, so that requests and replies go missing. Connections go
 * to the servers in turn; one that is not there is passed over, as by a plain TCP balancer.
 */
final class Weather implements AutoCloseable {

    private static final int LONGEST_DELAY_MS = 400;
    private static final double CUT = 0.05;

    private final ServerSocket door;
    private final List<Integer> servers;
    private final AtomicInteger turn = new AtomicInteger();
    private final LongAdder cuts = new LongAdder();
    private volatile boolean rough;

    Weather(Integer... servers) throws IOException {
        this.servers = List.of(servers);
        door = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("weather").start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void rough(boolean rough) {
        this.rough = rough;
    }

    /** Connections that it cut, with a request or a reply in them. */
    long cuts() {
        return cuts.sum();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket candidate = door.accept();
                Thread.startVirtualThread(() -> connect(candidate));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket candidate) {
        try {
            Socket application = server();
            application.setTcpNoDelay(true);
            candidate.setTcpNoDelay(true);
            Thread.startVirtualThread(() -> carry(candidate, application));
            carry(application, candidate);
        } catch (IOException nobodyThere) {
            end(candidate);
        }
    }

    private Socket server() throws IOException {
        for (int passedOver = 0; ; passedOver++) {
            int port = servers.get(Math.floorMod(turn.getAndIncrement(), servers.size()));
            try {
                return new Socket(InetAddress.getLoopbackAddress(), port);
            } catch (ConnectException e) {
                if (passedOver == servers.size()) {
                    throw e;
                }
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (rough && isLost()) {
                    break;
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException | InterruptedException broken) {
            // Both ends learn of it below.
        }
        end(from);
        end(to);
    }

    private boolean isLost() throws InterruptedException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_DELAY_MS));
        boolean lost = random.nextDouble() < CUT;
        if (lost) {
            cuts.increment();
        }
        return lost;
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException ended) {
            // It is what was wanted.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
