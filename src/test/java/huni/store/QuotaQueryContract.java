package huni.store;

import static huni.store.Desk.LEAD;
import static huni.store.Desk.REACHED;
import static huni.store.Desk.TRY;
import static huni.store.Desk.lira;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huni.domain.DaySpan;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.prospect.Budget;
import huni.domain.prospect.GateAnswer;
import huni.domain.quota.ClosedSales;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.QuotaQuery;
import huni.domain.quota.WonSales;
import huni.store.check.StoreCheck;
import huni.store.read.StoreQuota;
import huni.store.sql.Sql;
import huni.work.ChangeSetting;
import huni.work.CloseUndated;
import huni.work.Outcome;
import huni.work.imports.ListedTables;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import huni.work.people.RetirePerson;
import huni.work.prospect.EditProspect;
import huni.work.quota.RemoveQuota;
import huni.work.quota.SetCurrencyRate;
import huni.work.quota.SetQuota;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the three numbers are made of, whatever the database. */
abstract class QuotaQueryContract {

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private QuotaQuery quota;
    private LocalDate first;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        quota = new StoreQuota(fresh.database());
        first = desk.today();
    }

    @Test
    void theQuotaIsTheOneSetLast() {
        assertEquals(Optional.empty(), quota.quota());
        desk.done(new SetQuota(QuotaPeriod.MONTH, lira("1000")));
        desk.done(new SetQuota(QuotaPeriod.QUARTER, lira("300000.50")));

        Quota stored = quota.quota().orElseThrow();
        assertEquals(QuotaPeriod.QUARTER, stored.period());
        assertEquals(lira("300000.50"), stored.target());
        assertEquals(first, stored.validFrom());
        assertEquals(1, stored.version());
        desk.workspace().undo();
        assertEquals(Optional.of(lira("1000.00")), quota.quota().map(Quota::target));
        desk.workspace().undo();
        assertEquals(Optional.empty(), quota.quota());
    }

    @Test
    void eachLengthOfPeriodHasItsOwnQuotaAndTheOneSetOrChosenLastIsShown() {
        desk.done(new SetQuota(QuotaPeriod.MONTH, lira("1000")));
        desk.done(new SetQuota(QuotaPeriod.QUARTER, lira("3500")));
        assertEquals(Optional.of(QuotaPeriod.QUARTER), quota.quota().map(Quota::period));
        assertEquals(
                List.of(QuotaPeriod.MONTH, QuotaPeriod.QUARTER),
                quota.quotas().stream().map(Quota::period).sorted().toList());

        desk.done(new ChangeSetting(Settings.Key.QUOTA_PERIOD, "MONTH"));
        assertEquals(Optional.of(lira("1000.00")), quota.quota().map(Quota::target));
        desk.daysPass(1);
        desk.done(new SetQuota(QuotaPeriod.MONTH, lira("1200")));
        assertEquals(Optional.of(lira("1200.00")), quota.quota().map(Quota::target));
        desk.done(new ChangeSetting(Settings.Key.QUOTA_PERIOD, "QUARTER"));
        assertEquals(Optional.of(lira("3500.00")), quota.quota().map(Quota::target));
        desk.workspace().undo();
        assertEquals(Optional.of(lira("1200.00")), quota.quota().map(Quota::target));
    }

    @Test
    void aQuotaOfSalesCountsEachSaleWhateverItsValue() {
        CurrencyUnit euro = CurrencyUnit.of("EUR");
        desk.done(new SetQuota(QuotaPeriod.MONTH, Quota.Measure.SALES, lira("12")));
        desk.win(desk.create("lira"), "100", first);
        desk.move(desk.create("euro"), Desk.WON, new GateAnswer.Won(Money.of(euro, 10), first));
        ProspectId without = desk.create("without");
        desk.win(without, "5", first);
        desk.done(EditProspect.budget(without, _ -> Budget.unknown(TRY)));
        Quota set = quota.quota().orElseThrow();

        assertEquals(Quota.Measure.SALES, set.measure());
        assertEquals(lira("3.00"), quota.sales(DaySpan.week(first), set).sum());
        assertEquals(3, quota.sales(DaySpan.week(first), set).count());
    }

    @Test
    void aLaterQuotaLeavesTheOneBeforeInTheStore() {
        desk.done(new SetQuota(QuotaPeriod.MONTH, lira("1000")));
        desk.daysPass(40);
        desk.done(new SetQuota(QuotaPeriod.MONTH, lira("2000")));

        assertEquals(Optional.of(lira("2000.00")), quota.quota().map(Quota::target));
        assertEquals(
                List.of(first, first.plusDays(40)),
                fresh.database()
                        .read(connection -> Sql.list(
                                connection,
                                "select valid_from from quota order by valid_from",
                                row -> row.getObject(1, LocalDate.class))));
    }

    @Test
    void wonCountsByTheClosingDayAndTheCurrency() {
        ProspectId inside = desk.create("inside");
        ProspectId outside = desk.create("outside");
        ProspectId reopened = desk.create("reopened");
        desk.win(inside, "100.25", first);
        desk.win(outside, "7", first.minusDays(30));
        desk.win(reopened, "50", first);
        desk.move(reopened, REACHED);

        assertEquals(lira("100.25"), quota.won(DaySpan.week(first), TRY));
        assertEquals(1, quota.wins(DaySpan.week(first), TRY));
        assertEquals(2, quota.wins(new DaySpan(first.minusDays(30), first), TRY));
        assertEquals(0, quota.wins(DaySpan.week(first), CurrencyUnit.of("EUR")));
        assertEquals(lira("107.25"), quota.won(new DaySpan(first.minusDays(30), first), TRY));
        assertEquals(
                BigDecimal.ZERO.setScale(2),
                quota.won(DaySpan.week(first), CurrencyUnit.of("EUR")).getAmount());
    }

    @Test
    void salesInOtherCurrenciesCountByTheRateOfTheDayOfClosing() {
        CurrencyUnit euro = CurrencyUnit.of("EUR");
        desk.win(desk.create("lira"), "100", first);
        LocalDate before = first.minusDays(20);
        for (LocalDate day : List.of(before, first)) {
            ProspectId id = desk.create("euro " + day);
            desk.move(id, Desk.WON, new GateAnswer.Won(Money.of(euro, 10), day));
        }
        DaySpan month = new DaySpan(first.minusDays(30), first);

        WonSales none = quota.sales(month, TRY);
        assertEquals(lira("100.00"), none.sum());
        assertEquals(
                List.of(
                        new ClosedSales(before, Money.parse("EUR 10.00"), 1),
                        new ClosedSales(first, Money.parse("EUR 10.00"), 1)),
                none.left());

        desk.done(new SetCurrencyRate("EUR", "TRY", first.minusDays(10), Optional.of(new BigDecimal("48.5"))));
        WonSales later = quota.sales(month, TRY);
        assertEquals(lira("585.00"), later.sum());
        assertEquals(2, later.count());
        assertEquals(1, later.left().size());

        desk.done(new SetCurrencyRate("EUR", "TRY", before, Optional.of(new BigDecimal("40"))));
        assertEquals(lira("985.00"), quota.sales(month, TRY).sum());
        assertEquals(List.of(), quota.sales(month, TRY).left());
        desk.workspace().undo();
        assertEquals(lira("585.00"), quota.sales(month, TRY).sum());
    }

    @Test
    void aWinWhoseDayNobodyKnowsCountsInNoPeriod() {
        desk.imports(new ListedTables("Company", "Value", "Stage", "Date entered Appointment")
                .row("some day", "100", "Won", "2026-01-20")
                .row("some day too", "100", "Won", ""));

        assertEquals(lira("0"), quota.won(new DaySpan(first.minusYears(9), first), TRY));
    }

    @Test
    void winsWithoutAValueAreCountedApart() {
        ProspectId won = desk.create("won");
        desk.win(won, "5", first);
        desk.done(EditProspect.budget(won, _ -> Budget.unknown(TRY)));

        assertEquals(0, quota.wins(DaySpan.week(first), TRY));
        assertEquals(1, quota.winsWithoutWorth(DaySpan.week(first)));
    }

    @Test
    void thoseClosedOnADayNobodyKnowsAreCountedByTheStageTheyStandIn() {
        ProspectId won = desk.create("won on a day");
        desk.win(won, "5", first);
        desk.create("open");
        desk.done(new CloseUndated(desk.create("won some day"), Desk.WON));
        desk.done(new CloseUndated(desk.create("lost some day"), Desk.LOST));
        ProspectId again = desk.create("open again");
        desk.done(new CloseUndated(again, Desk.WON));
        desk.move(again, LEAD);

        assertEquals(Map.of(Desk.WON, 1L, Desk.LOST, 1L), quota.closedUndated());
    }

    @Test
    void aPersonIsHeldToTheirOwnQuotaByWhatTheyLookAfterAndTheTeamToAll() {
        PersonId ayse = desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS))
                .id();
        PersonId mehmet = desk.done(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS))
                .id();
        ProspectId hers = desk.create("hers");
        ProspectId his = desk.create("his");
        ProspectId open = desk.create("open");
        desk.done(new GiveProspects(List.of(hers), Optional.of(ayse)));
        desk.done(new GiveProspects(List.of(his, open), Optional.of(mehmet)));
        desk.win(hers, "100", first);
        desk.win(his, "7.50", first);
        desk.done(new SetQuota(QuotaPeriod.QUARTER, lira("3000")));
        desk.done(setQuota(mehmet, "900"));
        QuotaQuery own = quota.of(mehmet);
        DaySpan week = DaySpan.week(first);

        assertEquals(Optional.of(lira("900.00")), own.quota().map(Quota::target));
        assertEquals(Optional.of(mehmet), own.quota().flatMap(Quota::person));
        assertEquals(Optional.of(lira("3000.00")), quota.quota().map(Quota::target));
        assertEquals(1, quota.quotas().size());
        assertEquals(Optional.empty(), quota.of(ayse).quota());
        assertEquals(lira("7.50"), own.won(week, TRY));
        assertEquals(lira("107.50"), quota.won(week, TRY));
        assertEquals(1, own.wins(week, TRY));
        assertEquals(List.of(his), own.wonIn(week));
        assertEquals(Optional.of(Set.of(his, open)), own.lookedAfter());
        assertEquals(Optional.empty(), quota.lookedAfter());
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());

        desk.workspace().undo();
        assertEquals(Optional.empty(), own.quota());
        assertEquals(Optional.of(QuotaPeriod.QUARTER), quota.quota().map(Quota::period));
    }

    @Test
    void whatAPersonSoldInOtherCurrenciesOrOnNoDayCountsAsItDoesForAll() {
        PersonId ayse = desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS))
                .id();
        ProspectId euro = desk.create("euro");
        ProspectId somebodys = desk.create("somebody else's");
        ProspectId undated = desk.create("some day");
        desk.done(new GiveProspects(List.of(euro, undated), Optional.of(ayse)));
        for (ProspectId one : List.of(euro, somebodys)) {
            desk.move(one, Desk.WON, new GateAnswer.Won(Money.parse("EUR 10"), first));
        }
        desk.done(new CloseUndated(undated, Desk.WON));
        desk.done(new SetCurrencyRate("EUR", "TRY", first, Optional.of(new BigDecimal("50"))));

        assertEquals(
                lira("500.00"), quota.of(ayse).sales(DaySpan.week(first), TRY).sum());
        assertEquals(lira("1000.00"), quota.sales(DaySpan.week(first), TRY).sum());
        assertEquals(Map.of(Desk.WON, 1L), quota.of(ayse).closedUndated());
    }

    @Test
    void aPersonHasOneQuotaAndTheLastThatWasSetHoldsWhateverItsLength() {
        PersonId ayse = desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS))
                .id();
        desk.done(new SetQuota(QuotaPeriod.MONTH, lira("3000")));
        desk.done(setQuota(ayse, "900"));
        desk.done(
                new SetQuota(QuotaPeriod.YEAR, Quota.Measure.MONEY, lira("9000"), Optional.empty(), Optional.of(ayse)));

        assertEquals(
                List.of(QuotaPeriod.YEAR),
                quota.of(ayse).quotas().stream().map(Quota::period).toList());
        assertEquals(Optional.of(lira("9000.00")), quota.of(ayse).quota().map(Quota::target));
        assertEquals(Optional.of(QuotaPeriod.MONTH), quota.quota().map(Quota::period));

        desk.workspace().undo();
        assertEquals(Optional.of(lira("900.00")), quota.of(ayse).quota().map(Quota::target));

        desk.daysPass(40);
        desk.done(setQuota(ayse, "1000"));
        assertEquals(2, quota.of(ayse).quotas().size());
        assertEquals(2, desk.done(new RemoveQuota(ayse, Optional.empty())));
        assertEquals(Optional.empty(), quota.of(ayse).quota());
        assertEquals(Optional.of(QuotaPeriod.MONTH), quota.quota().map(Quota::period));
        assertInstanceOf(Outcome.Refused.class, desk.workspace().perform(new RemoveQuota(ayse, Optional.empty())));

        desk.workspace().undo();
        assertEquals(Optional.of(lira("1000.00")), quota.of(ayse).quota().map(Quota::target));
    }

    @Test
    void theQuotaOfWhoLeavesStaysAndNobodySetsThemAnother() {
        PersonId ayse = desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS))
                .id();
        PersonId mehmet = desk.done(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS))
                .id();
        desk.done(setQuota(mehmet, "900"));
        desk.done(new RetirePerson(mehmet, ayse));

        assertEquals(Optional.of(lira("900.00")), quota.of(mehmet).quota().map(Quota::target));
        assertInstanceOf(Outcome.Refused.class, desk.workspace().perform(setQuota(mehmet, "1")));
        assertEquals(Optional.of(lira("900.00")), quota.of(mehmet).quota().map(Quota::target));
    }

    private static SetQuota setQuota(PersonId person, String lira) {
        return new SetQuota(QuotaPeriod.MONTH, Quota.Measure.MONEY, lira(lira), Optional.empty(), Optional.of(person));
    }
}
