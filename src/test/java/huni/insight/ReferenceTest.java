package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.insight.Outlook.Question;
import huni.insight.Outlook.Worth;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Chances and outlooks of random prospects against the plain second implementation in Python, where that is at hand. */
class ReferenceTest {

    private static final Path STATISTICS = Path.of("../shared/design/statistics");
    private static final Path REFERENCE = STATISTICS.resolve("huni_stats.py");
    private static final Pipeline PIPELINE = MadeUpCourses.pipeline(40, 60);
    private static final StageKey FIRST = new StageKey("s0");
    private static final int TODAY = 1000;

    private final Random random = new Random(20261128);

    @BeforeAll
    static void isThere() throws IOException, InterruptedException {
        assumeTrue(
                Files.isRegularFile(REFERENCE), "the second implementation is not beside this checkout: " + REFERENCE);
        assumeTrue(hasPython(), "no python3 on this machine");
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /** What Python says, one number a line. */
    private static List<Double> python(String program) throws IOException, InterruptedException {
        Process python = new ProcessBuilder("python3", "-")
                .directory(STATISTICS.toFile())
                .redirectErrorStream(true)
                .start();
        try (var in = python.getOutputStream()) {
            in.write(("import sys\nsys.dont_write_bytecode = True\nfrom huni_stats import *\n" + program)
                    .getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, python.waitFor(), said);
        return said.lines().map(Double::valueOf).toList();
    }

    /** Stays in the first stage: left to the second or to an end, on later days open, won or lost. */
    @Test
    void theChancesOfRandomPastsAreTheSame() throws Exception {
        List<Double> own = new ArrayList<>();
        StringBuilder program = new StringBuilder();
        for (int past = 0; past < 30; past++) {
            MadeUpCourses courses = new MadeUpCourses();
            List<String> rows = new ArrayList<>();
            List<Integer> steps = new ArrayList<>();
            int count = random.nextInt(past < 10 ? 12 : 150);
            for (int i = 0; i < count; i++) {
                add(courses, rows, steps);
            }
            program.append("past = [")
                    .append(String.join(", ", rows))
                    .append("]\nH = matures_after(")
                    .append(steps)
                    .append(")\n");
            Chances chances = courses.forecast(PIPELINE, TODAY).chances();
            for (int asked = 0; asked < 20; asked++) {
                int age = random.nextInt(250);
                int within = 1 + random.nextInt(365);
                own.add(chances.within(new Stay(FIRST, age, false), within));
                program.append(String.format(
                        Locale.ROOT, "print(repr(chance(past, .4, 14, H, %d, %d, %d)[0]))%n", age, within, TODAY));
            }
        }
        List<Double> reference = python(program.toString());
        assertEquals(reference.size(), own.size());
        for (int i = 0; i < own.size(); i++) {
            assertEquals(reference.get(i), own.get(i), 1e-9, "chance " + i);
        }
    }

    private void add(MadeUpCourses courses, List<String> rows, List<Integer> steps) {
        int entered = 150 + random.nextInt(850);
        int left = entered + random.nextInt(120);
        int closed = left + 1 + random.nextInt(200);
        boolean won = random.nextBoolean();
        String end = won ? "won" : "lost";
        switch (left > TODAY ? 0 : random.nextInt(4)) {
            case 0 -> {
                courses.add(entered + " s0");
                rows.add("Past(%d)".formatted(entered));
            }
            case 1 -> {
                courses.add("%d s0, %d %s".formatted(entered, left, end));
                rows.add("Past(%d, %d, %s=%d)".formatted(entered, left, end, left));
                if (won) {
                    step(steps, entered, left);
                }
            }
            case 2 -> {
                courses.add("%d s0, %d s1".formatted(entered, left));
                rows.add("Past(%d, %d)".formatted(entered, left));
                step(steps, entered, left);
            }
            default -> {
                courses.add("%d s0, %d s1, %d %s".formatted(entered, left, closed, end));
                rows.add("Past(%d, %d, %s=%d)".formatted(entered, left, end, closed));
                step(steps, entered, left);
            }
        }
    }

    private static void step(List<Integer> steps, int entered, int on) {
        if (on > TODAY - StepDays.MEMORY) {
            steps.add(on - entered);
        }
    }

    @Test
    void theOutlooksOfRandomProspectsAreTheSame() throws Exception {
        CurrencyUnit lira = CurrencyUnit.of("TRY");
        List<Double> own = new ArrayList<>();
        StringBuilder program = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            List<Worth> open = new ArrayList<>();
            List<String> rows = new ArrayList<>();
            for (int one = random.nextInt(25); one > 0; one--) {
                int worth = 5 * (1 + random.nextInt(30));
                double chance = random.nextDouble();
                open.add(new Worth(BigDecimal.valueOf(worth), chance));
                rows.add("(%d, %s)".formatted(worth, Double.toString(chance)));
            }
            int gap = 5 * (1 + random.nextInt(100));
            int wins = random.nextInt(60);
            double newWins = i % 2 == 0 ? 0 : random.nextDouble() * 4;
            int average = 5 * (1 + random.nextInt(20));
            Outlook outlook = Outlook.of(new Question(
                    open,
                    Money.of(lira, gap),
                    Money.of(lira, 1000),
                    OptionalInt.of(wins),
                    newWins,
                    BigDecimal.valueOf(average)));
            own.addAll(List.of(
                    outlook.chance(),
                    outlook.p10().getAmount().doubleValue(),
                    outlook.p50().getAmount().doubleValue(),
                    outlook.p90().getAmount().doubleValue()));
            program.append("for x in outlook([%s], %d, %d, %s, %d): print(repr(float(x)))\n"
                    .formatted(String.join(", ", rows), gap, wins, Double.toString(newWins), average));
        }
        List<Double> reference = python(program.toString());
        assertEquals(reference.size(), own.size());
        for (int i = 0; i < own.size(); i++) {
            assertEquals(reference.get(i), own.get(i), 1e-9, "figure " + i);
        }
    }
}
