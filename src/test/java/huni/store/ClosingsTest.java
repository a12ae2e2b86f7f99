package huni.store;

import static huni.store.Desk.LEAD;
import static huni.store.Desk.LOST;
import static huni.store.Desk.TRY;
import static huni.store.Desk.WON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.history.HistoryQuery.ClosedFor;
import huni.domain.history.HistoryQuery.DayEntries;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.store.check.StoreCheck;
import huni.store.read.StoreHistory;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuota;
import huni.store.rows.StageEventRows;
import huni.store.rows.SumsRebuild;
import huni.store.sql.Prepared;
import huni.store.sql.Sql;
import huni.work.imports.ListedTables;
import huni.work.prospect.CorrectClosing;
import huni.work.prospect.MendDays;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Closings that are taken back, corrected or told late, from the operation to the figures. */
class ClosingsTest {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private ProspectId alfa;
    private LocalDate first;

    @BeforeEach
    void begin() {
        desk = new Desk(fresh.database());
        first = desk.today();
        alfa = desk.create("Alfa", "10000");
        desk.daysPass(3);
    }

    @AfterEach
    void theStoreIsSound() {
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    private StoreHistory history() {
        return new StoreHistory(fresh.database());
    }

    private Prospect read() {
        return new StoreProspects(fresh.database()).dossier(alfa).orElseThrow().prospect();
    }

    private List<DayEntries> into(StageKey stage) {
        return history().firstEntries(new DaySpan(first.minusDays(90), first.plusDays(90))).stream()
                .filter(entry -> entry.stage().equals(stage))
                .toList();
    }

    private long won(LocalDate day) {
        return new StoreQuota(fresh.database()).won(new DaySpan(day, day), TRY).getAmountMajorLong();
    }

    @Test
    void aWinDraggedBackLeavesEverythingAndTheLossThatFollowsIsTheOnlyClosing() {
        desk.win(alfa, "10000", desk.today());
        desk.minutesPass(30);
        desk.move(alfa, LEAD);
        assertEquals(List.of(), into(WON));
        assertEquals(0, won(first.plusDays(3)));
        assertEquals(LEAD, read().standing().furthest());

        desk.daysPass(7);
        desk.move(alfa, LOST);
        assertEquals(List.of(), into(WON));
        assertEquals(List.of(new DayEntries(LOST, first.plusDays(10), 1)), into(LOST));
    }

    @Test
    void aWinTakenBackWithinTenMinutesWasNever() {
        desk.win(alfa, "10000", desk.today());
        desk.minutesPass(9);
        desk.move(alfa, LEAD);

        assertEquals(List.of(), into(WON));
        assertEquals(first, read().standing().sinceDay(), "its days in the stage go on");
        desk.workspace().undo();
        assertEquals(List.of(new DayEntries(WON, first.plusDays(3), 1)), into(WON));
    }

    @Test
    void aClosingIsCorrectedOnItsDayItsValueAndItsReason() {
        desk.win(alfa, "10000", desk.today());
        desk.daysPass(2);
        desk.done(new CorrectClosing(alfa, new GateAnswer.Won(Desk.lira("12000"), first.plusDays(1))));

        assertEquals(List.of(new DayEntries(WON, first.plusDays(1), 1)), into(WON));
        assertEquals(12_000, won(first.plusDays(1)));
        assertEquals(0, won(first.plusDays(3)));
        StageEvent told = new StoreProspects(fresh.database())
                .dossier(alfa)
                .orElseThrow()
                .lastEntry()
                .orElseThrow();
        assertEquals(
                List.of(first.plusDays(1), new ClosingTerms(Optional.empty(), Optional.of(Desk.lira("12000")))),
                List.of(told.day(), told.terms()));
        desk.workspace().undo();
        assertEquals(10_000, won(first.plusDays(3)));
        desk.workspace().redo();
        assertEquals(12_000, won(first.plusDays(1)));
    }

    @Test
    void aLossIsCorrectedInItsReasonAndItsWords() {
        desk.move(alfa, LOST);
        desk.done(new CorrectClosing(
                alfa, new GateAnswer.Lost("no_need", "they build it themselves", Optional.of(first.plusDays(2)))));

        assertEquals(Optional.of("no_need"), read().standing().reason());
        assertEquals(Optional.of(first.plusDays(2)), read().standing().closedOn());
        assertEquals(List.of(new DayEntries(LOST, first.plusDays(2), 1)), into(LOST));
    }

    @Test
    void whyASaleWasWonIsRememberedAtItsClosingAndClearedWhenItIsOpenedAgain() {
        Optional<String> trust = Optional.of("win_trust");
        desk.move(alfa, WON, new GateAnswer.Won(Desk.lira("5000"), desk.today(), Optional.empty(), trust));
        assertEquals(trust, read().standing().reason());
        assertEquals(new ClosingTerms(trust, Optional.of(Desk.lira("5000"))), closing());
        assertEquals(List.of(new ClosedFor("win_trust", Desk.TRY, 1, new BigDecimal("5000.00"))), why(StageType.WON));
        assertEquals(List.of(), why(StageType.LOST));

        desk.done(new CorrectClosing(
                alfa, new GateAnswer.WonEach(Optional.empty(), desk.today(), Optional.of("win_price"))));
        assertEquals(Optional.of("win_price"), closing().reason());
        desk.workspace().undo();
        assertEquals(trust, closing().reason());
        desk.minutesPass(20);
        desk.move(alfa, LEAD);
        assertEquals(Optional.empty(), read().standing().reason());
        assertEquals(List.of(), why(StageType.WON));
        desk.workspace().undo();
        assertEquals(trust, read().standing().reason());
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    private List<ClosedFor> why(StageType outcome) {
        return new StoreHistory(fresh.database())
                .closedFor(PipelineKey.FIRST, outcome, new DaySpan(desk.today(), desk.today()));
    }

    private ClosingTerms closing() {
        return new StoreProspects(fresh.database())
                .dossier(alfa)
                .orElseThrow()
                .lastEntry()
                .orElseThrow()
                .terms();
    }

    @Test
    void aPastSaleTypedByHandBeganBefore() {
        LocalDate closed = first.minusDays(20);
        LocalDate begun = first.minusDays(50);
        desk.move(alfa, WON, new GateAnswer.Won(Desk.lira("5000"), closed, Optional.of(begun), Optional.empty()));

        assertEquals(Optional.of(begun), read().origin().createdOn());
        assertEquals(List.of(new DayEntries(LEAD, begun, 1)), into(LEAD));
        assertEquals(List.of(new DayEntries(WON, closed, 1)), into(WON));
        assertEquals(
                OptionalLong.of(30),
                StoreForecast.of(fresh.database(), desk.workspace())
                        .on(desk.today(), () -> {})
                        .wins()
                        .medianDays());
        desk.workspace().undo();
        assertEquals(Optional.of(first), read().origin().createdOn());
    }

    @Test
    void aLossClearsWhatIsPlanned() {
        desk.plan(alfa, 2);
        desk.move(alfa, LOST);

        assertEquals(Optional.empty(), read().nextStep());
    }

    @Test
    void aClockSetBackChangesNoOrder() {
        desk.move(alfa, Desk.REACHED);
        desk.daysPass(-2);
        desk.move(alfa, LEAD);
        desk.move(alfa, Desk.REACHED);
        desk.workspace().undo();

        assertEquals(LEAD, read().standing().stage());
        List<StageEvent> events = fresh.database()
                .<List<StageEvent>, RuntimeException>read(connection -> Sql.list(
                        connection,
                        StageEventRows.TYPE.selectOfProspect(),
                        row -> StageEventRows.event(StageEventRows.TABLE.read(row)),
                        alfa.value()));
        for (int i = 1; i < events.size(); i++) {
            assertTrue(events.get(i - 1).at().isBefore(events.get(i).at()), events + "");
        }
    }

    @Test
    void daysThatAnImportTookFromTheCreationAreMendedAndTakenBack() {
        desk.imports(new ListedTables("Company", "Stage", "Created", "Closed", "Value")
                .row("At once", "Won", "2026-10-01", "2026-10-01", "100")
                .row("Later", "Won", "2026-10-01", "2026-10-05", "100"));
        assertEquals(1, history().doubtfulDays().size());

        assertEquals(1, desk.done(new MendDays(history().doubtfulDays())));

        assertEquals(List.of(), history().doubtfulDays());
        assertEquals(List.of(new DayEntries(WON, LocalDate.of(2026, 10, 5), 1)), into(WON));
        assertEquals(Map.of(WON, 1L), history().undatedEntries());
        desk.workspace().undo();
        assertEquals(100, won(LocalDate.of(2026, 10, 1)));
    }

    @Test
    void aMoveThatAClockSetBackHadPutBeforeTheCreationComesLastAgain() throws Exception {
        desk.move(alfa, Desk.REACHED);
        fresh.database().<Integer, SQLException>write(connection -> {
            Sql.update(
                    connection,
                    "update stage_event set happened_at = timestamp with time zone '2026-11-20 00:00:00+00'"
                            + " where to_key = 'decision_maker'");
            new SumsRebuild(connection, Pipeline.standard()).write(new Prepared(connection));
            return 1;
        });
        assertEquals(List.of(alfa), history().doubtfulDays());

        assertEquals(1, desk.done(new MendDays(history().doubtfulDays())));

        assertEquals(List.of(), history().doubtfulDays());
        assertEquals(Desk.REACHED, read().standing().stage());
    }
}
