package huni.work.imports;

import java.util.function.Function;

/**
 * How the file of rejected rows speaks.
 *
 * @param rowTitle heading of the column with the row's number
 * @param reasonTitle heading of the column with the reason
 * @param reason the sentence for a reason
 */
public record RejectionWords(String rowTitle, String reasonTitle, Function<RejectReason, String> reason) {}
