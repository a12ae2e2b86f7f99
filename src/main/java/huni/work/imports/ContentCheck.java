package huni.work.imports;

import huni.domain.Currencies;
import huni.domain.WrittenAmount;
import huni.domain.WrittenRange;

/** Whether what a column holds can be what its name promises: a column of which no cell is a date dates nothing. */
final class ContentCheck {

    private ContentCheck() {}

    /** Columns without content may become anything. */
    static boolean fits(ColumnProfile profile, ImportField field) {
        if (profile.filled() == 0) {
            return true;
        }
        return switch (field) {
            case CREATED, CLOSED, ENTERED, CHANGED_AT, DECISION_DATE, NEXT_STEP_DATE -> holdsDates(profile);
            case CURRENCY ->
                profile.samples().stream()
                        .anyMatch(cell -> Currencies.named(cell).isPresent());
            case VALUE, BUDGET_LOW, BUDGET_HIGH -> profile.values().isEmpty() || holdsAmounts(profile);
            case OUTCOME ->
                ImportedOutcome.isYesOrNo(profile)
                        || !holdsDates(profile) && profile.numbers().isEmpty();
            case EXTERNAL_ID -> !profile.countsRows() && !DestroyedIds.areDestroyed(profile);
            default -> true;
        };
    }

    private static boolean holdsAmounts(ColumnProfile profile) {
        return profile.values().keySet().stream()
                .anyMatch(cell -> EmptyWords.isEmpty(cell)
                        || AmountColumnReader.isPerPeriodOrPiece(cell)
                        || WrittenAmount.of(cell).isPresent()
                        || WrittenRange.of(cell).isPresent());
    }

    private static boolean holdsDates(ColumnProfile profile) {
        return !ImportedOutcome.isYesOrNo(profile)
                && (profile.dates().isPresent()
                        || profile.values().keySet().stream()
                                .anyMatch(cell -> DateReader.evidence(cell).isPresent())
                        || profile.samples().stream()
                                .anyMatch(cell -> DateReader.evidence(cell).isPresent()));
    }
}
