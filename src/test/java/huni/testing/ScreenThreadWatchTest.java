package huni.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.OnFx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;

class ScreenThreadWatchTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void startJavaFx() {
        OnFx.run(() -> {});
    }

    @Test
    void aQueryOnTheScreensThreadIsSeenAndOneBesideItIsNot() throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:watched")) {
            assertSeen("executeQuery", () -> asked(database));
            assertUnseenBeside(() -> asked(database));
        }
    }

    @Test
    void aFileReadOrLookedForOnTheScreensThreadIsSeen() throws Exception {
        Path file = Files.writeString(folder.resolve("notes"), "some");
        assertSeen("newByteChannel", () -> Files.readString(file));
        assertSeen("exists", () -> Files.exists(folder.resolve("no.such")));
        assertUnseenBeside(() -> Files.readString(file));
    }

    @Test
    void waitingForAnotherThreadIsSeen() {
        assertSeen(
                "jdk.ThreadPark",
                () -> new CompletableFuture<String>()
                        .completeOnTimeout("late", 20, TimeUnit.MILLISECONDS)
                        .join());
    }

    @Test
    void theProgramsOwnPartsMayBeReadThere() {
        assertUnseen(() -> OnFx.call(() -> ScreenThreadWatchTest.class
                .getResourceAsStream("/junit-platform.properties")
                .readAllBytes()));
    }

    private static boolean asked(Connection database) throws Exception {
        try (var statement = database.prepareStatement("values 1");
                var rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    private static void assertSeen(String what, ThrowingSupplier<?> work) {
        ScreenThread watched = new ScreenThread();
        OnFx.call(() -> done(work));
        AssertionError told = assertThrows(AssertionError.class, () -> ScreenThreadWatch.check(watched));
        assertTrue(String.valueOf(told.getMessage()).contains(what), told::getMessage);
    }

    private static void assertUnseenBeside(ThrowingSupplier<?> work) {
        assertUnseen(() -> done(work));
    }

    private static void assertUnseen(ThrowingSupplier<?> work) {
        ScreenThread watched = new ScreenThread();
        assertDoesNotThrow(work);
        assertDoesNotThrow(() -> ScreenThreadWatch.check(watched));
    }

    private static boolean done(ThrowingSupplier<?> work) {
        assertDoesNotThrow(work);
        return true;
    }
}
