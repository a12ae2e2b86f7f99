package huni.language;

import huni.work.imports.CellCounts;
import huni.work.imports.ColumnUse;
import huni.work.imports.FileProblem;
import huni.work.imports.ImportField;
import huni.work.imports.ImportMapping;
import huni.work.imports.RejectReason;
import huni.work.imports.RejectionWords;
import huni.work.imports.TableInspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

    /** What the columns that are imported hold and cannot be read, each with its count; nothing when all can. */
    public List<String> losses(TableInspection table, ImportMapping mapping) {
        List<String> losses = new ArrayList<>();
        for (ColumnUse use : mapping.uses()) {
            String name = use.column().name();
            CellCounts counts = table.columns().get(use.column().index()).counts();
            boolean keepsDigits = use.field() == ImportField.PHONE || use.field() == ImportField.EXTERNAL_ID;
            Stream.of(
                            Map.entry("cells.errors", counts.errors()),
                            Map.entry("cells.uncalculated", counts.uncalculated()),
                            Map.entry("cells.destroyed", keepsDigits ? counts.destroyed() : 0L))
                    .filter(loss -> loss.getValue() > 0)
                    .map(loss -> texts.text(loss.getKey(), name, loss.getValue()))
                    .forEach(losses::add);
        }
        return losses;
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
