package huni.work.imports;

import huni.domain.pipeline.StageType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a sale stands, as other programs say it beside its stage: in words, or by columns that are true or false. */
enum ImportedOutcome {
    OPEN,
    WON,
    LOST,
    /** Won or lost; another column says which. */
    CLOSED;

    /** The names of the stages of rows that columns call won or lost by being true. */
    static final Set<String> STAGES = Set.of("won", "lost");

    private static final Set<String> OPEN_WORDS =
            StageNames.folded("open", "in progress", "active", "pending", "açık", "devam ediyor", "sürüyor", "aktif");
    private static final Set<String> TRUE = Set.of("true", "yes", "1", "1 0", "evet", "dogru");
    private static final Set<String> FALSE = Set.of("false", "no", "0", "0 0", "hayir", "yanlis");
    private static final Map<String, ImportedOutcome> TRUTHS = Map.of(
            "is won", WON,
            "is closed won", WON,
            "closed won", WON,
            "is lost", LOST,
            "is closed lost", LOST,
            "closed lost", LOST,
            "is closed", CLOSED,
            "is deal closed", CLOSED);

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
        return StageNames.typeMeant(word)
                .filter(type -> type.isClosed())
                .map(type -> type == StageType.WON ? WON : LOST);
    }

    /** Whether a column could be the stage by its name, but says of each row only that it is open, won or lost. */
    static boolean isAllThatIsSaidBy(ColumnProfile profile) {
        return ColumnNames.fieldOf(profile.column().name())
                        .filter(field -> field == ImportField.STAGE)
                        .isPresent()
                && !profile.values().isEmpty()
                && profile.values().keySet().stream()
                        .allMatch(value -> said(profile.column(), value).isPresent());
    }
}
