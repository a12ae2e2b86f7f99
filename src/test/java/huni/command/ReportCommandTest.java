package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.command.Terminal.Result;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportCommandTest {

    private final ReportedStore store = new ReportedStore();
    private final FakeProgram program = new FakeProgram(store);
    private final Terminal english = new Terminal(program, Locale.US);
    private final Terminal turkish = new Terminal(program, Locale.of("tr", "TR"));

    @Test
    void theSummaryForScripts() {
        assertJson("""
                {"pipeline":null,"prospects":20,"open":14,"won":4,"lost":2,"parked":0,"winRate":0.666667,"wonValue":"120000.50",
                 "currency":"TRY","wonInOtherCurrencies":[],"withoutDate":7,"closedUndated":0,"closedFrom":null,"closedTo":null,"quota":null}
                """, "report", "summary", "--json");
        assertEquals(List.of("totals 0001-01-01 9999-12-31 true", "close"), store.asked);
    }

    @Test
    void theSummaryOfAPeriodAsksForWhatClosedInIt() {
        english.call("report", "summary", "--from", "2026-11-01", "--to", "2026-11-30");

        assertEquals(List.of("totals 2026-11-01 2026-11-30 true", "close"), store.asked);
    }

    @Test
    void withNothingClosedTheWinRateIsNotKnown() {
        store.holdings.clear();

        assertJson("""
                {"pipeline":null,"prospects":0,"open":0,"won":0,"lost":0,"parked":0,"winRate":null,"wonValue":"0.00",
                 "currency":"TRY","wonInOtherCurrencies":[],"withoutDate":7,"closedUndated":0,"closedFrom":null,"closedTo":null,"quota":null}
                """, "report", "summary", "--json");
    }

    @Test
    void theSnapshotForScriptsIsOfTodayUnlessADayIsNamed() {
        assertJson("""
                {"pipeline":"sales","at":"2026-11-23","currency":"TRY","stages":[
                 {"key":"lead","count":14,"value":"412000.00","expected":"0.00","inOtherCurrencies":0},
                 {"key":"decision_maker","count":0,"value":"0.00","expected":"0.00","inOtherCurrencies":0},
                 {"key":"appointment","count":0,"value":"0.00","expected":"0.00","inOtherCurrencies":0},
                 {"key":"presentation","count":0,"value":"0.00","expected":"0.00","inOtherCurrencies":0},
                 {"key":"closing","count":0,"value":"0.00","expected":"0.00","inOtherCurrencies":0},
                 {"key":"won","count":4,"value":"120000.50","expected":"120000.50","inOtherCurrencies":0},
                 {"key":"lost","count":2,"value":"70000.00","expected":"0.00","inOtherCurrencies":0},
                 {"key":"parked","count":0,"value":"0.00","expected":"0.00","inOtherCurrencies":0}],"otherCurrencies":[]}
                """, "report", "snapshot", "--json");
        english.call("report", "snapshot", "--at", "2026-06-30");

        assertEquals(List.of("holdings 9999-01-01", "close", "holdings 2026-06-30", "close"), store.asked);
    }

    @Test
    void theFunnelForScripts() {
        assertJson(
                """
                {"pipeline":"sales","from":"2026-10-01","to":"2026-10-31","prospects":24,"skipped":12,"withoutDate":7,"currency":"TRY","withoutValue":24,"inOtherCurrencies":0,"otherCurrencies":[],"stages":[
                 {"key":"lead","reached":24,"lostHere":0,"parkedHere":0,"movedAwayHere":0,"stillHere":12,"advanced":12,"oldEnough":24,"advancedInTime":12,"tooEarly":0,
                  "advancedLater":0,"withinDays":30,"skipped":0,"wayUnknown":0,"undated":0,"value":"0.00"},
                 {"key":"decision_maker","reached":12,"lostHere":0,"parkedHere":0,"movedAwayHere":0,"stillHere":0,"advanced":12,"oldEnough":0,"advancedInTime":0,"tooEarly":0,
                  "advancedLater":0,"withinDays":30,"skipped":12,"wayUnknown":0,"undated":0,"value":"0.00"},
                 {"key":"appointment","reached":12,"lostHere":0,"parkedHere":0,"movedAwayHere":0,"stillHere":0,"advanced":12,"oldEnough":0,"advancedInTime":0,"tooEarly":0,
                  "advancedLater":0,"withinDays":30,"skipped":12,"wayUnknown":0,"undated":0,"value":"0.00"},
                 {"key":"presentation","reached":12,"lostHere":0,"parkedHere":0,"movedAwayHere":0,"stillHere":0,"advanced":12,"oldEnough":0,"advancedInTime":0,"tooEarly":0,
                  "advancedLater":0,"withinDays":30,"skipped":12,"wayUnknown":0,"undated":0,"value":"0.00"},
                 {"key":"closing","reached":12,"lostHere":3,"parkedHere":0,"movedAwayHere":0,"stillHere":6,"advanced":3,"oldEnough":12,"advancedInTime":3,"tooEarly":0,
                  "advancedLater":0,"withinDays":30,"skipped":0,"wayUnknown":0,"undated":0,"value":"0.00"},
                 {"key":"won","reached":3,"lostHere":0,"parkedHere":0,"movedAwayHere":0,"stillHere":0,"advanced":0,"oldEnough":0,"advancedInTime":0,"tooEarly":0,
                  "advancedLater":0,"withinDays":30,"skipped":0,"wayUnknown":0,"undated":0,"value":"0.00"}],
                 "sources":[{"source":"","created":24,"won":3,"lost":3,"open":18}],
                 "won":{"prospects":0,"inOtherCurrencies":0,"otherCurrencies":[],"reasons":[]},
                 "lost":{"prospects":0,"inOtherCurrencies":0,"otherCurrencies":[],"reasons":[]},
                 "velocity":{"open":14,"average":null,"wins":0,"winsInOtherCurrencies":0,"chance":0.049936,"medianDays":null,"perWeek":null},
                 "incentives":[
                  {"stage":"lead","with":NOBODY,"without":NOBODY},
                  {"stage":"decision_maker","with":NOBODY,"without":NOBODY},
                  {"stage":"appointment","with":NOBODY,"without":NOBODY},
                  {"stage":"presentation","with":NOBODY,"without":NOBODY},
                  {"stage":"closing","with":NOBODY,"without":NOBODY}],
                 "followThrough":{"held":NONE,"confirmed":NONE,"untold":0,"reminded":NONE,"sameDay":0,"followedUp":NONE,
                  "answered":NONE,"responseMinutes":null,"daysToAppointment":null,"undatedContacts":0},
                 "calls":{"all":NONE,"hours":[]}}
                """.replace("NOBODY", "{\"advancedInTime\":0,\"oldEnough\":0,\"tooEarly\":0,\"advancedLater\":0}")
                        .replace("NONE", "{\"part\":0,\"whole\":0}"),
                "report",
                "funnel",
                "--from",
                "2026-10-01",
                "--to",
                "2026-10-31",
                "--json");
    }

    @Test
    void theFunnelAndTheMovementAreOfTheLastEightWeeksUnlessDaysAreNamed() {
        english.call("report", "funnel");
        english.call("report", "movement");

        assertEquals(
                List.of(
                        "journeys 2026-10-05 2026-11-23",
                        "holdings 9999-01-01",
                        "close",
                        "entries 2026-10-05 2026-11-29",
                        "close"),
                store.asked);
    }

    @Test
    void theMovementForScriptsIsByWholeWeeks() {
        assertJson("""
                {"pipeline":"sales","weeks":[{"week":"2026-11-16",
                 "firstEntries":{"lead":5,"decision_maker":0,"appointment":0,"presentation":0,"closing":0,"won":1},
                 "lost":2}],"undated":{}}
                """, "report", "movement", "--from", "2026-11-18", "--to", "2026-11-20", "--json");
    }

    @Test
    void theRatesForScripts() {
        Result result = english.call("report", "rates", "--json");

        assertEquals(0, result.status());
        assertEquals(
                """
                {"key":"lead","withinDays":30,"oldEnough":0,"advancedInTime":0,"tooEarly":0,"advancedLater":0,"noTry":0,"undated":0,\
                "time":{"medianDays":null,"p90Days":null,"finished":0,"running":0,"undated":0},"trend":[""",
                JsonMapper.shared()
                        .readTree(result.results())
                        .get("stages")
                        .get(0)
                        .toString()
                        .replaceFirst("\\{\"week\".*", ""));
        assertEquals(2, english.call("report", "rates", "--from", "2026-10-01").status());
    }

    @Test
    void theFunnelForPeople() {
        assertEquals(
                new Result(0, """
                        Weekly funnel: 24 prospects created Oct 1, 2026 – Oct 31, 2026, 12 of them skipped a stage
                        Stage                 Reached  Of the first  Lost here  Parked here  Still here         Step rate  Old enough  Too early  Later
                        New lead                   24                        0            0          12               50%          24          0      0
                        Decision maker             12                        0            0           0                 –           0          0      0
                        """, ""),
                firstLines(english.call("report", "funnel", "--from", "2026-10-01", "--to", "2026-10-31"), 4));
    }

    @Test
    void theSummaryForPeopleInTurkish() {
        assertEquals(new Result(0, """
                        Aday                                                   20
                        Açık                                                   14
                        Kazanılan                                               4
                        Kaybedilen                                              2
                        Beklemede                                               0
                        Kazanma oranı, kapananlar içinde  %67 (%35 ile %88 arası)
                        """, ""), firstLines(turkish.call("report", "summary"), 6));
    }

    @Test
    void argumentsThatMakeNoSenseAreExplainedAndNothingIsOpened() {
        assertEquals(
                new Result(
                        2,
                        "",
                        "These arguments make no sense: --to 2026-01-01 is before --from 2026-02-01\n"
                                + "See huni report --help.\n"),
                english.call("report", "funnel", "--from", "2026-02-01", "--to", "2026-01-01"));
        assertEquals(
                new Result(
                        2,
                        "",
                        "--from cannot be “yesterday”: a day is written like 2026-09-28.\nSee huni report --help.\n"),
                english.call("report", "funnel", "--from", "yesterday"));
        assertEquals(2, english.call("report", "weather").status());
        assertEquals(2, english.call("report").status());
        assertEquals(List.of(), program.asked);
    }

    private void assertJson(String expected, String... arguments) {
        Result result = english.call(arguments);
        assertEquals(new Result(0, result.results(), ""), result);
        assertEquals(
                JsonMapper.shared().readTree(expected).toPrettyString(),
                JsonMapper.shared().readTree(result.results()).toPrettyString());
    }

    private static Result firstLines(Result result, int count) {
        String lines = result.results().lines().limit(count).reduce("", (text, line) -> text + line + "\n");
        return new Result(result.status(), lines, result.messages());
    }

    @Test
    void anOptionThatTheReportDoesNotKnowIsRefusedInsteadOfLeftOut() {
        assertEquals(
                new Terminal.Result(
                        2,
                        "",
                        "These arguments make no sense: --at means nothing to summary\nSee huni report --help.\n"),
                english.call("report", "summary", "--at", "2026-06-30"));
        assertEquals(
                2, english.call("report", "snapshot", "--from", "2026-06-30").status());
    }

    @Test
    void aDateWrittenOtherwiseIsToldHowItIsWritten() {
        assertEquals(
                new Terminal.Result(
                        2,
                        "",
                        "--from cannot be “05.01.2026”: a day is written like 2026-09-28.\nSee huni report --help.\n"),
                english.call("report", "funnel", "--from", "05.01.2026"));
    }
}
