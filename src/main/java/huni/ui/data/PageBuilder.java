package huni.ui.data;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.ui.field.Option;
import huni.work.imports.AmountsWithoutCurrency;
import huni.work.imports.ColumnProfile;
import huni.work.imports.ColumnUse;
import huni.work.imports.DateOrder;
import huni.work.imports.DecimalMark;
import huni.work.imports.ImportField;
import huni.work.imports.ImportMapping;
import huni.work.imports.TableInspection;
import huni.work.imports.TableShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** Makes the page of a file: what was concluded, with what else could be chosen. */
final class PageBuilder {

    private static final List<String> ENCODINGS = List.of(
            "UTF-8",
            "windows-1254",
            "windows-1252",
            "ISO-8859-9",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1251",
            "windows-1253");
    private static final Map<String, String> DELIMITERS = delimiters();
    private static final int LAST_HEADER_ROW = 10;

    /** What the person may change about a page. */
    interface Changes extends NameLines.Changes {
        void encoding(String name);

        void delimiter(char delimiter);

        void headerRow(OptionalInt row);

        void sheet(String name);

        void dateOrder(DateOrder order);

        void decimalMark(DecimalMark mark);

        void currency(CurrencyUnit currency);

        void pipeline(PipelineKey pipeline);

        void column(ColumnProfile column, String field);

        void lastTime(boolean chosen);
    }

    private final ImportWriter writer;
    private final OpenedTable opened;
    private final Pipeline pipeline;
    private final Changes changes;

    PageBuilder(ImportWriter writer, OpenedTable opened, Changes changes) {
        this.writer = writer;
        this.opened = opened;
        this.pipeline = opened.pipeline();
        this.changes = changes;
    }

    private static Map<String, String> delimiters() {
        Map<String, String> delimiters = new LinkedHashMap<>();
        delimiters.put(",", "data.reading.delimiter.comma");
        delimiters.put(";", "data.reading.delimiter.semicolon");
        delimiters.put("\t", "data.reading.delimiter.tab");
        delimiters.put("|", "data.reading.delimiter.bar");
        return delimiters;
    }

    List<ImportPage.Reading> readings(TableInspection table, ImportMapping mapping, CurrencyUnit store) {
        List<ImportPage.Reading> readings = new ArrayList<>();
        if (table.shape().kind() == TableShape.Kind.CSV) {
            readings.add(encoding(table));
            readings.add(delimiter(table));
        } else if (table.sheets().size() > 1) {
            readings.add(sheet(table));
        }
        readings.add(headerRow(table));
        readings.add(dates(table));
        readings.add(decimal(table));
        if (opened.into().offered().size() > 1) {
            readings.addFirst(into());
        }
        AmountsWithoutCurrency.of(table, mapping, store).map(this::currency).ifPresent(readings::add);
        return readings;
    }

    /** Which pipeline new prospects come to. */
    private ImportPage.Reading into() {
        List<Option> options = opened.into().offered().stream()
                .map(one -> new Option(one.key().value(), one.name().orElseGet(() -> writer.text("pipeline.first"))))
                .toList();
        Pick pick = pick(
                "pipeline",
                options,
                opened.into().pipeline().value(),
                option -> changes.pipeline(new PipelineKey(option.value())));
        return new ImportPage.Reading(pick, writer.text("data.reading.pipeline.why"), true);
    }

    /**
     * The readings, ahead of them how columns and stages are understood of a file whose names were there before.
     *
     * @param lastTime whether as the last time; empty for a file of new names
     */
    List<ImportPage.Reading> behind(Optional<Boolean> lastTime, List<ImportPage.Reading> readings) {
        return Stream.concat(lastTime.map(this::remembered).stream(), readings.stream())
                .toList();
    }

    private ImportPage.Reading remembered(boolean asLastTime) {
        List<Option> options = List.of(
                new Option("last", writer.text("data.reading.remembered.last")),
                new Option("names", writer.text("data.reading.remembered.names")));
        Pick pick = pick(
                "remembered",
                options,
                asLastTime ? "last" : "names",
                option -> changes.lastTime(option.value().equals("last")));
        return new ImportPage.Reading(pick, writer.text("data.reading.remembered.why"), true);
    }

    private ImportPage.Reading encoding(TableInspection table) {
        List<Option> options = new ArrayList<>();
        String found = table.encoding().value();
        if (!ENCODINGS.contains(found)) {
            options.add(new Option(found, found));
        }
        ENCODINGS.forEach(name -> options.add(new Option(name, name)));
        Pick pick = pick("encoding", options, found, option -> changes.encoding(option.value()));
        return new ImportPage.Reading(
                pick,
                writer.example(table.encoding().example()),
                table.encoding().certain());
    }

    private Pick pick(String name, List<Option> options, String found, Consumer<Option> onChosen) {
        return new Pick("data-" + name, writer.text("data.reading." + name), Option.choice(options, found, onChosen));
    }

