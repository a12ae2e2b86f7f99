package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FxTaskRunnerTest {

    @BeforeAll
    static void startJavaFx() {
        OnFx.run(() -> {});
    }

    @Test
    void workIsDoneOnItsOwnThreadAndTheResultArrivesOnTheScreen() {
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            CompletableFuture<List<Object>> read = new CompletableFuture<>();
            tasks.run(
                    () -> Thread.currentThread().getName(),
                    name -> read.complete(List.of(name, Platform.isFxApplicationThread())),
                    read::completeExceptionally);
            CompletableFuture<List<Object>> written = new CompletableFuture<>();
            tasks.write(
                    () -> Thread.currentThread().getName(),
                    name -> written.complete(List.of(name, Platform.isFxApplicationThread())),
                    written::completeExceptionally);
            assertEquals(List.of("huni-read", true), read.join());
            assertEquals(List.of("huni-write", true), written.join());
        }
    }

    @Test
    void whatIsDoneAgainAndAgainIsDoneOnTheScreenUntilItIsEnded() {
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            CompletableFuture<Boolean> again = new CompletableFuture<>();
            List<Boolean> onScreen = new ArrayList<>();
            Runnable stop = OnFx.call(() -> tasks.every(Duration.ofMillis(5), () -> {
                onScreen.add(Platform.isFxApplicationThread());
                if (onScreen.size() == 3) {
                    again.complete(true);
                }
            }));

            assertTrue(again.join());
            int turns = OnFx.call(() -> {
                stop.run();
                return onScreen.size();
            });
            CompletableFuture<Boolean> later = new CompletableFuture<>();
            OnFx.run(() -> tasks.every(Duration.ofMillis(20), () -> later.complete(true)));
            assertTrue(later.join());
            assertEquals(turns, onScreen.size());
            assertFalse(onScreen.contains(false));
        }
    }

    @Test
    void aFailureArrivesAsTheOtherConsumerAndTheThreadGoesOn() {
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            CompletableFuture<String> failed = new CompletableFuture<>();
            tasks.<String>write(
                    () -> {
                        throw new IOException("disk full");
                    },
                    failed::complete,
                    failure -> failed.complete(failure.getMessage()));
            CompletableFuture<String> next = new CompletableFuture<>();
            tasks.write(() -> "next", next::complete, next::completeExceptionally);
            assertEquals("disk full", failed.join());
            assertEquals("next", next.join());
        }
    }

    @Test
    void aWriteDoesNotWaitForALongRead() {
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            CountDownLatch reading = new CountDownLatch(1);
            CompletableFuture<String> read = new CompletableFuture<>();
            tasks.run(
                    () -> {
                        reading.await();
                        return "read";
                    },
                    read::complete,
                    read::completeExceptionally);
            CompletableFuture<String> written = new CompletableFuture<>();
            tasks.write(() -> "written", written::complete, written::completeExceptionally);
            assertEquals("written", written.join());
            reading.countDown();
            assertEquals("read", read.join());
        }
    }

    @Test
    void aReadAndAWriteDoNotWaitForALongRead() {
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            CountDownLatch reading = new CountDownLatch(1);
            CompletableFuture<String> longRead = new CompletableFuture<>();
            tasks.runLong(
                    _ -> {
                        reading.await();
                        return Thread.currentThread().getName();
                    },
                    longRead::complete,
                    longRead::completeExceptionally);
            CompletableFuture<String> read = new CompletableFuture<>();
            tasks.run(() -> "read", read::complete, read::completeExceptionally);
            CompletableFuture<String> written = new CompletableFuture<>();
            tasks.write(() -> "written", written::complete, written::completeExceptionally);
            assertEquals(List.of("read", "written"), List.of(read.join(), written.join()));
            reading.countDown();
            assertEquals("huni-long-read", longRead.join());
        }
    }

    @Test
    void whileLongReadsAreHeldWhatWaitsForTheFirstSightComesBeforeThem() {
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            List<String> done = Collections.synchronizedList(new ArrayList<>());
            CompletableFuture<Boolean> atOnce = new CompletableFuture<>();
            OnFx.run(() -> tasks.onceSeen(() -> atOnce.complete(true)));
            assertTrue(atOnce.isDone());
            tasks.holdLongReads(Duration.ofDays(1));
            OnFx.run(() -> tasks.onceSeen(() -> done.add("beside the first sight")));
            CompletableFuture<String> longRead = new CompletableFuture<>();
            tasks.runLong(_ -> "over all", longRead::complete, longRead::completeExceptionally);
            CompletableFuture<String> read = new CompletableFuture<>();
            tasks.run(() -> "first sight", read::complete, read::completeExceptionally);
            done.add(read.join());

            tasks.seen();

            done.add(longRead.join());
            assertEquals(List.of("first sight", "beside the first sight", "over all"), List.copyOf(done));
        }
    }

    @Test
    void afterAWhileLongReadsBeginAndNothingWaitsThoughNothingWasSeen() {
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            tasks.holdLongReads(Duration.ofMillis(1));
            CompletableFuture<String> longRead = new CompletableFuture<>();
            tasks.runLong(_ -> "over all", longRead::complete, longRead::completeExceptionally);
            assertEquals("over all", longRead.join());
            CountDownLatch reading = new CountDownLatch(1);
            tasks.runLong(
                    _ -> {
                        reading.await();
                        return "over all again";
                    },
                    _ -> {},
                    _ -> {});
            CompletableFuture<Boolean> atOnce = new CompletableFuture<>();
            OnFx.run(() -> tasks.onceSeen(() -> atOnce.complete(true)));
            boolean done = atOnce.isDone();
            reading.countDown();
            assertTrue(done);
        }
    }

    @Test
    void closingDoesNotWaitForTheFirstSight() {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        FxTaskRunner tasks = new FxTaskRunner();
        tasks.holdLongReads(Duration.ofDays(1));
        tasks.runLong(_ -> done.add("over all"), _ -> {}, _ -> {});
        OnFx.run(() -> tasks.onceSeen(() -> done.add("beside the first sight")));
        tasks.close();
        OnFx.run(() -> {});
        assertEquals(List.of(), List.copyOf(done));
    }

    @Test
    void whatIsCancelledIsNoFailure() {
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            List<Object> arrived = Collections.synchronizedList(new ArrayList<>());
            tasks.runLong(
                    _ -> {
                        throw new CancellationException();
                    },
                    arrived::add,
                    arrived::add);
            CompletableFuture<String> next = new CompletableFuture<>();
            tasks.runLong(_ -> "next", next::complete, next::completeExceptionally);
            assertEquals("next", next.join());
            assertEquals(List.of(), List.copyOf(arrived));
        }
    }

    @Test
    void closingCancelsTheLongReadUnderWayUninterruptedBeginsNoOtherAndFinishesTheWrites() throws Exception {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        List<Object> arrived = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch reading = new CountDownLatch(1);
        FxTaskRunner tasks = new FxTaskRunner();
        tasks.runLong(
                cancellation -> {
                    reading.countDown();
                    while (!cancellation.isCancelled()) {
                        Thread.onSpinWait();
                    }
                    done.add("ended, interrupted: " + Thread.currentThread().isInterrupted());
                    cancellation.check();
                    return "whole";
                },
                arrived::add,
                arrived::add);
        tasks.runLong(_ -> done.add("another"), arrived::add, arrived::add);
        reading.await();
        IntStream.range(0, 10).forEach(_ -> tasks.write(() -> done.add("written"), _ -> {}, _ -> {}));

        tasks.close();

        assertEquals(10, Collections.frequency(done, "written"));
        assertTrue(done.contains("ended, interrupted: false"));
        assertEquals(11, done.size());
        OnFx.run(() -> {});
        assertEquals(List.of(), List.copyOf(arrived));
    }

    @Test
    void closingFinishesEveryWriteInOrder() {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        FxTaskRunner tasks = new FxTaskRunner();
        IntStream.range(0, 100).forEach(i -> tasks.write(() -> done.add(i), _ -> {}, _ -> {}));
        tasks.close();
        assertEquals(IntStream.range(0, 100).boxed().toList(), List.copyOf(done));
        assertTrue(Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("huni-write") && thread.isAlive()));
    }

    @Test
    void closingLetsTheReadUnderWayEndUndisturbedAndBeginsNoOther() throws Exception {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        FxTaskRunner tasks = new FxTaskRunner();
        tasks.run(
                () -> {
                    reading.countDown();
                    released.await();
                    return done.add("read");
                },
                _ -> {},
                failure -> done.add(failure.toString()));
        tasks.run(() -> done.add("another"), _ -> {}, _ -> {});
        reading.await();
        tasks.write(() -> done.add("written"), _ -> {}, _ -> {});

        Thread closing = Thread.ofPlatform().start(tasks::close);
        // The writes have ended, and closing waits for the read alone.
        while (closing.getState() != Thread.State.TIMED_WAITING || !done.contains("written")) {
            Thread.onSpinWait();
        }
        released.countDown();
        closing.join();

        assertEquals(List.of("written", "read"), List.copyOf(done));
    }

    @Test
    void evenAnErrorArrives() {
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            CompletableFuture<String> failed = new CompletableFuture<>();
            tasks.<String>run(
                    () -> {
                        throw new StackOverflowError("too deep");
                    },
                    failed::complete,
                    failure -> failed.complete(failure.getMessage()));

            assertEquals("java.lang.StackOverflowError: too deep", failed.join());
        }
    }
}
