package huni.command;

import huni.domain.Folding;
import huni.language.ImportWords;
import huni.language.Texts;
import huni.work.imports.AmountColumnReader;
import huni.work.imports.AmountsWithoutCurrency;
import huni.work.imports.CellLoss;
import huni.work.imports.ColumnUse;
import huni.work.imports.DateReader;
import huni.work.imports.DecimalMark;
import huni.work.imports.ImportCounts;
import huni.work.imports.ImportField;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportReport;
import huni.work.imports.LeftOutColumn;
import huni.work.imports.TableInspection;
import huni.work.imports.TableShape;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** What an import command says about how the file was read and what came of it. */
record ImportSummary(
        Texts texts,
        ImportWords words,
        TableInspection table,
        ImportMapping mapping,
        CurrencyUnit currency,
        ImportReport report) {

    /** As many rows of each kind are shown. */
    private static final int SHOWN = 10;

    /** What a prospect can be called by. */
    private static final Set<ImportField> NAMING = EnumSet.of(
            ImportField.COMPANY,
            ImportField.NAME,
            ImportField.CONTACT,
            ImportField.CONTACT_FIRST,
            ImportField.CONTACT_LAST,
            ImportField.EMAIL,
            ImportField.PHONE);

    /** Conclusions that could have been drawn otherwise, each with the example. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        if (table.shape().kind() == TableShape.Kind.CSV && !table.encoding().certain()) {
            doubts.add(texts.text(
                    "import.doubt.encoding",
                    table.encoding().value(),
                    table.encoding().example()));
        }
        if (!table.sheetsNotRead().isEmpty()) {
            doubts.add(texts.text(
                    "import.doubt.sheet",
                    table.sheets().get(table.shape().sheet()).name(),
                    String.join(", ", table.sheetsNotRead())));
        }
        if (!table.headerRow().certain()) {
            doubts.add(texts.text(
                    "import.doubt.header",
                    table.headerRow().value(),
                    table.headerRow().example()));
        }
        boolean dates = mapping.uses().stream()
                .anyMatch(
                        use -> table.columns().get(use.column().index()).dates().isPresent());
        if (dates && !table.dateOrder().certain()) {
            doubts.add(texts.text("import.doubt.dates", table.dateOrder().example(), readDate()));
        }
        if (!table.decimalMark().certain() && mapping.uses(ImportField.VALUE)) {
            DecimalMark mark = table.decimalMark().value();
            doubts.add(texts.text(
                    "import.doubt.decimal",
                    table.decimalMark().example(),
                    readAmount(mark),
                    readAmount(mark == DecimalMark.COMMA ? DecimalMark.DOT : DecimalMark.COMMA)));
        }
        AmountsWithoutCurrency.of(table, mapping, currency)
                .filter(_ -> mapping.currency().isEmpty())
                .ifPresent(open -> doubts.add(texts.text(
                        "import.doubt.currency",
                        open.count(),
                        open.assumed().getCode(),
                        open.named().stream().map(CurrencyUnit::getCode).collect(Collectors.joining(", ")))));
        CellLoss.of(table, mapping).stream().map(words::loss).forEach(doubts::add);
        boolean parted =
                table.shape().kind() == TableShape.Kind.CSV && table.columns().size() > 1;
        if (parted && !table.delimiter().certain()) {
            doubts.add(texts.text(
                    "import.doubt.delimiter",
                    table.delimiter().value() == '\t'
                            ? "tab"
                            : String.valueOf(table.delimiter().value()),
                    table.delimiter().example()));
        }
        if (mapping.isOfSteps()) {
            doubts.add(texts.text("import.steps"));
        } else if (NAMING.stream().noneMatch(mapping::uses)) {
            doubts.add(texts.text("import.no-name"));
        }
        return doubts;
    }

    private String readAmount(DecimalMark mark) {
        return new AmountColumnReader(mark)
                .read(table.decimalMark().example())
                .map(amount -> NumberFormat.getInstance(texts.locale()).format(amount.number()))
                .orElse("");
    }

    private String readDate() {
        DateTimeFormatter written =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale());
        return new DateReader(table.dateOrder().value())
                .read(table.dateOrder().example())
                .map(date -> written.format(date.date()))
                .orElse("");
    }

    /** The stage names in the file that have no stage. */
    List<String> stagesLeft() {
        return mapping.stageNames(table).keySet().stream()
                .filter(name -> !mapping.stages().containsKey(Folding.fold(name)))
                .toList();
    }

    /** The names of pipelines in the file that have none. */
    List<String> pipelinesLeft() {
        return mapping.pipelineNames(table).keySet().stream()
                .filter(name -> mapping.pipelines().meant(name).isEmpty())
                .toList();
    }

    /** What each name of a pipeline becomes. */
    Map<String, String> pipelines() {
        Map<String, String> pipelines = new LinkedHashMap<>();
        mapping.pipelineNames(table)
                .keySet()
                .forEach(name -> mapping.pipelines().meant(name).ifPresent(key -> pipelines.put(name, key.value())));
        return pipelines;
    }

    /** The result, for a person. */
    List<String> lines() {
        ImportCounts counts = report.counts();
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                report.dryRun() ? "import.would" : "import.done",
                counts.rows(),
                counts.created(),
                counts.updated(),
                counts.skipped(),
                counts.rejected(),
                counts.unchanged()));
        if (counts.updated() > 0) {
            lines.add(texts.text("import.changes", String.join(", ", words.changes(counts.changes()))));
        }
        lines.addAll(understanding());
        words.owners(counts.owners().rows(), counts.owners().names()).ifPresent(lines::add);
        addIfAny(lines, "import.without-date", counts.withoutDate());
        addIfAny(lines, "import.closed-undated", counts.closedUndated());
        report.firstUndated().stream()
                .limit(SHOWN)
                .forEach(row -> lines.add(texts.text("import.undated-row", row.number(), row.company())));
        addIfAny(lines, "import.waiting", counts.waiting());
        addIfAny(lines, "import.joined", counts.joined());
        addIfAny(lines, "import.passed-kept", counts.passedKept());
        addIfAny(lines, "import.passed-left-out", counts.passedLeftOut());
        addIfAny(lines, "import.dates-left-out", counts.datesLeftOut());
        addIfAny(lines, "import.ids-destroyed", counts.idsDestroyed());
        report.firstRejected().stream()
                .limit(SHOWN)
                .forEach(row -> lines.add(texts.text("import.rejected", row.number(), words.reasons(row.reasons()))));
        report.rejectedRows().ifPresent(path -> lines.add(texts.text("import.rejected-rows", path.toString())));
        if (counts.inDoubt() > 0) {
            lines.add(texts.text("import.in-doubt"));
        }
        report.firstMatched().stream()
                .limit(SHOWN)
                .forEach(row -> lines.add(texts.text("import.matched", row.number(), words.matched(row))));
        report.matchedRows().ifPresent(path -> lines.add(texts.text("import.matched-rows", path.toString())));
        return lines;
    }

    private void addIfAny(List<String> lines, String key, long rows) {
        if (rows > 0) {
            lines.add(texts.text(key, rows));
        }
    }

    /** What is left out is said always; before it is done a person wants to see what becomes of the rest, too. */
    private List<String> understanding() {
        List<String> columns = report.dryRun() ? pairs(columns()) : List.of();
        List<String> stages = report.dryRun() ? pairs(stages()) : List.of();
        List<String> pipelines = report.dryRun() ? pairs(pipelines()) : List.of();
        return Stream.of(
                        Map.entry("import.columns", columns),
                        Map.entry("import.columns-left", columnsLeftOut()),
                        Map.entry("import.pipelines", pipelines),
                        Map.entry("import.stages", stages))
                .filter(line -> !line.getValue().isEmpty())
                .map(line -> texts.text(line.getKey(), String.join(", ", line.getValue())))
                .toList();
    }

    /** The columns that are not used. */
    List<String> columnsLeftOut() {
        return LeftOutColumn.of(table, mapping).stream().map(words::leftOut).toList();
    }

    private static List<String> pairs(Map<String, String> from) {
        return from.entrySet().stream()
                .map(pair -> pair.getKey() + " → " + pair.getValue())
                .toList();
    }

    /** What each column that is used becomes. */
    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        mapping.uses().forEach(use -> columns.put(use.column().name(), field(use)));
        return columns;
    }

    /** What each stage name becomes. */
    Map<String, String> stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        mapping.stageNames(table).keySet().stream()
                .filter(name -> mapping.stages().containsKey(Folding.fold(name)))
                .forEach(
                        name -> stages.put(name, String.valueOf(mapping.stages().get(Folding.fold(name)))));
        return stages;
    }

    private static String field(ColumnUse use) {
        return use.stage()
                .map(stage -> use.field().key() + ":" + stage)
                .orElseGet(() -> use.field().key());
    }
}
