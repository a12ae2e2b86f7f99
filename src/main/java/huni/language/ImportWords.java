package huni.language;

import huni.work.imports.CellLoss;
import huni.work.imports.FileProblem;
import huni.work.imports.FoundBy;
import huni.work.imports.ImportChange;
import huni.work.imports.LeftOutColumn;
import huni.work.imports.MatchWords;
import huni.work.imports.MatchedRow;
import huni.work.imports.RejectReason;
import huni.work.imports.RejectionWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a file that is imported, or with a row of it, in one language. */
public final class ImportWords {

    /** So many names are said in a sentence. */
    private static final int NAMES = 8;

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

    /** Why a row was set aside: all of it. */
    public String reasons(List<RejectReason> reasons) {
        return reasons.stream().map(this::reason).collect(Collectors.joining("; "));
    }

    /** By what a row's prospect was found. */
    public String by(FoundBy by) {
        return texts.text("found_by." + technical(by));
    }

    /** What became of a row whose prospect was there. */
    public String fate(MatchedRow.Fate fate) {
        return texts.text("matched_row." + technical(fate));
    }

    /** A row whose prospect was there, in one line without its number. */
    public String matched(MatchedRow row) {
        return texts.text("matched_row", row.company(), row.prospect(), by(row.by()), fate(row.fate()));
    }

    /** How many rows changed what, the most telling first. */
    public List<String> changes(Map<ImportChange, Long> changes) {
        return changes.entrySet().stream()
                .map(change -> texts.text("import_change." + technical(change.getKey()), change.getValue()))
                .toList();
    }

    /** How many rows name somebody as the one who looks after them whom nobody here is, and whom; empty if none do. */
    public Optional<String> owners(long rows, Map<String, Long> names) {
        Stream<String> named = names.entrySet().stream()
                .limit(NAMES)
                .map(name -> texts.text("owners_unknown.name", name.getKey(), name.getValue()));
        Stream<String> more = names.size() > NAMES ? Stream.of("…") : Stream.empty();
        return rows > 0
                ? Optional.of(texts.text(
                        "owners_unknown", rows, Stream.concat(named, more).collect(Collectors.joining(", "))))
                : Optional.empty();
    }

    /** A column that is not imported, with the reason where its name promised more. */
    public String leftOut(LeftOutColumn column) {
        return column.why()
                .map(why -> texts.text("column_left_out." + technical(why), column.name()))
                .orElse(column.name());
    }

    /** What is written into the file of matched rows. */
    public MatchWords matched() {
        return new MatchWords(
                List.of(
                        row(),
                        texts.text("matched_rows.company"),
                        texts.text("matched_rows.prospect"),
                        texts.text("matched_rows.by"),
                        texts.text("matched_rows.fate")),
                this::by,
                this::fate);
    }

    private static String technical(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
