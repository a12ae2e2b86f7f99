package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.testing.SetClock;
import huni.ui.kit.OnFx;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole session of commands and of the window while the system is asked which sockets this process has, and Java which it
 * has used: the program talks to nobody.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class NoSocketTest {

    private static final List<String> PLACES =
            List.of("today", "board", "prospects", "funnel", "quota", "coach", "data", "settings");

    @TempDir
    private Path home;

    @Test
    void aWholeSessionOpensNoSocket() throws Exception {
        Set<String> before = sockets();
        Set<String> seen = new HashSet<>();
        CountDownLatch over = new CountDownLatch(1);
        Path record = home.resolve("session.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.SocketRead").withThreshold(Duration.ZERO);
            recording.enable("jdk.SocketWrite").withThreshold(Duration.ZERO);
            recording.start();
            Thread watch = Thread.ofPlatform().start(() -> {
                do {
                    seen.addAll(sockets());
                } while (!isOver(over));
            });
            session();
            over.countDown();
            watch.join();
            recording.dump(record);
        }

        seen.removeAll(before);
        assertEquals(Set.of(), seen);
        assertEquals(List.of(), used(record));
    }

    /** Asked a thousand times a second: the session must have time left to run. */
    private static boolean isOver(CountDownLatch over) {
        try {
            return over.await(1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return true;
        }
    }

    private void session() throws Exception {
        assertEquals(0, run("sample", "--prospects", "60"));
        for (List<String> command : List.of(
                List.of("backup"),
                List.of("report", "funnel"),
                List.of("report", "week"),
                List.of("export", "--archive", home.resolve("all.huni").toString()),
                List.of("calendar", home.resolve("all.ics").toString()),
                List.of("check"))) {
            assertEquals(0, run(command.toArray(String[]::new)), command.toString());
        }
        ShownWindow window = new ShownWindow(home.resolve("window"), new SetClock("2026-11-23T09:00:00Z"), 60);
        try (window) {
            for (String place : PLACES) {
                OnFx.run(() -> ((ButtonBase) window.find("place-" + place)).fire());
                window.drawn();
            }
        }
    }

    private int run(String... arguments) {
        Console console =
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, InstantSource.system());
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", home.resolve("store").toString()));
        return new Commands(huni, console).run(all.toArray(String[]::new));
    }

    /** Those of this process, also such as only reach other programs of this computer. */
    private static Set<String> sockets() {
        Set<String> sockets = new HashSet<>();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path descriptor : open) {
                if (Files.isSymbolicLink(descriptor)) {
                    String target = target(descriptor);
                    if (target.startsWith("socket:")) {
                        sockets.add(target);
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sockets;
    }

    /** One that was closed meanwhile is none. */
    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException _) {
            return "";
        }
    }

    private static List<String> used(Path record) throws IOException {
        List<String> used = new ArrayList<>();
        try (RecordingFile events = new RecordingFile(record)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().startsWith("jdk.Socket")) {
                    used.add(event.toString());
                }
            }
        }
        assertTrue(Files.size(record) > 0);
        return used;
    }
}
