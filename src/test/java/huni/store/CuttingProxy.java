package huni.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands between a program and a server, and cuts one connection when the program asks to commit, or all of them. */
public final class CuttingProxy implements AutoCloseable {

    /** As the driver says it for the first time; from then on it says the name that it gave it. */
    private static final Pattern COMMIT = Pattern.compile("(S_\\d+)\u0000COMMIT\u0000");

    private final ServerSocket hearing;
    private final int port;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<Cut> cut = new AtomicReference<>(Cut.NONE);
    private final Set<Socket> open = new HashSet<>();
    private boolean away;
    private boolean awayWithCut;

    /** Where a connection is cut. */
    public enum Cut {
        NONE,
        /** The server never hears of the commit. */
        BEFORE_COMMIT,
        /** The server commits, and its answer is lost. */
        AFTER_COMMIT,
        /** The server never hears that a step is written into the journal. */
        IN_STEP
    }

    /** @param port of the server on this machine */
    public CuttingProxy(int port) throws IOException {
        this.port = port;
        this.hearing = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::hear);
    }

    /** Where it hears. */
    public int port() {
        return hearing.getLocalPort();
    }

    /** Cuts the next connection that commits, and no other. */
    public void cutNext(Cut next) {
        cut.set(next);
    }

    /** Whether what was to be cut is not cut yet. */
    boolean isToCut() {
        return cut.get() != Cut.NONE;
    }

    /** The network goes: every connection is cut, and none is made. */
    public synchronized void goAway() throws IOException {
        away = true;
        for (Socket each : open) {
            each.close();
        }
        open.clear();
    }

    /** The network goes with the next cut. */
    public synchronized void goAwayWithTheCut() {
        awayWithCut = true;
    }

    private synchronized void cutIsDone() throws IOException {
        if (awayWithCut) {
            awayWithCut = false;
            goAway();
        }
    }

    /** The network is there again. */
    public synchronized void comeBack() {
        away = false;
    }

    private synchronized boolean isLet(Socket program) throws IOException {
        if (away) {
            program.close();
        } else {
            open.add(program);
        }
        return !away;
    }

    /** Until it is closed. */
    private void hear() {
        try {
            while (!hearing.isClosed()) {
                Socket program = hearing.accept();
                if (!isLet(program)) {
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                threads.execute(() -> pass(program, server, true));
                threads.execute(() -> pass(server, program, false));
            }
        } catch (IOException _) {
            // Nobody connects any more.
        }
    }

    /** Until one of the two is closed, or cut. */
    private void pass(Socket from, Socket to, boolean asks) {
        byte[] part = new byte[65_536];
        String name = "COMMIT";
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                String words = new String(part, 0, read, StandardCharsets.ISO_8859_1);
                boolean commits = asks && words.contains("\0" + name + "\0");
                Matcher named = COMMIT.matcher(words);
                name = named.find() ? named.group(1) : name;
                boolean writes = asks && cut.get() == Cut.IN_STEP && words.contains("insert into journal");
                Cut wanted = writes || (commits && cut.get() != Cut.IN_STEP) ? cut.getAndSet(Cut.NONE) : Cut.NONE;
                if (wanted == Cut.AFTER_COMMIT) {
                    from.close();
                }
                if (wanted == Cut.NONE || wanted == Cut.AFTER_COMMIT) {
                    out.write(part, 0, read);
                    out.flush();
                }
                if (wanted != Cut.NONE) {
                    cutIsDone();
                    return;
                }
            }
        } catch (IOException _) {
            // The other one was closed first.
        }
    }

    /** Cuts all connections, and lets nobody in again. */
    void cutAll() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        hearing.close();
        threads.shutdownNow();
    }
}
