package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Settings;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Prospect;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;

/** An empty ledger at a fixed moment in Istanbul, and tables brought into it. */
abstract class ImportBench {

    static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    static final StageKey LEAD = new StageKey("lead");
    static final StageKey APPOINTMENT = new StageKey("appointment");
    static final StageKey WON = new StageKey("won");
    static final StageKey LOST = new StageKey("lost");
    static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    final FakeLedger ledger = new FakeLedger();
    final Workspace workspace = new Workspace(ledger, InstantSource.fixed(NOW), Runnable::run);

    @BeforeEach
    void inIstanbul() {
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
    }

    ImportReport imported(ListedTables table) {
        return imported(table, mapping -> mapping);
    }

    ImportReport imported(ListedTables table, UnaryOperator<ImportMapping> change) {
        ImportOutcome outcome = outcome(table, change, ImportMonitor.NONE, false);
        return ((ImportOutcome.Imported) outcome).report();
    }

    ImportOutcome outcome(
            ListedTables table, UnaryOperator<ImportMapping> change, ImportMonitor monitor, boolean dryRun) {
        Imports imports = new Imports(table, typed -> typed.isEmpty() ? Optional.empty() : Optional.of("+90" + typed));
        ImportMapping mapping = ImportMapping.suggested(
                table.inspect(Path.of("deals.csv"), TableOverrides.NONE),
                ledger.records().pipeline());
        Imports.Order order = new Imports.Order(
                Path.of("deals.csv"),
                new TableShape(TableShape.Kind.CSV, "UTF-8", ',', 1, 0, DecimalMark.DOT),
                change.apply(mapping),
                PlainWords.REJECTED,
                PlainWords.MATCHED);
        return dryRun ? imports.rehearse(workspace, order, monitor) : imports.run(workspace, order, monitor);
    }

    List<Prospect> prospects() {
        return ledger.records().prospects();
    }

    Prospect only() {
        assertEquals(1, prospects().size());
        return prospects().getFirst();
    }

    List<String> events() {
        return ledger.records().events().stream()
                .map(e -> e.day() + " " + e.kind() + " " + e.to() + " " + e.source())
                .toList();
    }

    /** Created, updated, unchanged, skipped, set aside. */
    static List<Long> became(ImportReport report) {
        ImportCounts counts = report.counts();
        return List.of(counts.created(), counts.updated(), counts.unchanged(), counts.skipped(), counts.rejected());
    }
}
