package huni.faults.disk;

import huni.faults.disk.DiskEvent.Force;
import huni.faults.disk.DiskEvent.ForceNames;
import huni.faults.disk.DiskEvent.Link;
import huni.faults.disk.DiskEvent.Mark;
import huni.faults.disk.DiskEvent.OfNames;
import huni.faults.disk.DiskEvent.Rename;
import huni.faults.disk.DiskEvent.State;
import huni.faults.disk.DiskEvent.Truncate;
import huni.faults.disk.DiskEvent.Unlink;
import huni.faults.disk.DiskEvent.Write;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes down what this process does to the files of one folder, in a file elsewhere. Static as the file system of a process
 * is; nothing is written down before it has begun. What is done and its record are one step.
 */
public final class DiskLog {

    private static final Object LOCK = new Object();
    private static Optional<DiskLog> current = Optional.empty();

    private final Path root;
    private final DataOutputStream out;
    private final DiskNames names = new DiskNames();
    private int last;

    private DiskLog(Path root, DataOutputStream out) {
        this.root = root;
        this.out = out;
    }

    /** What is done. */
    @FunctionalInterface
    interface Deed<T> {
        T run() throws IOException;
    }

    /** From now on what is done in an empty folder is written into that file. */
    public static void begin(Path root, Path file) throws IOException {
        synchronized (LOCK) {
            end();
            // Not by way of the file system whose record this is.
            FileOutputStream bytes = new FileOutputStream(file.toString());
            current = Optional.of(new DiskLog(
                    RecordedPath.under(root.toAbsolutePath().normalize()),
                    new DataOutputStream(new BufferedOutputStream(bytes, 1 << 16))));
        }
    }

    /** The record is whole. */
    public static void end() throws IOException {
        synchronized (LOCK) {
            if (current.isPresent()) {
                current.get().out.close();
                current = Optional.empty();
            }
        }
    }

    /** Says that something is saved. */
    public static void mark(String name) throws IOException {
        put(new Mark(name));
    }

    /** Says what the store held at the last mark. */
    public static void state(String words) throws IOException {
        put(new State(words));
    }

    static <T> T together(Deed<T> deed) throws IOException {
        synchronized (LOCK) {
            return deed.run();
        }
    }

    /** The number of a file that is being opened, which is new if it had no name; empty outside the folder. */
    static Optional<Integer> opened(Path path, boolean wasThere) throws IOException {
        Optional<DiskLog> log = of(path);
        if (log.isEmpty()) {
            return Optional.empty();
        }
        if (!wasThere) {
            log.get().link(path, ++log.get().last, false);
        }
        return Optional.of(log.get().number(path));
    }

    static void madeFolder(Path path) throws IOException {
        Optional<DiskLog> log = of(path);
        if (log.isPresent()) {
            log.get().link(path, ++log.get().last, true);
        }
    }

    static void linked(Path link, Path existing) throws IOException {
        Optional<DiskLog> log = of(link);
        if (log.isPresent()) {
            log.get().link(link, log.get().number(existing), false);
        }
    }

    static void deleted(Path path) throws IOException {
        Optional<DiskLog> log = of(path);
        if (log.isPresent()) {
            log.get().change(new Unlink(log.get().folder(path), name(path)));
        }
    }

    static void renamed(Path from, Path to) throws IOException {
        Optional<DiskLog> log = of(to);
        if (log.isPresent()) {
            int folder = log.get().folder(to);
            if (folder != log.get().folder(from)) {
                throw new UnsupportedOperationException("from one folder to another: " + from);
            }
            log.get().change(new Rename(folder, name(from), name(to)));
        } else if (of(from).isPresent()) {
            throw new UnsupportedOperationException("out of the folder: " + from);
        }
    }

    static void written(int file, long position, byte[] bytes) throws IOException {
        put(new Write(file, position, bytes));
    }

    static void truncated(int file, long size) throws IOException {
        put(new Truncate(file, size));
    }

    static void forced(int number) throws IOException {
        boolean isFolder = current.filter(log -> log.names.isFolder(number)).isPresent();
        put(isFolder ? new ForceNames(number) : new Force(number));
    }

    private static Optional<DiskLog> of(Path path) {
        return current.filter(log -> path.toAbsolutePath().normalize().startsWith(log.root));
    }

    private int number(Path path) {
        return names.at(root.relativize(path.toAbsolutePath().normalize())).orElseThrow();
    }

    private int folder(Path path) {
        return number(Objects.requireNonNull(path.toAbsolutePath().getParent()));
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString();
    }

    private void link(Path path, int number, boolean isFolder) throws IOException {
        change(new Link(folder(path), name(path), number, isFolder));
    }

    private void change(OfNames event) throws IOException {
        names.apply(event);
        put(event);
    }

    private static void put(DiskEvent event) throws IOException {
        synchronized (LOCK) {
            if (current.isPresent()) {
                event.write(current.get().out);
            }
        }
    }
}
