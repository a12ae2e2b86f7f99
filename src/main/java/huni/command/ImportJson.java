package huni.command;

import huni.work.imports.BadRow;
import huni.work.imports.ImportCounts;
import huni.work.imports.ImportReport;
import huni.work.imports.MatchedRow;
import huni.work.imports.TableInspection;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The result of an import, for a script. */
record ImportJson(ImportSummary summary) {

    /** All of it, ready to be printed. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        ImportReport report = summary.report();
        ImportCounts counts = report.counts();
        json.put("rows", counts.rows());
        json.put("imported", counts.created() + counts.updated());
        json.put("created", counts.created());
        json.put("updated", counts.updated());
        json.put("unchanged", counts.unchanged());
        json.put("skipped", counts.skipped());
        json.put("rejected", counts.rejected());
        json.put("inDoubt", counts.inDoubt());
        json.put("withoutDate", counts.withoutDate());
        json.put("datesLeftOut", counts.datesLeftOut());
        json.put("closedUndated", counts.closedUndated());
        json.put(
                "firstClosedUndated",
                report.firstUndated().stream()
                        .map(row -> Map.of("row", row.number(), "company", row.company()))
                        .toList());
        json.put("passedDatesKept", counts.passedKept());
        json.put("passedDatesLeftOut", counts.passedLeftOut());
        json.put("idsDestroyed", counts.idsDestroyed());
        json.put("ownersUnknown", counts.owners().rows());
        json.put("firstUnknownOwners", counts.owners().names());
        json.put("waiting", counts.waiting());
        json.put("joined", counts.joined());
        Map<String, Long> changes = new LinkedHashMap<>();
        counts.changes().forEach((change, rows) -> changes.put(key(change), rows));
        json.put("changes", changes);
        json.put("dryRun", report.dryRun());
        report.rejectedRows().map(Path::toString).ifPresent(path -> json.put("rejectedRows", path));
        json.put(
                "firstRejected", report.firstRejected().stream().map(this::json).toList());
        report.matchedRows().map(Path::toString).ifPresent(path -> json.put("matchedRows", path));
        json.put("firstMatched", report.firstMatched().stream().map(this::json).toList());
        json.put("read", reading());
        return json;
    }

    private Map<String, Object> json(MatchedRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("row", row.number());
        json.put("company", row.company());
        json.put("prospect", row.prospect());
        json.put("by", key(row.by()));
        json.put("became", key(row.fate()));
        return json;
    }

    private Map<String, Object> json(BadRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("row", row.number());
        json.put("kind", key(row.reason().kind()));
        json.put("reason", summary.words().reasons(row.reasons()));
        json.put(
                "kinds",
                row.reasons().stream().map(reason -> key(reason.kind())).toList());
        return json;
    }

    private Map<String, Object> reading() {
        TableInspection table = summary.table();
        Map<String, Object> reading = new LinkedHashMap<>();
        reading.put("encoding", table.encoding().value());
        reading.put("delimiter", table.delimiter().value().toString());
        reading.put("headerRow", table.headerRow().value());
        reading.put("dates", key(table.dateOrder().value()));
        reading.put("datesCertain", table.dateOrder().certain());
        reading.put("decimal", key(table.decimalMark().value()));
        reading.put("decimalCertain", table.decimalMark().certain());
        reading.put("columns", summary.columns());
        reading.put("columnsLeft", summary.columnsLeftOut());
        reading.put("pipelines", summary.pipelines());
        reading.put("pipelinesLeft", summary.pipelinesLeft());
        reading.put("stages", summary.stages());
        reading.put("stagesLeft", summary.stagesLeft());
        return reading;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
