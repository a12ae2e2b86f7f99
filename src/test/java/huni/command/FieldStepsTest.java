package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Urgency;
import huni.domain.quota.QuotaPeriod;
import huni.work.ChangeSetting;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MergeProspects;
import huni.work.prospect.MoveProspects;
import huni.work.quota.SetQuota;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people did at the board when the figures after it were wrong, done again in a real store and reported. */
class FieldStepsTest {

    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey CLOSING = new StageKey("closing");
    private static final StageKey WON = new StageKey("won");
    private static final StageKey LOST = new StageKey("lost");

    @TempDir
    private Path store;

    private Instant now = Instant.parse("2026-11-02T08:00:00Z");
    private final StoredProgram program = new StoredProgram(() -> now);

    /** What somebody does at the board. */
    @FunctionalInterface
    private interface AtTheBoard {
        void in(Workspace workspace);
    }

    private void work(AtTheBoard steps) throws CommandFailedException {
        try (OpenStore open = program.openStore(Optional.of(store))) {
            done(open.workspace(), new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
            steps.in(open.workspace());
        }
    }

    private <R> R done(Workspace workspace, Operation<R> operation) {
        now = now.plusSeconds(1);
        Outcome<R> outcome = workspace.perform(operation);
        if (outcome instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(outcome);
    }

    private void at(String instant) {
        now = Instant.parse(instant);
    }

    private ProspectId prospect(Workspace workspace, String company, String value) {
        ProspectId id = done(workspace, new CreateProspect(company, "", Optional.empty()));
        Budget budget = Budget.likely(Money.parse(value), BudgetSource.STATED, Certainty.CONFIRMED);
        done(workspace, EditProspect.budget(id, _ -> budget));
        return id;
    }

    private void move(Workspace workspace, ProspectId id, StageKey to, GateAnswer answer) {
        done(workspace, new MoveProspects(List.of(id), new Move(to, MoveSource.DRAG, answer), new Slot.Top()));
    }

    private static GateAnswer won(String value, String day) {
        return new GateAnswer.Won(Money.parse(value), LocalDate.parse(day));
    }

    private JsonNode reported(String... arguments) {
        List<String> all = Stream.of(
                        List.of("report"), List.of(arguments), List.of("--json", "--store", store.toString()))
                .flatMap(List::stream)
                .toList();
        Terminal.Result result = new Terminal(program, Locale.US).call(all.toArray(String[]::new));
        assertEquals(new Terminal.Result(0, result.results(), ""), result);
        return JsonMapper.shared().readTree(result.results());
    }

    private JsonNode funnelOfTheWeek() {
        return reported("funnel", "--from", "2026-11-02", "--to", "2026-11-08");
    }

    private static long of(JsonNode funnel, StageKey stage, String what) {
        for (JsonNode step : funnel.get("stages")) {
            if (step.get("key").asString().equals(stage.value())) {
                return step.get(what).asLong();
            }
        }
        throw new AssertionError(stage.value() + " is no step of " + funnel);
    }

    private long ofAllWeeks(Function<JsonNode, JsonNode> number) {
        long sum = 0;
        for (JsonNode week : reported("movement", "--from", "2026-11-02", "--to", "2026-11-15")
                .get("weeks")) {
            sum += number.apply(week).asLong();
        }
        return sum;
    }

    private long winsOfTheWeeks() {
        return ofAllWeeks(week -> week.get("firstEntries").get("won"));
    }

    @Test
    void aWinThatWasTakenBackIsNoWinAndTheLaterLossCounts() throws Exception {
        List<ProspectId> alfa = new ArrayList<>();
        work(workspace -> {
            alfa.add(prospect(workspace, "Alfa", "TRY 10000"));
            prospect(workspace, "Beta", "TRY 20000");
            at("2026-11-03T08:00:00Z");
            move(workspace, alfa.getFirst(), WON, won("TRY 10000", "2026-11-03"));
        });
        assertEquals(1, of(funnelOfTheWeek(), WON, "reached"));
        assertEquals(1, winsOfTheWeeks());

        at("2026-11-03T08:30:00Z");
        work(workspace -> move(workspace, alfa.getFirst(), LEAD, new GateAnswer.None()));
        assertEquals(0, of(funnelOfTheWeek(), WON, "reached"));
        assertEquals(2, of(funnelOfTheWeek(), LEAD, "stillHere"));
        assertEquals(0, winsOfTheWeeks());
        assertEquals(0, reported("summary").get("won").asLong());

        at("2026-11-10T08:00:00Z");
        work(workspace -> move(workspace, alfa.getFirst(), LOST, new GateAnswer.Lost("no_need", "", Optional.empty())));
        assertEquals(0, of(funnelOfTheWeek(), WON, "reached"));
        assertEquals(1, of(funnelOfTheWeek(), LEAD, "lostHere"));
        assertEquals(0, winsOfTheWeeks());
        assertEquals(1, ofAllWeeks(week -> week.get("lost")));
        assertEquals(0, reported("summary").get("won").asLong());
        assertEquals(1, reported("summary").get("lost").asLong());
    }

    @Test
    void aDecisionDayThatHasPassedStaysExpected() throws Exception {
        at("2026-10-05T08:00:00Z");
        work(workspace -> {
            ProspectId overdue = prospect(workspace, "Overdue", "TRY 100000");
            decides(workspace, overdue, "2026-10-25");
            move(workspace, overdue, CLOSING, new GateAnswer.WithoutDecisionMaker("asked for it"));
            ProspectId inTime = prospect(workspace, "InTime", "TRY 50000");
            decides(workspace, inTime, "2026-11-29");
            move(workspace, inTime, CLOSING, new GateAnswer.WithoutDecisionMaker("asked for it"));
        });
        at("2026-11-27T09:00:00Z");
        work(workspace -> done(workspace, new SetQuota(QuotaPeriod.MONTH, Money.parse("TRY 200000"))));

        JsonNode quota = reported("quota").get("quota");
        assertEquals(2, quota.get("open").asLong());
        assertEquals(1, quota.get("slipped").asLong());
        double expected = quota.get("expected").asDouble();
        double biggest = expected * quota.get("biggestShare").asDouble();
        assertTrue(biggest < expected, () -> "only one of the two is expected: " + quota);
        assertTrue(quota.get("expectedInTheEnd").asDouble() > expected, quota::toString);
    }

    @Test
    void whatHasNoValueAndWhatHasNoRateSlipsLikeTheRest() throws Exception {
        at("2026-10-05T08:00:00Z");
        work(workspace -> {
            decides(workspace, prospect(workspace, "Lira", "TRY 100000"), "2026-10-25");
            decides(workspace, prospect(workspace, "Pound", "GBP 4000"), "2026-10-26");
            decides(workspace, done(workspace, new CreateProspect("No value", "", Optional.empty())), "2026-10-27");
            decides(workspace, prospect(workspace, "In time", "TRY 50000"), "2026-11-29");
        });
        at("2026-11-27T09:00:00Z");
        work(workspace -> done(workspace, new SetQuota(QuotaPeriod.MONTH, Money.parse("TRY 200000"))));

        JsonNode quota = reported("quota").get("quota");
        assertEquals(2, quota.get("open").asLong());
        assertEquals(3, quota.get("slipped").asLong());
        assertEquals(3, quota.get("slips").asLong());
    }

    private void decides(Workspace workspace, ProspectId id, String day) {
        done(
                workspace,
                EditProspect.urgency(
                        id,
                        u -> new Urgency(
                                u.level(),
                                Optional.of(LocalDate.parse(day)),
                                u.otherwise(),
                                u.alsoDecide(),
                                u.certainty())));
    }

    @Test
    void anOpenNamesakeDoesNotSwallowAWin() throws Exception {
        at("2026-09-20T08:00:00Z");
        work(workspace -> {
            ProspectId sold = prospect(workspace, "Alfa Gıda", "TRY 50000");
            done(workspace, EditProspect.ownFields(sold, Map.of("Vergi no", "1234567890")));
            at("2026-11-05T08:00:00Z");
            move(workspace, sold, WON, won("TRY 50000", "2026-11-05"));
            at("2026-11-20T08:00:00Z");
            ProspectId open = prospect(workspace, "Alfa Gıda", "TRY 1000");
            done(workspace, new SetQuota(QuotaPeriod.MONTH, Money.parse("TRY 200000")));

            assertInstanceOf(Outcome.Refused.class, workspace.perform(new MergeProspects(open, sold)));
            assertInstanceOf(Outcome.Refused.class, workspace.perform(new MergeProspects(sold, open)));
        });

        JsonNode summary = reported("summary");
        assertEquals(1, summary.get("won").asLong());
        assertEquals("50000.00", summary.get("wonValue").asString());
        assertEquals(1, summary.get("open").asLong());
        assertEquals("50000.00", summary.get("quota").get("won").asString());
    }

    @Test
    void aWinOfAnEarlierMonthCountsInItsMonthAndNotInThisOne() throws Exception {
        at("2026-09-20T08:00:00Z");
        List<ProspectId> sold = new ArrayList<>();
        work(workspace -> sold.add(prospect(workspace, "Ege Tekstil", "TRY 50000")));
        at("2026-11-20T08:00:00Z");
        work(workspace -> {
            done(workspace, new SetQuota(QuotaPeriod.MONTH, Money.parse("TRY 200000")));
            move(workspace, sold.getFirst(), WON, won("TRY 50000", "2026-10-01"));
        });

        assertEquals("0.00", reported("quota").get("quota").get("won").asString());
        assertEquals(1, reported("summary").get("won").asLong());
        JsonNode week = reported("movement", "--from", "2026-09-28", "--to", "2026-10-04")
                .get("weeks")
                .get(0);
        assertEquals(1, week.get("firstEntries").get("won").asLong());
        assertEquals(0, winsOfTheWeeks());
    }
}