    private ImportPage.Reading delimiter(TableInspection table) {
        List<Option> options = new ArrayList<>();
        String found = String.valueOf(table.delimiter().value());
        DELIMITERS.forEach((sign, key) -> options.add(new Option(sign, writer.text(key))));
        if (!DELIMITERS.containsKey(found)) {
            options.add(new Option(found, found));
        }
        Pick pick = pick(
                "delimiter",
                options,
                found,
                option -> changes.delimiter(option.value().charAt(0)));
        return new ImportPage.Reading(
                pick,
                writer.example(table.delimiter().example()),
                table.delimiter().certain());
    }

    private ImportPage.Reading sheet(TableInspection table) {
        List<Option> options = IntStream.range(0, table.sheets().size())
                .mapToObj(i ->
                        new Option(String.valueOf(i), sheetName(table.sheets().get(i))))
                .toList();
        Pick pick = pick(
                "sheet",
                options,
                String.valueOf(table.shape().sheet()),
                option -> changes.sheet(
                        table.sheets().get(Integer.parseInt(option.value())).name()));
        return new ImportPage.Reading(
                pick,
                String.join(", ", table.sheetsNotRead()),
                table.sheetsNotRead().isEmpty());
    }

    private String sheetName(TableInspection.Sheet sheet) {
        return sheet.hidden() ? writer.hiddenSheet(sheet.name()) : sheet.name();
    }

    private ImportPage.Reading headerRow(TableInspection table) {
        int found = table.headerRow().value();
        List<Option> options = new ArrayList<>();
        options.add(new Option("0", writer.text("data.reading.header.none")));
        for (int row = 1; row <= Math.max(LAST_HEADER_ROW, found); row++) {
            options.add(new Option(String.valueOf(row), String.valueOf(row)));
        }
        Pick pick = pick(
                "header",
                options,
                String.valueOf(found),
                option -> changes.headerRow(OptionalInt.of(Integer.parseInt(option.value()))));
        return new ImportPage.Reading(
                pick,
                writer.example(table.headerRow().example()),
                table.headerRow().certain());
    }

    private ImportPage.Reading dates(TableInspection table) {
        Pick pick = pick(
                "dates",
                options(DateOrder.values(), "data.reading.dates."),
                table.dateOrder().value().name(),
                option -> changes.dateOrder(DateOrder.valueOf(option.value())));
        return new ImportPage.Reading(
                pick, writer.dateExample(table.dateOrder()), table.dateOrder().certain());
    }

    private ImportPage.Reading decimal(TableInspection table) {
        Pick pick = pick(
                "decimal",
                options(DecimalMark.values(), "data.reading.decimal."),
                table.decimalMark().value().name(),
                option -> changes.decimalMark(DecimalMark.valueOf(option.value())));
        return new ImportPage.Reading(
                pick,
                writer.markExample(table.decimalMark()),
                table.decimalMark().certain());
    }

    private ImportPage.Reading currency(AmountsWithoutCurrency open) {
        List<Option> options = Stream.concat(Stream.of(open.assumed()), open.named().stream())
                .distinct()
                .map(unit -> new Option(unit.getCode(), unit.getCode()))
                .toList();
        Pick pick = pick(
                "currency",
                options,
                open.assumed().getCode(),
                option -> changes.currency(CurrencyUnit.of(option.value())));
        return new ImportPage.Reading(pick, writer.withoutCurrency(open), false);
    }

    private List<Option> options(Enum<?>[] values, String prefix) {
        List<Option> options = new ArrayList<>();
        for (Enum<?> value : values) {
            options.add(
                    new Option(value.name(), writer.text(prefix + value.name().toLowerCase(Locale.ROOT))));
        }
        return options;
    }

    /** The columns that hold anything; an empty one is nothing to choose. */
    List<ImportPage.ColumnLine> columns(TableInspection table, ImportMapping mapping) {
        List<Option> fields = writer.fields(pipeline, opened.into());
        return table.columns().stream()
                .filter(ColumnProfile::isThere)
                .filter(column -> column.filled() > 0)
                .map(column -> {
                    String name = column.column().name();
                    Pick pick = new Pick(
                            "data-column-" + column.column().index(),
                            name,
                            Option.choice(
                                    fields,
                                    valueOf(column, mapping),
                                    option -> changes.column(column, option.value())));
                    return new ImportPage.ColumnLine(name, writer.samples(column), pick);
                })
                .toList();
    }

    /** The value of the option that a column's use is. */
    static String valueOf(ColumnProfile column, ImportMapping mapping) {
        return mapping.useOf(column.column())
                .map(use -> use.stage()
                        .map(stage -> use.field().key() + ":" + stage)
                        .orElseGet(() -> use.field().key()))
                .orElse("");
    }

    /** The use of a column that the value of an option means. */
    static ColumnUse useOf(TableInspection table, ColumnProfile column, String value) {
        String[] fieldAndStage = value.split(":", 2);
        Optional<StageKey> stage =
                fieldAndStage.length == 1 ? Optional.empty() : Optional.of(new StageKey(fieldAndStage[1]));
        ImportField field = ImportField.ofKey(fieldAndStage[0]).orElseThrow();
        return ImportMapping.use(table, column.column(), field, stage);
    }
}
