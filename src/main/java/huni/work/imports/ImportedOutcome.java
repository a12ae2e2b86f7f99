package huni.work.imports;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a sale stands, as other programs say it beside its stage: in words, or by columns that are true or false. */
enum ImportedOutcome {
    OPEN,
    WON,
    LOST,
    /** Set aside for later. */
    PARKED,
    /** Won or lost; another column says which. */
    CLOSED;

    /** The names of the stages of rows that columns call won or lost by being true. */
    static final Set<String> STAGES = Set.of("won", "lost");

    private static final Set<String> OPEN_WORDS = StageNames.folded(
            "open",
            "in progress",
            "active",
            "pending",
            "ongoing",
            "running",
            "not closed",
            "açık",
            "devam ediyor",
            "sürüyor",
            "aktif");
    private static final Set<String> TRUE = Set.of("true", "yes", "y", "1", "1 0", "evet", "e", "dogru", "x");
    private static final Set<String> FALSE = Set.of("false", "no", "n", "0", "0 0", "hayir", "h", "yanlis");
    private static final Map<String, ImportedOutcome> TRUTHS = Map.ofEntries(
            Map.entry("is won", WON),
            Map.entry("won", WON),
            Map.entry("kazanildi", WON),
            Map.entry("lost", LOST),
            Map.entry("kaybedildi", LOST),
            Map.entry("is closed won", WON),
            Map.entry("closed won", WON),
            Map.entry("kazanildi mi", WON),
            Map.entry("is lost", LOST),
            Map.entry("is closed lost", LOST),
            Map.entry("closed lost", LOST),
            Map.entry("kaybedildi mi", LOST),
            Map.entry("is closed", CLOSED),
            Map.entry("is deal closed", CLOSED),
            Map.entry("deal closed", CLOSED),
            Map.entry("kapandi mi", CLOSED));

    /** What a column that is true or false says when it is true; empty for a column of words. */
    static Optional<ImportedOutcome> truth(FileColumn column) {
        return ColumnNames.candidates(ColumnNames.folded(column.name())).stream()
                .filter(TRUTHS::containsKey)
                .map(TRUTHS::get)
                .findFirst();
    }

    /** What a cell of such a column says; empty when it says something else. */
    static Optional<ImportedOutcome> said(FileColumn column, String cell) {
        String word = ColumnNames.folded(cell);
        Optional<ImportedOutcome> truth = truth(column);
        if (truth.isPresent() && TRUE.contains(word)) {
            return truth;
        }
        if (OPEN_WORDS.contains(word) || truth.isPresent() && FALSE.contains(word)) {
            return Optional.of(OPEN);
        }
        return StageNames.typeMeant(word).map(type -> switch (type) {
            case WON -> WON;
            case LOST -> LOST;
            case PARKED -> PARKED;
            case OPEN -> OPEN;
        });
    }

    /**
     * Whether a column could be the stage by its name, but what it says is mostly that a row is open, won, lost or
     * parked. Words that say nothing of the kind are for the person to decide, or set their rows aside.
     */
    static boolean isSaidBy(ColumnProfile profile) {
        return ColumnNames.fieldOf(profile.column().name())
                        .filter(field -> field == ImportField.STAGE)
                        .isPresent()
                && knownWords(profile) * 2 >= Math.max(1, profile.values().size());
    }

    private static long knownWords(ColumnProfile profile) {
        return profile.values().keySet().stream()
                .filter(value -> said(profile.column(), value).isPresent())
                .count();
    }

    /** Whether every cell of the column says yes or no. */
    static boolean isYesOrNo(ColumnProfile profile) {
        return !profile.values().isEmpty()
                && profile.values().keySet().stream()
                        .map(ColumnNames::folded)
                        .allMatch(word -> TRUE.contains(word) || FALSE.contains(word));
    }
}
