package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.work.sample.AddSampleData;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports that are asked for at the same time, of one store. */
class TwoReportsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    private Path home;

    /** What a command came to. */
    private record Answer(int status, String results, String messages) {}

    private Answer report(String which) {
        StringWriter results = new StringWriter();
        StringWriter messages = new StringWriter();
        Console console = new Console(new PrintWriter(results), new PrintWriter(messages), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, CLOCK);
        int status = new Commands(huni, console)
                .run("report", which, "--json", "--store", home.resolve("store").toString());
        return new Answer(status, results.toString(), messages.toString());
    }

    @Test
    void bothAnswerAsIfTheyWereAlone() throws Exception {
        try (OpenedStore store = OpenedStore.open(home.resolve("store"), CLOCK, Runnable::run)) {
            store.workspace().perform(new AddSampleData(100, 1));
        }
        Answer funnel = report("funnel");
        Answer coach = report("coach");
        List<Callable<Answer>> both = List.of(() -> report("funnel"), () -> report("coach"));
        try (ExecutorService threads = Executors.newFixedThreadPool(both.size())) {
            List<Future<Answer>> answers = threads.invokeAll(both);

            assertEquals(funnel, answers.getFirst().get());
            assertEquals(coach, answers.getLast().get());
        }
        assertEquals(0, funnel.status());
        assertEquals("sales", pipeline(coach));
    }

    private static String pipeline(Answer answer) {
        JsonNode report = JsonMapper.shared().readTree(answer.results());
        return report.get("pipeline").asString();
    }
}
