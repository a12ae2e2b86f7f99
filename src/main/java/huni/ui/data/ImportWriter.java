package huni.ui.data;

import huni.domain.pipeline.Pipeline;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.ImportWords;
import huni.language.Texts;
import huni.ui.field.Option;
import huni.work.imports.AmountColumnReader;
import huni.work.imports.AmountsWithoutCurrency;
import huni.work.imports.BadRow;
import huni.work.imports.CellLoss;
import huni.work.imports.ColumnProfile;
import huni.work.imports.DateOrder;
import huni.work.imports.DateReader;
import huni.work.imports.DecimalMark;
import huni.work.imports.Detected;
import huni.work.imports.FileProblem;
import huni.work.imports.ImportCheck;
import huni.work.imports.ImportCounts;
import huni.work.imports.ImportField;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportReport;
import huni.work.imports.LeftOutColumn;
import huni.work.imports.MatchWords;
import huni.work.imports.MatchedRow;
import huni.work.imports.OnDoubt;
import huni.work.imports.OnPassedDate;
import huni.work.imports.RejectionWords;
import huni.work.imports.TableInspection;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** Says in one language what a file was found to be, and what comes of it. */
final class ImportWriter {

    private static final int LONGEST_SAMPLE = 32;

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;
    private final ImportWords importWords;
    private final DateTimeFormatter written;

    ImportWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.importWords = new ImportWords(texts);
        this.written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale());
    }

    /** A sheet that the workbook does not show. */
    String hiddenSheet(String name) {
        return texts.text("data.reading.sheet.hidden", name);
    }

    String facts(TableInspection table) {
        return texts.text("data.file.facts", table.rows().all(), table.columns().size());
    }

    String problem(FileProblem problem) {
        return importWords.problem(problem);
    }

    RejectionWords rejectionWords() {
        return importWords.rejected();
    }

    /** What a column can become, "not imported" first. */
    List<Option> fields(Pipeline pipeline, OpenedTable.Into into) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", texts.text("data.column.left_out")));
        into.fields()
                .forEach(field -> options.add(new Option(
                        field.key(), texts.text("data.field." + field.name().toLowerCase(Locale.ROOT)))));
        pipeline.shown()
                .forEach(stage -> options.add(new Option(
                        ImportField.ENTERED.key() + ":" + stage.key(),
                        texts.text("data.field.entered", words.stage(stage)))));
        return options;
    }

    /** What is ours is called. */
    DomainWords words() {
        return words;
    }

    String text(String key) {
        return texts.text(key);
    }

    String samples(ColumnProfile column) {
        List<String> cut = column.samples().stream()
                .map(sample -> sample.replaceAll("\\s+", " "))
                .map(sample -> sample.length() <= LONGEST_SAMPLE ? sample : sample.substring(0, LONGEST_SAMPLE) + "…")
                .toList();
        return cut.isEmpty() ? texts.text("data.column.empty") : String.join("  ·  ", cut);
    }

    String rows(long rows) {
        return texts.text("data.stage.rows", rows);
    }

    String dateExample(Detected<DateOrder> order) {
        return new DateReader(order.value())
                .read(order.example())
                .map(date -> texts.text("data.reading.read_as", order.example(), written.format(date.date())))
                .orElseGet(() -> texts.text("data.reading.dates.none"));
    }

    String markExample(Detected<DecimalMark> mark) {
        return new AmountColumnReader(mark.value())
                .read(mark.example())
                .map(amount -> texts.text(
                        "data.reading.read_as",
                        mark.example(),
                        formats.number(
                                amount.number(), Math.max(0, amount.number().scale()))))
                .orElseGet(() -> texts.text("data.reading.decimal.none"));
    }

    String withoutCurrency(AmountsWithoutCurrency open) {
        return texts.text(
                "data.reading.currency.open",
                open.count(),
                open.named().stream().map(CurrencyUnit::getCode).collect(Collectors.joining(", ")));
    }

    /** What is to be known of a file beside how it is read: that it is a stage history, and what its cells lose. */
    List<String> remarks(TableInspection table, ImportMapping mapping) {
        Stream<String> losses = CellLoss.of(table, mapping).stream().map(importWords::loss);
        Stream<String> steps = mapping.isOfSteps() ? Stream.of(texts.text("data.steps")) : Stream.empty();
        return Stream.concat(steps, losses).toList();
    }

    String example(String content) {
        return content.isEmpty() ? "" : texts.text("data.reading.example", content);
    }

    /** @param all the stages of all pipelines */
    ImportPage.Preview preview(ImportCheck check, ImportMapping mapping, Pipeline all) {
        ImportCounts counts = check.counts();
        long good = counts.created() + counts.updated() + counts.waiting();
        List<String> titles = List.of(
                importWords.row(),
                texts.text("data.field.company"),
                texts.text("data.field.contact"),
                texts.text("data.field.stage"),
                texts.text("data.field.value"),
                texts.text("data.field.created"));
        List<List<String>> rows = check.first().stream()
                .map(row -> List.of(
                        formats.number(row.number()),
                        row.company(),
                        row.contact(),
                        words.stage(row.stage()
                                .map(all::stage)
                                .orElseGet(
                                        () -> all.ofOrFirst(mapping.pipeline()).first())),
                        row.worth().map(formats::money).orElse(""),
                        row.created().map(formats::day).orElse("")))
                .toList();
        String sentence = mapping.uses().isEmpty()
                ? texts.text("data.preview.no_columns")
                : texts.text(
                        "data.preview.sentence",
                        counts.created(),
                        counts.updated(),
                        counts.unchanged(),
                        counts.skipped(),
                        counts.rejected(),
                        counts.waiting());
        return new ImportPage.Preview(
                sentence,
                counts.rejected() > 0,
                texts.text("data.import", good),
                good > 0,
                titles,
                rows,
                owners(counts).stream().toList(),
                problems(check.firstBad(), counts.rejected()),
                matched(check.firstMatched()),
                counts.inDoubt() > 0 || mapping.onDoubt() != OnDoubt.SET_ASIDE,
                counts.closedUndated() > 0 || mapping.closedOn().isPresent()
                        ? texts.text("data.undated.count", counts.closedUndated())
                        : "",
                counts.passedKept() + counts.passedLeftOut() > 0 || mapping.onPassedDate() != OnPassedDate.KEEP
                        ? texts.text("data.passed.count", counts.passedKept() + counts.passedLeftOut())
                        : "");
    }

    private List<ImportPage.Problem> matched(List<MatchedRow> rows) {
        return rows.stream()
                .map(row -> new ImportPage.Problem(
                        texts.text("data.preview.row", formats.number(row.number())), importWords.matched(row)))
                .toList();
    }

    /** The first ones, and how many more there are. */
    private List<ImportPage.Problem> problems(List<BadRow> bad, long all) {
        List<ImportPage.Problem> lines = bad.stream()
                .limit(ImportCheck.FIRST_ROWS)
                .map(row -> new ImportPage.Problem(
                        texts.text("data.preview.row", formats.number(row.number())),
                        importWords.reasons(row.reasons())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (all > lines.size()) {
            lines.add(new ImportPage.Problem(texts.text("data.preview.rows.more", all - lines.size()), ""));
        }
        return lines;
    }

    ImportPage.Result result(ImportReport report, String file, List<String> columnsLeftOut) {
        ImportCounts counts = report.counts();
        return new ImportPage.Result(
                texts.text(counts.changeAnything() ? "data.result.title" : "data.result.nothing", file),
                List.of(
                        figure(texts.text("data.result.created"), counts.created(), false),
                        figure(texts.text("data.result.updated"), counts.updated(), false),
                        figure(texts.text("data.result.skipped"), counts.skipped() + counts.unchanged(), false),
                        figure(texts.text("data.result.rejected"), counts.rejected(), counts.rejected() > 0)),
                remarks(counts, columnsLeftOut),
                counts.closedUndated() > 0 ? texts.text("data.result.closed_undated.show", counts.closedUndated()) : "",
                problems(report.firstRejected(), counts.rejected()),
                report.rejectedRows().map(path -> String.valueOf(path.getFileName())),
                matched(report.firstMatched()),
                report.matchedRows().map(path -> String.valueOf(path.getFileName())));
    }

    private List<String> remarks(ImportCounts counts, List<String> columnsLeftOut) {
        List<String> remarks = new ArrayList<>();
        if (counts.updated() > 0) {
            remarks.add(texts.text("data.result.changes", String.join(", ", importWords.changes(counts.changes()))));
        }
        owners(counts).ifPresent(remarks::add);
        addIfAny(remarks, "data.result.unchanged", counts.unchanged());
        addIfAny(remarks, "data.result.without_date", counts.withoutDate());
        addIfAny(remarks, "data.result.waiting", counts.waiting());
        addIfAny(remarks, "data.result.joined", counts.joined());
        addIfAny(remarks, "data.result.passed_kept", counts.passedKept());
        addIfAny(remarks, "data.result.passed_left_out", counts.passedLeftOut());
        addIfAny(remarks, "data.result.dates_left_out", counts.datesLeftOut());
        addIfAny(remarks, "data.result.ids_destroyed", counts.idsDestroyed());
        if (!columnsLeftOut.isEmpty()) {
            remarks.add(texts.text("data.result.columns_left_out", String.join(", ", columnsLeftOut)));
        }
        addIfAny(remarks, "data.result.closed_undated", counts.closedUndated());
        return remarks;
    }

    private void addIfAny(List<String> remarks, String key, long rows) {
        if (rows > 0) {
            remarks.add(texts.text(key, rows));
        }
    }

    private Optional<String> owners(ImportCounts counts) {
        return importWords.owners(counts.owners().rows(), counts.owners().names());
    }

    MatchWords matchWords() {
        return importWords.matched();
    }

    List<String> columnsLeftOut(TableInspection table, ImportMapping mapping) {
        return LeftOutColumn.of(table, mapping).stream()
                .map(importWords::leftOut)
                .toList();
    }

    private ImportPage.ResultFigure figure(String caption, long number, boolean attention) {
        return new ImportPage.ResultFigure(caption, formats.number(number), attention);
    }

    /** Which of several files it is. */
    String turn(int number, int files) {
        return texts.text("data.turn", number, files);
    }

    /** @param share how much of the file has been read, 0 to 1; what comes after the last row takes a while, too */
    String progress(long rows, double share) {
        return share < 1 ? texts.text("data.importing.rows", rows) : texts.text("data.importing.ends", rows);
    }

    /** A day that is not ahead, as it was typed; empty if it is none. */
    Optional<LocalDate> pastDay(String typed) {
        return formats.parseDay(typed).filter(day -> !day.isAfter(formats.today()));
    }
}
