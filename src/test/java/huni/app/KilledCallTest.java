package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.Due;
import huni.domain.call.CallAnswer;
import huni.domain.call.CallQuery.OpenCall;
import huni.domain.call.HeldCall;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Authority;
import huni.ui.kit.Notice;
import huni.ui.kit.OnFx;
import huni.work.archive.ArchiveWatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A call during which the program is killed, continued and finished in the next one. */
@Tag("faults")
class KilledCallTest {

    private static final String COMPANY = "Aranan Deneme Ltd";
    private static final int ANSWERS = 3;

    /** What a process ended by SIGKILL answers. */
    private static final int KILLED = 128 + 9;

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aCallInterruptedByAKillIsOfferedContinuedAndFinished() throws Exception {
        Path folder = home.resolve("store");
        assertEquals(
                List.of("✓ Her yanıt kaydedildi", "✓ Her yanıt kaydedildi", "✓ Her yanıt kaydedildi"),
                heldAndKilled(folder));

        try (ShownWindow window = new ShownWindow(folder, Instant.parse("2026-11-23T15:00:00Z"))) {
            Notice offer = OnFx.call(() -> window.notices.shown().getFirst());
            assertTrue(offer.text().startsWith(COMPANY + " ile başlayan arama"), offer.text());
            OnFx.run(() -> window.notices.act(offer));
            window.drawn();
            assertTrue(window.isFocusIn("#call-questions"), window.focused());
            assertEquals(ANSWERS, held(window).given().size());
            assertEquals(
                    Optional.of("yazılım 2025 36 bin"),
                    held(window).answer("first_call.bought_before").map(CallAnswer::note));

            window.press(KeyCode.END);
            window.type('2');
            assertEquals(ANSWERS + 1, held(window).given().size());
            window.press(KeyCode.ENTER, KeyCode.CONTROL);
            window.type('1');
            window.words("yarın 10");
            window.press(KeyCode.ENTER);

            assertEquals(List.of(), window.store.shortReads().calls().open());
            Dossier known = dossier(window);
            assertEquals(
                    Authority.Role.DECISION_MAKER, known.prospect().authority().role());
            assertEquals(
                    Optional.of(Money.of(CurrencyUnit.of("TRY"), 36_000)),
                    known.prospect().worth());
            assertEquals(
                    List.of(new Due(
                            window.store.workspace().now().day().plusDays(1), Optional.of(LocalTime.of(10, 0)))),
                    known.planned().stream()
                            .map(step -> step.due().orElseThrow())
                            .toList());
            assertEquals(List.of(), window.store.check(ArchiveWatch.NONE));
        }
    }

    /** What the killed program said of each answer. */
    private static List<String> heldAndKilled(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent") && !argument.startsWith("-agentlib"))
                .forEach(command::add);
        // It is over before better code would pay.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                KilledCaller.class.getName(),
                folder.toString(),
                COMPANY));
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = program.inputReader()) {
            List<String> lines = new ArrayList<>();
            String line = said.readLine();
            while (line != null) {
                lines.add(line);
                if (lines.size() == ANSWERS) {
                    program.toHandle().destroyForcibly();
                }
                line = said.readLine();
            }
            assertEquals(KILLED, program.waitFor(), "the program ended by itself, not by being killed");
            return lines;
        } finally {
            program.destroyForcibly();
        }
    }

    private static HeldCall held(ShownWindow window) {
        return window.store.shortReads().calls().held(only(window).call()).orElseThrow();
    }

    private static OpenCall only(ShownWindow window) {
        return window.store.shortReads().calls().open().getFirst();
    }

    private static Dossier dossier(ShownWindow window) {
        return window.store.prospects().search(COMPANY, 1).stream()
                .findFirst()
                .flatMap(row -> window.store.prospects().dossier(row.prospect()))
                .orElseThrow();
    }
}
