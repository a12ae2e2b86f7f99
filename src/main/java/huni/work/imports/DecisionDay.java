package huni.work.imports;

import huni.domain.pipeline.Stage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a row says that the prospect decides.
 *
 * @param passed whether the sale is still open and the day lies before today
 */
record DecisionDay(Optional<LocalDate> day, boolean passed) {

    /** For an open prospect, the date on which the other program expected it to close is the decision's. */
    static DecisionDay of(ImportedRow row, Stage stage, LocalDate today) {
        Optional<LocalDate> expected =
                stage.isOpen() ? row.history().closed().map(ImportedDate::date) : Optional.empty();
        Optional<LocalDate> day = row.facts().decisionBy().or(() -> expected);
        return new DecisionDay(
                day,
                !stage.type().isClosed() && day.filter(on -> on.isBefore(today)).isPresent());
    }

    /** The day that is taken over. */
    Optional<LocalDate> taken(OnPassedDate choice) {
        return day.filter(_ -> !passed || choice == OnPassedDate.KEEP);
    }
}
