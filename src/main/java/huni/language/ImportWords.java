package huni.language;

import huni.work.imports.CellLoss;
import huni.work.imports.FileProblem;
import huni.work.imports.RejectReason;
import huni.work.imports.RejectionWords;
import java.util.Locale;

/** What is wrong with a file that is imported, or with a row of it, in one language. */
public final class ImportWords {

    private final Texts texts;

    public ImportWords(Texts texts) {
        this.texts = texts;
    }

    /** Why a row was set aside. */
    public String reason(RejectReason reason) {
        return texts.text(
                "reject_reason." + technical(reason.kind()), reason.args().toArray());
    }

    /** Why the whole file was not imported, as a sentence that says what to do. */
    public String problem(FileProblem problem) {
        return texts.text(
                "file_problem." + technical(problem.kind()), problem.args().toArray());
    }

    /** What a column's cells hold and is not read. */
    public String loss(CellLoss loss) {
        return texts.text("cells." + technical(loss.kind()), loss.column(), loss.count());
    }

    /** The heading of a row's number, in the file of rejected rows and beside them. */
    public String row() {
        return texts.text("rejected_rows.row");
    }

    /** What is written into the file of rejected rows. */
    public RejectionWords rejected() {
        return new RejectionWords(row(), texts.text("rejected_rows.reason"), this::reason);
    }

    private static String technical(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
