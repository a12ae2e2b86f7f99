package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.prospect.Urgency;
import huni.work.ChangeSetting;
import huni.work.CreateProspect;
import huni.work.FakeLedger;
import huni.work.Label;
import huni.work.Outcome;
import huni.work.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportsTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey APPOINTMENT = new StageKey("appointment");
    private static final StageKey WON = new StageKey("won");
    private static final StageKey LOST = new StageKey("lost");
    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace = new Workspace(ledger, InstantSource.fixed(NOW), Runnable::run);

    @BeforeEach
    void inIstanbul() {
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
    }

    private ImportReport imported(ListedTables table) {
        return imported(table, mapping -> mapping);
    }

    private ImportReport imported(ListedTables table, UnaryOperator<ImportMapping> change) {
        ImportOutcome outcome = outcome(table, change, ImportMonitor.NONE, false);
        return ((ImportOutcome.Imported) outcome).report();
    }

    private ImportOutcome outcome(
            ListedTables table, UnaryOperator<ImportMapping> change, ImportMonitor monitor, boolean dryRun) {
        Imports imports = new Imports(table, typed -> typed.isEmpty() ? Optional.empty() : Optional.of("+90" + typed));
        ImportMapping mapping = ImportMapping.suggested(
                table.inspect(Path.of("deals.csv"), TableOverrides.NONE),
                ledger.records().pipeline());
        Imports.Order order = new Imports.Order(
                Path.of("deals.csv"),
                new TableShape(TableShape.Kind.CSV, "UTF-8", ',', 1, 0, DecimalMark.DOT),
                change.apply(mapping),
                new RejectionWords("Row", "Reason", reason -> reason.kind().name()));
        return dryRun ? imports.rehearse(workspace, order, monitor) : imports.run(workspace, order, monitor);
    }

    private List<Prospect> prospects() {
        return List.copyOf(ledger.records().prospects.values());
    }

    private Prospect only() {
        assertEquals(1, prospects().size());
        return prospects().getFirst();
    }

    private List<String> events() {
        return ledger.records().events.stream()
                .map(e -> e.day() + " " + e.kind() + " " + e.to() + " " + e.source())
                .toList();
    }

    private static ImportReport report(long rows, long created, long updated, long skipped, long withoutDate) {
        return new ImportReport(rows, created, updated, skipped, 0, withoutDate, 0, List.of(), Optional.empty(), false);
    }

    @Test
    void wonRowOpensInTheFirstStageAndIsWonOnItsClosedDate() {
        ImportReport report = imported(new ListedTables("Account", "Stage", "Created", "Closed", "Value")
                .row("Işık Yapı", "Won", "2026-01-05", "2026-02-10", "1250.50"));

        Prospect prospect = only();
        assertEquals(report(1, 1, 0, 0, 0), report);
        assertEquals("Işık Yapı", prospect.company());
        assertEquals(List.of("2026-01-05 CREATED lead IMPORT", "2026-02-10 MOVED won IMPORT"), events());
        assertEquals(WON, prospect.standing().stage());
        assertEquals(WON, prospect.standing().furthest());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 10)), prospect.standing().closedOn());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), prospect.origin().createdOn());
        assertEquals(
                new Budget(
                        LIRA,
                        Optional.empty(),
                        Optional.of(Money.of(LIRA, 1250.50)),
                        Optional.empty(),
                        BudgetSource.IMPORTED,
                        Certainty.CONFIRMED),
                prospect.budget());
    }

    @Test
    void stageWithoutADateOfItsOwnIsEnteredOnTheCreatedDate() {
        imported(new ListedTables("Company", "Stage", "Created").row("Acme", "Appointment", "2026-01-05"));

        assertEquals(List.of("2026-01-05 CREATED lead IMPORT", "2026-01-05 MOVED appointment IMPORT"), events());
        assertEquals(APPOINTMENT, only().standing().furthest());
    }

    @Test
    void columnsOfEntryDatesBecomeTheHistory() {
        imported(new ListedTables(
                        "Company", "Stage", "Created", "Date entered Appointment", "Entered decision maker", "Closed")
                .row("Acme", "Lost", "2026-01-05", "2026-01-20", "2026-01-12", "2026-02-01"));

        assertEquals(
                List.of(
                        "2026-01-05 CREATED lead IMPORT",
                        "2026-01-12 MOVED decision_maker IMPORT",
                        "2026-01-20 MOVED appointment IMPORT",
                        "2026-02-01 MOVED lost IMPORT"),
                events());
        assertEquals(APPOINTMENT, only().standing().furthest());
    }

    @Test
    void rowWithoutACreatedDateIsImportedAndFlagged() {
        ImportReport report = imported(new ListedTables("Company", "Stage", "Created")
                .row("Acme", "Lead", "")
                .row("Beta", "Lead", "2026-01-05"));

        assertEquals(report(2, 2, 0, 0, 1), report);
        assertEquals(Optional.empty(), prospects().getFirst().origin().createdOn());
        assertEquals(TODAY, prospects().getFirst().standing().sinceDay());
    }

    @Test
    void createdDateAfterTheClosingIsNotBelieved() {
        ImportReport report = imported(new ListedTables("Company", "Stage", "Created", "Closed")
                .row("Acme", "Won", "2026-02-23", "2024-02-03"));

        assertEquals(1, report.datesLeftOut());
        assertEquals(1, report.withoutDate());
        assertEquals(Optional.of(LocalDate.of(2024, 2, 3)), only().standing().closedOn());
    }

    @Test
    void expectedClosingOfAnOpenDealIsTheDayOfTheDecision() {
        imported(new ListedTables("Company", "Stage", "Created", "Close date")
                .row("Acme", "Appointment", "2026-01-05", "2026-05-01"));

        assertEquals(Optional.of(LocalDate.of(2026, 5, 1)), only().urgency().decisionBy());
        assertEquals(Optional.empty(), only().standing().closedOn());
    }

    @Test
    void stageNameWithoutAStageIsRefusedAndNeverMade() {
        ListedTables table =
                new ListedTables("Company", "Stage").row("Acme", "Engaging").row("Beta", "Kazanıldı");
        Pipeline before = ledger.records().pipeline();

        ImportReport report = imported(table);

        BadRow refused = new BadRow(
                2, List.of("Acme", "Engaging"), RejectReason.of(RejectReason.Kind.UNKNOWN_STAGE, "Stage", "Engaging"));
        assertEquals(List.of(refused), report.firstRejected());
        assertEquals(List.of(refused), table.rejected);
        assertEquals(Optional.of(Path.of("deals-rejected.csv")), report.rejectedRows());
        assertEquals(WON, only().standing().stage());
        assertEquals(before, ledger.records().pipeline());
    }

    @Test
    void stageNameGoesWhereThePersonSendsIt() {
        imported(
                new ListedTables("Company", "Stage").row("Acme", "ENGAGING"),
                mapping -> mapping.withStage("Engaging", APPOINTMENT));

        assertEquals(APPOINTMENT, only().standing().stage());
    }

    @Test
    void badCellsSetTheirRowAside() {
        ListedTables table = new ListedTables("Company", "Value", "Created", "Currency")
                .row("Acme", "much", "", "")
                .row("Beta", "5", "31/02/2026", "")
                .row("Cem", "-5", "", "")
                .row("Deniz", "5", "", "shells")
                .row("", "5", "", "")
                .bad(RejectReason.of(RejectReason.Kind.UNBALANCED_QUOTE))
                .row("x".repeat(501), "5", "", "")
                .row("Ece", "5", "2026-01-05", "EUR");

        ImportReport report = imported(table);

        assertEquals(
                List.of(
                        RejectReason.of(RejectReason.Kind.NOT_AN_AMOUNT, "Value", "much"),
                        RejectReason.of(RejectReason.Kind.NOT_A_DATE, "Created", "31/02/2026"),
                        RejectReason.of(RejectReason.Kind.AMOUNT_OUT_OF_RANGE, "Value", "-5"),
                        RejectReason.of(RejectReason.Kind.NOT_A_CURRENCY, "Currency", "shells"),
                        RejectReason.of(RejectReason.Kind.NO_NAME),
                        RejectReason.of(RejectReason.Kind.UNBALANCED_QUOTE),
                        RejectReason.of(RejectReason.Kind.TEXT_TOO_LONG, "Company", "500")),
                table.rejected.stream().map(BadRow::reason).toList());
        assertEquals(7, report.rejected());
        assertEquals(Optional.of(Money.of(CurrencyUnit.EUR, 5)), only().worth());
    }

    @Test
    void peopleFactsAndNextStepComeAlong() {
        imported(new ListedTables(
                        "Company",
                        "First name",
                        "Last name",
                        "Job title",
                        "Phone",
                        "Email",
                        "Urgency",
                        "Decision role",
                        "Next step",
                        "Next step date",
                        "Notes",
                        "Tags",
                        "Source",
                        "Deal name",
                        "Deal ID")
                .row(
                        "Acme",
                        "Ayşe",
                        "Işık",
                        "Buyer",
                        "532",
                        "ayse@acme.test; a@acme.test",
                        "Yüksek",
                        "Karar verici",
                        "Call back",
                        "2026-03-09",
                        "Met at the fair",
                        "fair, hot",
                        "Trade show",
                        "Cranes",
                        "D-1"));

        Prospect prospect = only();
        Contact contact = ledger.records().contacts(prospect.id()).getFirst();
        assertEquals(
                List.of("Ayşe Işık", "Buyer", "532", "+90532", "ayse@acme.test"),
                List.of(contact.name(), contact.title(), contact.phone(), contact.phoneE164(), contact.email()));
        assertEquals(Authority.Role.DECISION_MAKER, prospect.authority().role());
        assertEquals(Certainty.INDICATED, prospect.authority().certainty());
        assertEquals(Urgency.Level.HIGH, prospect.urgency().level());
        assertEquals(List.of("fair", "hot"), prospect.tags());
        assertEquals("Trade show", prospect.origin().source());
        assertEquals("D-1", prospect.origin().externalId());
        assertEquals(
                Map.of("Deal name", "Cranes", "Email", "ayse@acme.test; a@acme.test"),
                Map.copyOf(prospect.ownFields()));
        assertEquals(
                Optional.of(Due.on(LocalDate.of(2026, 3, 9))),
                prospect.nextStep().map(step -> step.due()));
        Activity note = ledger.records().activities(prospect.id()).stream()
                .filter(a -> a.kind() == ActivityKind.NOTE)
                .findFirst()
                .orElseThrow();
        assertEquals("Met at the fair", note.body());
    }

    @Test
    void rowIsCalledByTheFirstNameItHas() {
        imported(new ListedTables("Company", "Product", "Contact", "Email")
                .row("", "GTX Pro", "Ayşe", "a@x.test")
                .row("", "", "Ayşe", "a@x.test")
                .row("", "", "", "a@x.test"));

        assertEquals(
                List.of("GTX Pro", "Ayşe", "a@x.test"),
                prospects().stream().map(Prospect::company).toList());
    }

    @Test
    void rowsOfOneFileAreDifferentProspectsUnlessTheyCarryTheSameId() {
        ImportReport report = imported(new ListedTables("Company", "ID")
                .row("Acme", "")
                .row("Acme", "")
                .row("Beta", "7")
                .row("Beta too", "7"));

        assertEquals(report(4, 3, 0, 1, 4 - 1), report);
    }

    @Test
    void sameFileTwiceSkipsUpdatesOrCreatesAsAsked() {
        ListedTables table = new ListedTables("Company", "Value", "Email").row("Acme", "5", "a@acme.test");
        imported(table);

        assertEquals(report(1, 0, 0, 1, 0), imported(table));
        assertEquals(report(1, 0, 1, 0, 0), imported(table, m -> m.onDuplicate(OnDuplicate.UPDATE)));
        assertEquals(1, prospects().size());
        assertEquals(1, ledger.records().contacts.size());
        assertEquals(report(1, 1, 0, 0, 1), imported(table, m -> m.onDuplicate(OnDuplicate.CREATE)));
        assertEquals(2, prospects().size());
    }

    @Test
    void prospectWithAnotherIdIsAnotherSaleToTheSameCompany() {
        workspace.perform(new CreateProspect("Acme", "", Optional.empty()));

        ImportReport report = imported(
                new ListedTables("Company", "Deal ID").row("Acme", "D-1").row("Acme", "D-2"));

        assertEquals(report(2, 2, 0, 0, 2), report);
    }

    @Test
    void updateWritesWhatTheRowHoldsAndLeavesTheRest() {
        imported(new ListedTables("Company", "Deal ID", "Value", "Source", "Stage", "Created")
                .row("Acme", "D-1", "100", "Fair", "Lead", "2026-01-05"));

        imported(
                new ListedTables("Company", "Deal ID", "Value", "Source", "Stage", "Closed", "Tags")
                        .row("Acme", "D-1", "", "", "Won", "2026-02-01", "big"),
                m -> m.onDuplicate(OnDuplicate.UPDATE));

        Prospect prospect = only();
        assertEquals(Optional.of(Money.of(LIRA, 100)), prospect.worth());
        assertEquals("Fair", prospect.origin().source());
        assertEquals(List.of("big"), prospect.tags());
        assertEquals(WON, prospect.standing().stage());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 1)), prospect.standing().closedOn());
        assertEquals(List.of("2026-01-05 CREATED lead IMPORT", "2026-02-01 MOVED won IMPORT"), events());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), prospect.origin().createdOn());
    }

    @Test
    void reasonOfALossIsUnderstoodOrKeptInTheEvent() {
        imported(new ListedTables("Company", "Stage", "Closed", "Lost reason")
                .row("Acme", "Lost", "2026-02-01", "Fiyat yüksek")
                .row("Beta", "Lost", "2026-02-01", "Moved to Mars"));

        assertEquals(
                List.of(Optional.of("no_budget"), Optional.of("other")),
                prospects().stream().map(p -> p.standing().lostReason()).toList());
        assertEquals(
                List.of("Fiyat yüksek", "Moved to Mars"),
                ledger.records().events.stream()
                        .filter(e -> e.to().equals(LOST))
                        .map(StageEvent::note)
                        .toList());
    }

    @Test
    void dryRunTellsEverythingAndKeepsNothing() {
        ListedTables table =
                new ListedTables("Company", "Value").row("Acme", "5").row("Beta", "much");

        ImportOutcome outcome = outcome(table, m -> m, ImportMonitor.NONE, true);

        ImportReport report = ((ImportOutcome.Imported) outcome).report();
        assertEquals(List.of(1L, 1L), List.of(report.created(), report.rejected()));
        assertTrue(report.dryRun());
        assertEquals(List.of(), prospects());
        assertEquals(List.of(), table.rejected);
    }

    @Test
    void stoppedImportKeepsNothing() {
        ListedTables table = new ListedTables("Company");
        for (int i = 0; i < 1_000; i++) {
            table.row("Acme " + i);
        }
        List<Long> told = new ArrayList<>();
        ImportMonitor impatient = new ImportMonitor() {
            @Override
            public void progressed(long rows, double share) {
                told.add(rows);
            }

            @Override
            public boolean isCancelled() {
                return told.size() > 3;
            }
        };

        assertEquals(new ImportOutcome.Cancelled(), outcome(table, m -> m, impatient, false));
        assertEquals(List.of(0L, 64L, 128L, 192L), told);
        assertEquals(List.of(), prospects());
    }

    @Test
    void fileThatVanishesOnTheWayKeepsNothingAndSaysWhy() {
        ListedTables table = new ListedTables("Company").row("Acme").row("Beta").row("Cem");
        table.vanishesAt = 4;

        assertEquals(
                new ImportOutcome.Failed(FileProblem.of(FileProblem.Kind.NOT_FOUND, "deals.csv")),
                outcome(table, m -> m, ImportMonitor.NONE, false));
        assertEquals(List.of(), prospects());
    }

    @Test
    void wholeImportIsOneStepOfUndo() {
        imported(new ListedTables("Company").row("Acme").row("Beta"));
        assertEquals(
                Optional.of(new Label("import", "deals.csv")), workspace.steps().undo());

        assertEquals(new Outcome.Done<>(new Label("import", "deals.csv")), workspace.undo());

        assertEquals(List.of(), prospects());
        assertEquals(LEAD, ledger.records().pipeline().first().key());
    }
}
