package huni.work.imports;

import java.util.List;

/**
 * Why one row is not imported.
 *
 * @param args what the sentence names, as said at the kind
 */
public record RejectReason(Kind kind, List<String> args) {

    /** The sentence to say; each is followed by what its arguments are. */
    public enum Kind {
        /** More or fewer cells than the header: expected, found. */
        WRONG_NUMBER_OF_CELLS,
        /** A quotation mark is opened and not closed, or closed in the middle of a cell. */
        UNBALANCED_QUOTE,
        /** A row or cell longer than anything a table holds: the limit in characters. */
        TOO_LONG,
        /** Bytes that are no text: NUL, or not in the file's encoding. */
        NOT_TEXT,
        /** A cell of a workbook whose content makes no sense. */
        UNREADABLE_CELL,
        /** A row of sums below or between the others: its first cell. */
        LOOKS_LIKE_TOTAL,
        /** The names of the columns again. */
        REPEATS_HEADER,
        /** A title of a group of rows, or a remark: its first cell. */
        TITLE_OR_REMARK,
        /** Neither a name nor a company nor a person: nothing to call the prospect by. */
        NO_NAME,
        /** Not a date in the chosen order: column, cell. */
        NOT_A_DATE,
        /** Not an amount with the chosen decimal mark: column, cell. */
        NOT_AN_AMOUNT,
        /** An amount below zero: column, cell. */
        NEGATIVE_AMOUNT,
        /** An amount beyond what is kept: column, cell. */
        AMOUNT_TOO_LARGE,
        /** An amount for each month, year or piece, which is no value of a sale: column, cell. */
        AMOUNT_PER_PERIOD,
        /** Not a currency: column, cell. */
        NOT_A_CURRENCY,
        /** A stage name that was given no stage: column, cell. */
        UNKNOWN_STAGE,
        /** The name of a pipeline that was given none: column, cell. */
        UNKNOWN_PIPELINE,
        /** Neither open nor won nor lost: column, cell. */
        NOT_AN_OUTCOME,
        /** A step of a sale whose id or name is missing. */
        SALE_NOT_NAMED,
        /** The prospect is won or lost, and the row would open it again: its name. */
        CLOSED_ALREADY,
        /** The row tells an older state than is known: its prospect, the stage it would go back to. */
        OLDER_STATE,
        /** The id is another prospect's, whose name, number and address are others: the id, that prospect. */
        SAME_ID_OTHER_NAME,
        /** Several prospects, or several rows, have this name and nothing tells them apart: the name. */
        SEVERAL_SALES,
        /** The prospect stands in another pipeline than the row says: its name. */
        OTHER_PIPELINE,
        /** A text longer than its field holds: column, limit in characters. */
        TEXT_TOO_LONG;

        /** Whether the row was read, and it is only in doubt whether it is about a prospect that is there. */
        public boolean isDoubt() {
            return switch (this) {
                case CLOSED_ALREADY, OLDER_STATE, SAME_ID_OTHER_NAME, SEVERAL_SALES, OTHER_PIPELINE -> true;
                default -> false;
            };
        }
    }

    public RejectReason {
        args = List.copyOf(args);
    }

    public static RejectReason of(Kind kind, String... args) {
        return new RejectReason(kind, List.of(args));
    }
}
