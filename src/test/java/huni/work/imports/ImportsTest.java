package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.prospect.Urgency;
import huni.work.Outcome;
import huni.work.pipeline.AddClosingReason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ImportsTest extends ImportBench {

    @Test
    void wonRowOpensInTheFirstStageAndIsWonOnItsClosedDate() {
        ImportReport report = imported(new ListedTables("Account", "Stage", "Created", "Closed", "Value")
                .row("Işık Yapı", "Won", "2026-01-05", "2026-02-10", "1250.50"));

        Prospect prospect = only();
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L), became(report));
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
    void stageWithoutADateOfItsOwnWasEnteredNobodyKnowsWhen() {
        imported(new ListedTables("Company", "Stage", "Created").row("Acme", "Appointment", "2026-01-05"));

        assertEquals(List.of("2026-01-05 CREATED lead IMPORT", TODAY + " MOVED appointment IMPORT"), events());
        assertTrue(only().standing().undated());
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

        assertEquals(List.of(2L, 0L, 0L, 0L, 0L), became(report));
        assertEquals(1, report.counts().withoutDate());
        assertEquals(Optional.empty(), prospects().getFirst().origin().createdOn());
        assertEquals(TODAY, prospects().getFirst().standing().sinceDay());
    }

    @Test
    void winWithoutADateIsWonOnNoDay() {
        imported(new ListedTables("Company", "Value", "Stage")
                .row("Acme", "100", "Won")
                .row("Beta", "5", "Lost"));

        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                prospects().stream().map(p -> p.standing().closedOn()).toList());
    }

    @Test
    void entryWithoutADateIsUndatedAfterADatedOneToo() {
        imported(new ListedTables("Company", "Stage", "Date entered Appointment").row("Acme", "Won", "2024-01-20"));

        assertEquals(List.of("2024-01-20 CREATED appointment IMPORT", "2026-03-04 MOVED won IMPORT"), events());
        assertEquals(
                List.of(false, true),
                ledger.records().events().stream().map(StageEvent::undated).toList());
    }

    @Test
    void createdDateAfterTheClosingIsNotBelieved() {
        ImportReport report = imported(new ListedTables("Company", "Stage", "Created", "Closed")
                .row("Acme", "Won", "2026-02-23", "2024-02-03"));

        assertEquals(1, report.counts().datesLeftOut());
        assertEquals(1, report.counts().withoutDate());
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
                        RejectReason.of(RejectReason.Kind.NEGATIVE_AMOUNT, "Value", "-5"),
                        RejectReason.of(RejectReason.Kind.NOT_A_CURRENCY, "Currency", "shells"),
                        RejectReason.of(RejectReason.Kind.NO_NAME),
                        RejectReason.of(RejectReason.Kind.UNBALANCED_QUOTE),
                        RejectReason.of(RejectReason.Kind.TEXT_TOO_LONG, "Company", "500")),
                table.rejected.stream().map(BadRow::reason).toList());
        assertEquals(7, report.counts().rejected());
        assertEquals(Optional.of(Money.of(CurrencyUnit.EUR, 5)), only().worth());
    }

    @Test
    void ownFieldsThatAreTooMuchTogetherSetTheirRowAsideAndTheOthersAreKept() {
        String most = "x".repeat(10_000);
        List<String> names = List.of("Company", "Alpha", "Beta", "Gamma", "Delta", "Epsilon");
        ListedTables table = new ListedTables(names.toArray(String[]::new))
                .row("Acme", most, most, most, most, most)
                .row("Beta", most, "", "", "", "");

        ImportReport report = imported(table, mapping -> {
            ImportMapping own = mapping;
            for (int i = 1; i < 6; i++) {
                own = own.using(new ColumnUse(
                        new FileColumn(i, names.get(i)),
                        ImportField.OWN,
                        Optional.empty(),
                        DateOrder.DAY_FIRST,
                        DecimalMark.COMMA));
            }
            return own;
        });

        assertEquals(
                List.of(RejectReason.of(RejectReason.Kind.TEXT_TOO_LONG, "Alpha", "40000")),
                table.rejected.stream().map(BadRow::reason).toList());
        assertEquals(1, report.counts().created());
        assertEquals("Beta", only().company());
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
    void reasonOfALossIsUnderstoodOrKeptInTheEvent() {
        imported(new ListedTables("Company", "Stage", "Closed", "Lost reason")
                .row("Acme", "Lost", "2026-02-01", "Fiyat yüksek")
                .row("Beta", "Lost", "2026-02-01", "Moved to Mars"));

        assertEquals(
                List.of(Optional.of("no_budget"), Optional.of("other")),
                prospects().stream().map(p -> p.standing().reason()).toList());
        assertEquals(
                List.of("Fiyat yüksek", "Moved to Mars"),
                ledger.records().events().stream()
                        .filter(e -> e.to().equals(LOST))
                        .map(StageEvent::note)
                        .toList());
    }

    @Test
    void reasonOfAWinIsUnderstoodByItsOwnNameOrByWordsAndElseKeptInTheEvent() {
        ClosingReason own = workspace.perform(new AddClosingReason(StageType.WON, "Çaycı bizi sevdi"))
                        instanceof Outcome.Done<ClosingReason> done
                ? done.result()
                : ClosingReason.standard().getFirst();
        imported(new ListedTables("Company", "Stage", "Closed", "Kazanma nedeni")
                .row("Acme", "Won", "2026-02-01", "Uygun fiyat")
                .row("Beta", "Won", "2026-02-01", "ÇAYCI BİZİ SEVDİ")
                .row("Cem", "Won", "2026-02-01", "Fell from the sky")
                .row("Dem", "Won", "2026-02-01", "")
                .row("Ege", "Appointment", "", "Uygun fiyat"));

        assertEquals(
                List.of(
                        Optional.of("win_price"),
                        Optional.of(own.key()),
                        Optional.of("win_other"),
                        Optional.empty(),
                        Optional.empty()),
                prospects().stream().map(p -> p.standing().reason()).toList());
        assertEquals(
                List.of("Uygun fiyat", "ÇAYCI BİZİ SEVDİ", "Fell from the sky", "", ""),
                ledger.records().events().stream()
                        .filter(e -> !e.to().value().equals("lead"))
                        .map(StageEvent::note)
                        .toList());
    }

    @Test
    void currencyInTheNameOfAColumnIsTheCurrencyOfItsAmounts() {
        imported(new ListedTables("Company", "Value (USD)").row("Acme", "100").row("Beta", "€5"));

        assertEquals(
                List.of(Optional.of(Money.of(CurrencyUnit.USD, 100)), Optional.of(Money.of(CurrencyUnit.EUR, 5))),
                prospects().stream().map(Prospect::worth).toList());
    }

    @Test
    void currencyThatIsNoMoreSetsItsRowAside() {
        ImportReport report = imported(new ListedTables("Company", "Value", "Currency")
                .row("Acme", "100", "TRL")
                .row("Beta", "5", "TRY"));

        assertEquals(
                List.of(RejectReason.of(RejectReason.Kind.NOT_A_CURRENCY, "Currency", "TRL")),
                report.firstRejected().stream().map(BadRow::reason).toList());
        assertEquals("Beta", only().company());
    }

    @Test
    void amountsHaveTheDecimalsThatAreKept() {
        imported(new ListedTables("Company", "Value", "Currency").row("Acme", "1.235", "KWD"));

        assertEquals(Optional.of(Money.of(CurrencyUnit.of("KWD"), 1.24)), only().worth());
    }

    @Test
    void dateInTheFutureIsNotBelievedOfWhatHasHappened() {
        ImportReport report =
                imported(new ListedTables("Company", "Stage", "Created", "Closed", "Date entered Appointment")
                        .row("Acme", "Won", "", "2062-02-10", "2026-03-05")
                        .row("Beta", "Appointment", "2026-01-05", "2026-05-01", "")
                        .row("Cem", "Lead", "2026-03-04", "", ""));

        Prospect acme = prospects().getFirst();
        assertEquals(1, report.counts().datesLeftOut());
        assertEquals(Optional.empty(), acme.standing().closedOn());
        assertEquals(NOW, acme.touchedAt());
        assertEquals(List.of("2026-03-04 MOVED won IMPORT"), events().subList(0, 1));
    }
}
