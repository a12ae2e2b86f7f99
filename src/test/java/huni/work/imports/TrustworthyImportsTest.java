package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What an import must not do silently. */
class TrustworthyImportsTest extends ImportBench {

    private static ImportMapping updating(ImportMapping mapping) {
        return mapping.onDuplicate(OnDuplicate.UPDATE);
    }

    @Test
    void aListThatNamesAWonCompanyAgainDoesNotOpenItAgain() {
        imported(new ListedTables("Company", "Value", "Stage", "Closed").row("Alfa", "100000", "Won", "2026-02-01"));

        ImportReport report = imported(
                new ListedTables("Company", "Value", "Stage").row("Alfa", "10000", "Lead"),
                TrustworthyImportsTest::updating);

        assertEquals(1, report.counts().rejected());
        assertEquals(
                RejectReason.of(RejectReason.Kind.CLOSED_ALREADY, "Alfa"),
                report.firstRejected().getFirst().reason());
        Prospect alfa = only();
        assertEquals(WON, alfa.standing().stage());
        assertEquals(Optional.of(Money.of(LIRA, 100_000)), alfa.worth());
    }

    @Test
    void progressBetweenTwoExportsIsNotDatedByTheCreation() {
        imported(new ListedTables("Company", "Stage", "Created").row("Alfa", "Lead", "2026-01-05"));

        imported(
                new ListedTables("Company", "Stage", "Created").row("Alfa", "Appointment", "2026-01-05"),
                TrustworthyImportsTest::updating);

        String today = workspace.now().day().toString();
        assertEquals(List.of("2026-01-05 CREATED lead IMPORT", today + " MOVED appointment IMPORT"), events());
    }

    @Test
    void dateOnWhichItWasWonClosesAProspectWithoutAStage() {
        imported(new ListedTables("Company", "Created", "Won date").row("Alfa", "2026-01-05", "2026-03-02"));

        assertEquals(WON, only().standing().stage());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), only().standing().closedOn());
    }

    @Test
    void createdWithATimeAndClosedOnTheSameDayWithoutOneKeepTheirOrder() {
        imported(new ListedTables("Company", "Stage", "Created", "Closed")
                .row("Alfa", "Won", "2026-01-05 15:30", "2026-01-05"));

        assertEquals(List.of("2026-01-05 CREATED lead IMPORT", "2026-01-05 MOVED won IMPORT"), events());
    }

    @Test
    void statusThatSaysParkedParks() {
        imported(new ListedTables("Firma", "Aşama", "Durum")
                .row("Alfa", "Teklif", "Kazanıldı")
                .row("Gama", "Teklif", "Açık")
                .row("Delta", "Teklif", "Beklemede"));

        assertEquals(
                List.of("Alfa won", "Delta parked", "Gama closing"),
                prospects().stream()
                        .map(p -> p.company() + " " + p.standing().stage().value())
                        .sorted()
                        .toList());
    }

    @Test
    void onlyTheRowWithTheUnknownWordIsSetAside() {
        ImportReport report = imported(new ListedTables("Company", "Stage", "Status")
                .row("Alfa", "Proposal", "Open")
                .row("Beta", "Proposal", "Won")
                .row("Gama", "Proposal", "Deleted"));

        assertEquals(
                List.of(2L, 1L),
                List.of(report.counts().created(), report.counts().rejected()));
        assertEquals(
                RejectReason.Kind.NOT_AN_OUTCOME,
                report.firstRejected().getFirst().reason().kind());
        assertTrue(prospects().stream().anyMatch(p -> p.standing().stage().equals(new StageKey("closing"))));
    }

    @Test
    void nameAndSurnameArePutTogether() {
        imported(new ListedTables("Ad", "Soyad", "Telefon").row("Ahmet", "Yılmaz", "0532 111 22 33"));
        imported(new ListedTables("Name", "Surname", "Phone").row("Anna", "Smith", "+44 20 7946 0000"));

        assertEquals(
                List.of("Ahmet Yılmaz", "Anna Smith"),
                ledger.records().all(Contact.class).stream()
                        .map(Contact::name)
                        .sorted()
                        .toList());
    }

    @Test
    void numberThatExcelDestroyedCallsNobody() {
        imported(new ListedTables("Company", "Phone").row("Giz", "5,32E+09"));

        assertEquals(
                List.of(),
                ledger.records().all(Contact.class).stream()
                        .map(Contact::phone)
                        .filter(p -> !p.isEmpty())
                        .toList());
    }

    @Test
    void linkBehindACompanyIsNoPartOfItsName() {
        imported(new ListedTables("Company", "Value").row("Alfa (https://www.notion.so/Alfa-0123?pvs=21)", "5"));

        assertEquals("Alfa", only().company());
    }
}
