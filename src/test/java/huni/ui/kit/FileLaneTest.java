package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class FileLaneTest {

    private final CountDownLatch forever = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);

    private void neverEnd() {
        begun.countDown();
        try {
            forever.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFileThatNeverEndsDoesNotKeepTheNextOneWaiting() throws Exception {
        try (FileLane files = new FileLane(Duration.ZERO)) {
            files.execute(this::neverEnd);
            begun.await();
            CompletableFuture<Thread> next = new CompletableFuture<>();
            files.execute(() -> next.complete(Thread.currentThread()));
            assertTrue(next.join().isDaemon(), "no thread of a file keeps the program from ending");
        } finally {
            forever.countDown();
        }
    }

    @Test
    void whatIsQuickIsReadInTurn() throws Exception {
        try (FileLane files = new FileLane(Duration.ofHours(1))) {
            files.execute(this::neverEnd);
            begun.await();
            CompletableFuture<Long> next = new CompletableFuture<>();
            files.execute(() -> next.complete(forever.getCount()));
            forever.countDown();
            assertEquals(0, next.join());
        }
    }

    @Test
    void theProgramEndsWhateverIsRead() throws Exception {
        OnFx.run(() -> {});
        FxTaskRunner tasks = new FxTaskRunner();
        tasks.readFile(
                _ -> {
                    neverEnd();
                    return 1;
                },
                _ -> {},
                _ -> {});
        begun.await();

        tasks.close();

        assertEquals(1, forever.getCount(), "it has not ended");
        forever.countDown();
    }
}
