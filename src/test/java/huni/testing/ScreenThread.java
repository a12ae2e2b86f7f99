package huni.testing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingStream;

/**
 * What the screen's thread does for the program from now on that is another thread's work, seen by the JDK's own recorder:
 * nothing in the program has to tell. Reading the program's own parts (classes, texts, style sheets) is no such thing.
 */
final class ScreenThread {

    private static final List<String> WAITS = List.of(
            "jdk.ThreadPark", "jdk.JavaMonitorWait", "jdk.JavaMonitorEnter", "jdk.ThreadSleep", "jdk.SocketRead");

    /** What is slow with a slow disk. A write to the database ends with a commit or is a batch. */
    private static final List<String> CALLS = List.of(
            "org.h2.jdbc.JdbcPreparedStatement::executeQuery",
            "org.h2.jdbc.JdbcPreparedStatement::executeBatch",
            "org.h2.jdbc.JdbcConnection::commit",
            "java.io.FileInputStream::<init>",
            "java.io.FileOutputStream::<init>",
            "java.io.RandomAccessFile::<init>",
            "java.nio.channels.FileChannel::open",
            "java.nio.channels.FileChannel::force",
            "java.nio.file.Files::newByteChannel",
            "java.nio.file.Files::newInputStream",
            "java.nio.file.Files::newOutputStream",
            "java.nio.file.Files::newDirectoryStream",
            "java.nio.file.Files::readAttributes",
            "java.nio.file.Files::getLastModifiedTime",
            "java.nio.file.Files::exists",
            "java.nio.file.Files::isDirectory",
            "java.nio.file.Files::isRegularFile",
            "java.nio.file.Files::size",
            "java.nio.file.Files::move",
            "java.nio.file.Files::delete",
            "java.nio.file.Files::deleteIfExists",
            "java.nio.file.Files::createDirectories");

    /** Where the JDK and the toolkit look for the program's parts, or for their own. */
    private static final Set<String> OWN_PARTS = Set.of(
            "java.lang.ClassLoader",
            "java.lang.Class",
            "java.util.ServiceLoader",
            "jdk.internal.loader",
            "java.lang.invoke",
            "javafx.",
            "com.sun.");

    /** Waits for the work of a lane on behalf of pictures and tests; what comes of the work is watched. */
    private static final String BY_TURNS = "huni.app.SteppedTaskRunner.beside";

    /** Draws pictures into files: a command, at which nobody waits for a key to be answered. */
    private static final String PICTURES = "huni.app.ScreenPictures.";

    /** What a test asks of the store by itself, on whatever thread, is none of the program's doing. */
    private static final List<String> ASKED_BY_TESTS = List.of("huni.work.Workspace.", "huni.store.");

    private final RecordingStream stream = new RecordingStream();
    private final Collection<String> seen = new ConcurrentSkipListSet<>();

    ScreenThread() {
        for (String wait : WAITS) {
            stream.enable(wait).withStackTrace().withThreshold(Duration.ZERO);
            stream.onEvent(wait, this::look);
        }
        stream.enable("jdk.MethodTrace").withStackTrace().with("filter", String.join(";", CALLS));
        stream.onEvent("jdk.MethodTrace", this::look);
        stream.startAsync();
    }

    /** Stops looking. Each thing it did is told once, with the way to it. */
    Collection<String> end() {
        stream.stop();
        stream.close();
        return new TreeSet<>(seen);
    }

    private void look(RecordedEvent event) {
        RecordedThread thread = event.getThread();
        RecordedStackTrace way = event.getStackTrace();
        if (thread != null && "JavaFX Application Thread".equals(thread.getJavaName()) && way != null) {
            blamed(way).map(frames -> what(event) + frames).ifPresent(seen::add);
        }
    }

    private static String what(RecordedEvent event) {
        return event.hasField("method")
                ? event.<RecordedMethod>getValue("method").getType().getName() + "."
                        + event.<RecordedMethod>getValue("method").getName()
                : event.getEventType().getName();
    }

    private static Optional<String> blamed(RecordedStackTrace way) {
        List<String> frames = way.getFrames().stream()
                .filter(RecordedFrame::isJavaFrame)
                .map(ScreenThread::named)
                .filter(frame -> !frame.contains("$$Lambda"))
                .toList();
        List<String> below =
                frames.stream().takeWhile(frame -> !frame.startsWith("huni.")).toList();
        Optional<String> program = frames.stream().skip(below.size()).findFirst();
        boolean ownParts = below.stream().anyMatch(frame -> OWN_PARTS.stream().anyMatch(frame::startsWith));
        boolean pictures = frames.stream().anyMatch(frame -> frame.startsWith(PICTURES));
        if (ownParts
                || pictures
                || isAskedByTest(frames)
                || program.isEmpty()
                || program.get().startsWith(BY_TURNS)) {
            return Optional.empty();
        }
        Stream<String> rest = frames.stream().skip(below.size()).filter(frame -> frame.startsWith("huni."));
        return Optional.of(Stream.concat(below.stream(), rest)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining()));
    }

    private static boolean isAskedByTest(List<String> frames) {
        List<String> called =
                frames.stream().takeWhile(frame -> !frame.contains("Test.")).toList();
        return called.size() < frames.size()
                && !called.isEmpty()
                && ASKED_BY_TESTS.stream().anyMatch(called.getLast()::startsWith);
    }

    private static String named(RecordedFrame frame) {
        return "%s.%s(%d)"
                .formatted(
                        frame.getMethod().getType().getName(), frame.getMethod().getName(), frame.getLineNumber());
    }
}
