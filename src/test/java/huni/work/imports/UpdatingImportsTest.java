package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.history.StageHistory;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.work.Slot;
import huni.work.prospect.MoveProspects;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What rows change about prospects that are there, and what they must not. */
class UpdatingImportsTest extends ImportBench {

    private static ImportMapping updating(ImportMapping mapping) {
        return mapping.onDuplicate(OnDuplicate.UPDATE);
    }

    /** What counts of the past, in the order of time. */
    private List<String> history() {
        List<StageEvent> all = ledger.records().events().stream()
                .sorted(Comparator.comparing(StageEvent::at))
                .toList();
        return StageHistory.of(all).events().stream()
                .map(event -> event.day() + " " + event.kind() + " " + event.to() + (event.undated() ? " undated" : ""))
                .toList();
    }

    private static RejectReason.Kind reason(ImportReport report) {
        return report.firstRejected().getFirst().reason().kind();
    }

    @Test
    void olderRowThatWouldOpenAWinAgainIsAskedAbout() {
        imported(new ListedTables("Deal ID", "Deal name", "Stage", "Amount", "Close date")
                .row("D1", "Roof", "Won", "1000", "2026-03-02"));
        ListedTables older = new ListedTables("Deal ID", "Deal name", "Stage", "Amount", "Close date")
                .row("D1", "Roof", "Proposal", "800", "2026-04-30");

        ImportReport report = imported(older, UpdatingImportsTest::updating);

        assertEquals(RejectReason.Kind.CLOSED_ALREADY, reason(report));
        assertEquals(WON, only().standing().stage());
        assertEquals(Optional.of(Money.of(LIRA, 1000)), only().worth());

        imported(older, m -> updating(m).onDoubt(OnDoubt.CREATE));
        assertEquals(2, prospects().size());
    }

    @Test
    void stepBackWithoutADayIsAskedAboutAndTakenWhenTrusted() {
        imported(new ListedTables("Deal ID", "Company", "Stage").row("D1", "Alfa", "Presentation"));
        ListedTables older = new ListedTables("Deal ID", "Company", "Stage").row("D1", "Alfa", "Lead");

        assertEquals(RejectReason.Kind.OLDER_STATE, reason(imported(older, UpdatingImportsTest::updating)));
        assertEquals(new StageKey("presentation"), only().standing().stage());

        imported(older, m -> updating(m).onDoubt(OnDoubt.TRUST));
        assertEquals(LEAD, only().standing().stage());
    }

    @Test
    void rowWhoseOwnDayLiesBeforeThePresentStageIsOlder() {
        imported(new ListedTables("Deal ID", "Company", "Stage", "Date entered Appointment")
                .row("D1", "Alfa", "Appointment", "2026-02-20"));

        ImportReport report = imported(
                new ListedTables("Deal ID", "Company", "Stage", "Date entered Presentation")
                        .row("D1", "Alfa", "Presentation", "2026-02-10"),
                UpdatingImportsTest::updating);

        assertEquals(RejectReason.Kind.OLDER_STATE, reason(report));
        assertEquals(APPOINTMENT, only().standing().stage());
    }

    @Test
    void closingDayOfTheFileStandsEvenAfterALaterMoveByHand() {
        imported(new ListedTables("Id", "Company", "Stage", "Created").row("L1", "Late", "Lead", "2026-01-05"));
        workspace.perform(new MoveProspects(
                List.of(only().id()),
                new Move(APPOINTMENT, MoveSource.MENU, new GateAnswer.WithoutDecisionMaker("no time")),
                new Slot.Top()));

        imported(
                new ListedTables("Id", "Company", "Stage", "Created", "Closed")
                        .row("L1", "Late", "Won", "2026-01-05", "2026-02-10"),
                UpdatingImportsTest::updating);

        assertEquals(Optional.of(LocalDate.of(2026, 2, 10)), only().standing().closedOn());
        assertEquals("2026-02-10 MOVED won", history().getLast());
    }

    @Test
    void correctedDaysAndAmountsAreTakenOverAndCounted() {
        imported(new ListedTables("Id", "Company", "Stage", "Created", "Closed", "Value")
                .row("U1", "Alfa", "Won", "2026-01-10", "2026-03-01", "1000"));

        ImportReport report = imported(
                new ListedTables("Id", "Company", "Stage", "Created", "Closed", "Value")
                        .row("U1", "Alfa", "Won", "2026-01-01", "2026-02-10", "1500"),
                UpdatingImportsTest::updating);

        assertEquals(
                Map.of(ImportChange.CLOSED, 1L, ImportChange.CREATED, 1L, ImportChange.AMOUNT, 1L),
                report.counts().changes());
        Prospect alfa = only();
        assertEquals(Optional.of(LocalDate.of(2026, 1, 1)), alfa.origin().createdOn());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 10)), alfa.standing().closedOn());
        assertEquals(Optional.of(Money.of(LIRA, 1500)), alfa.worth());
        assertEquals(List.of("2026-01-01 CREATED lead", "2026-02-10 MOVED won"), history());
    }

    @Test
    void winWithoutADayGetsItsDaysLater() {
        imported(new ListedTables("Id", "Company", "Stage").row("U2", "Beta", "Won"));

        imported(
                new ListedTables("Id", "Company", "Stage", "Created", "Closed")
                        .row("U2", "Beta", "Won", "2026-01-01", "2026-02-10"),
                UpdatingImportsTest::updating);

        assertEquals(List.of("2026-01-01 CREATED lead", "2026-02-10 MOVED won"), history());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 10)), only().standing().closedOn());
        assertEquals(false, only().standing().undated());
    }

    @Test
    void creationAfterWhatFollowedItIsNotBelieved() {
        imported(new ListedTables("Id", "Company", "Stage", "Created", "Closed")
                .row("U1", "Alfa", "Won", "2026-01-10", "2026-02-01"));

        ImportReport report = imported(
                new ListedTables("Id", "Company", "Created").row("U1", "Alfa", "2026-02-15"),
                UpdatingImportsTest::updating);

        assertEquals(List.of(0L, 0L, 1L, 0L, 0L), became(report));
        assertEquals(Optional.of(LocalDate.of(2026, 1, 10)), only().origin().createdOn());
    }

    @Test
    void weeklyExportsDateEachStepByTheImportAndNotByTheCreation() {
        for (String stage : List.of("New lead", "Appointment", "Proposal", "Won")) {
            imported(
                    new ListedTables("Deal ID", "Deal name", "Stage", "Create date")
                            .row("1", "Roof", stage, "2026-01-05"),
                    UpdatingImportsTest::updating);
        }

        assertEquals(
                List.of(
                        "2026-01-05 CREATED lead",
                        TODAY + " MOVED appointment",
                        TODAY + " MOVED closing",
                        TODAY + " MOVED won"),
                history());
    }
}
