package huni.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** One deed of the program, done once as a whole and then killed again and again. */
final class Trial {

    private static final int SCHEMAS = 9;

    /** Less is not enough for the virtual machine itself; a store of this harness never needs more. */
    private static final double LEAST = 4_096;

    private static final double MOST = 3_000_000;

    private final Deed deed;
    private final TriedProgram program;
    private final Beginnings beginnings;
    private final Path home;
    private final Map<Integer, Whole> wholes = new HashMap<>();

    Trial(Deed deed, TriedProgram program, Beginnings beginnings, Path home) {
        this.deed = deed;
        this.program = program;
        this.beginnings = beginnings;
        this.home = home;
    }

    /** How it went when it was left to end, and the store before and after it. */
    private record Whole(KilledRun run, FoundStore before, FoundStore after) {

        /**
         * Where as many rows are found as before, they are the same ones; of those of after not even two whole runs have the
         * same times and identifiers.
         */
        List<String> changedIn(FoundStore found) {
            boolean isDone = found.rows().equals(after.rows());
            if (!found.rows().equals(before.rows()) || (isDone && !after.sums().equals(before.sums()))) {
                return List.of();
            }
            List<String> changed = new ArrayList<>(found.sums().keySet());
            changed.removeIf(table ->
                    Objects.equals(found.sums().get(table), before.sums().get(table)));
            return changed.isEmpty() ? List.of() : List.of("other rows than before in " + changed);
        }
    }

    /** Does it and kills it somewhere; what came of it is told. */
    Result kill(int turn, Random random) throws IOException, InterruptedException {
        Whole whole = whole(turn);
        Path place = home.resolve(deed + "-" + turn);
        try {
            KilledRun run = run(place, turn, Moment.in(whole.run(), random));
            boolean said = !run.said().isEmpty();
            FoundStore found = FoundStore.in(program.placeOf(place));
            List<String> wrong = new ArrayList<>(found.wrong());
            boolean done = found.rows().equals(whole.after().rows());
            if (!done && (said || !found.rows().equals(whole.before().rows()))) {
                wrong.add((said ? "acknowledged, and found " : "half: ") + found.rows() + " instead of "
                        + whole.after().rows());
            }
            wrong.addAll(whole.changedIn(found));
            if (found.backups() < (said ? whole.after() : whole.before()).backups()) {
                wrong.add("backups are missing: " + found.backups());
            }
            if (run.complaint().contains("\tat ")) {
                wrong.add("complained: " + run.complaint());
            }
            lookAtArchive(said, wrong);
            return new Result(run.isKilled(), said, done, wrong);
        } finally {
            beginnings.clear(place);
        }
    }

    /** Does it where no file becomes longer than some length, which is somewhere within what it writes. */
    Result fill(int turn, Random random) throws IOException, InterruptedException {
        Whole whole = whole(turn);
        Path place = home.resolve(deed + "-full-" + turn);
        try {
            beginnings.put(deed.beginning(), turn, place);
            long bytes = (long) Math.exp(Math.log(LEAST) + random.nextDouble() * (Math.log(MOST) - Math.log(LEAST)));
            List<String> command = TriedProgram.limited(deed.command(program, beginnings, place), bytes);
            KilledRun run = KilledRun.of(command, place, Moment.NEVER);
            FoundStore found = FoundStore.in(program.placeOf(place));
            List<String> wrong = new ArrayList<>(found.wrong());
            boolean done = found.rows().equals(whole.after().rows());
            if (!done && !found.rows().equals(whole.before().rows())) {
                wrong.add(
                        "half: " + found.rows() + " instead of " + whole.after().rows());
            }
            wrong.addAll(whole.changedIn(found));
            if (run.status() == 0 && !done) {
                wrong.add("no word of what is missing: " + run.said());
            }
            if (run.status() != 0 && run.complaint().isBlank()
                    || run.complaint().contains("\tat ")) {
                wrong.add("status " + run.status() + ", complained: " + run.complaint());
            }
            lookAtArchive(run.status() == 0, wrong);
            wrong.replaceAll(words -> words + " (" + bytes + " bytes)");
            return new Result(run.status() != 0, run.status() == 0, done, wrong);
        } finally {
            beginnings.clear(place);
        }
    }

    private void lookAtArchive(boolean said, List<String> wrong) throws IOException {
        if (deed == Deed.ARCHIVE_OUT) {
            boolean isThere = Files.exists(beginnings.out());
            if ((isThere || said) && !FoundStore.isWhole(beginnings.out(), wrong)) {
                wrong.add("the archive is not whole");
            }
        }
    }

    private Whole whole(int turn) throws IOException, InterruptedException {
        int variant = deed.beginning() == Beginning.RELEASED ? turn % SCHEMAS : 0;
        Whole known = wholes.get(variant);
        if (known == null) {
            beginnings.put(deed.beginning(), variant, home.resolve("before"));
            FoundStore before = found("before");
            known = new Whole(wholeRun(variant), before, found("whole"));
            assertEquals(List.of(), known.after().wrong(), deed.name());
            wholes.put(variant, known);
        }
        return known;
    }

    private KilledRun wholeRun(int variant) throws IOException, InterruptedException {
        KilledRun run = run(home.resolve("whole"), variant, Moment.NEVER);
        assertEquals(0, run.status(), run.complaint());
        Files.deleteIfExists(beginnings.out());
        return run;
    }

    private FoundStore found(String name) throws IOException {
        Path place = home.resolve(name);
        try {
            return FoundStore.in(program.placeOf(place));
        } finally {
            beginnings.clear(place);
        }
    }

    private KilledRun run(Path place, int turn, Moment moment) throws IOException, InterruptedException {
        beginnings.put(deed.beginning(), turn, place);
        return KilledRun.of(deed.command(program, beginnings, place), place, moment);
    }

    /**
     * What came of one try.
     *
     * @param killed or it was over before
     * @param said whether it had said that it is done
     * @param done whether it was found done
     */
    record Result(boolean killed, boolean said, boolean done, List<String> wrong) {}
}
