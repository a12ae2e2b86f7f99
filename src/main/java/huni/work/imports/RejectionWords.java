package huni.work.imports;

import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the file of rejected rows speaks.
 *
 * @param rowTitle heading of the column with the row's number
 * @param reasonTitle heading of the column with the reasons
 * @param reason the sentence for a reason
 */
public record RejectionWords(String rowTitle, String reasonTitle, Function<RejectReason, String> reason) {

    /** All the reasons of a row, one behind the other. */
    public String reasons(BadRow row) {
        return row.reasons().stream().map(reason).collect(Collectors.joining("; "));
    }
}
