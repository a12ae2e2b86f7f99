package huni.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Settings;
import huni.domain.activity.Due;
import huni.domain.activity.Meeting;
import huni.domain.prospect.GateAnswer;
import huni.language.Formats;
import huni.language.Texts;
import huni.testing.SetClock;
import huni.ui.door.Performer;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.ChangeSetting;
import huni.work.FakeDueQuery;
import huni.work.FakeLedger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.activity.BookAppointment;
import huni.work.prospect.CreateProspect;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What is said of an appointment typed in one line. Friday 27 November 2026; on Tuesday at 11:30 there is another. */
class CloseLineTest {

    private final SetClock clock = new SetClock("2026-11-27T07:20:00Z");
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace = new Workspace(ledger, clock, Runnable::run);
    private final Texts texts = Texts.in(Locale.US, List.of("huni/ui/field/texts", "huni/ui/plan/texts"));
    private final PlanLine lines;
    private final CloseLine close;

    CloseLineTest() {
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        done(new BookAppointment(
                done(new CreateProspect("Sakarya", "", Optional.empty())),
                "",
                new Due(LocalDate.of(2026, 12, 1), Optional.of(LocalTime.of(11, 30))),
                Meeting.USUAL,
                new GateAnswer.DecisionMaker(""),
                false));
        Formats formats = new Formats(texts, clock.withZone(workspace.settings().zone()), CurrencyUnit.of("TRY"));
        lines = new PlanLine(texts, formats);
        close = new CloseLine(
                new FakeDueQuery(ledger),
                new Performer(workspace, tasks, new Notices(), texts, _ -> () -> {}),
                tasks,
                formats,
                texts);
    }

    @Test
    void aClashATightGapAndADayOffAreSaid() {
        assertEquals("At the same time there is Sakarya (11:30 – 12:30).", said("/appointment tuesday 11:00"));
        assertEquals("Sakarya is at 11:30 the same day: 30 min between the two.", said("/appointment tuesday 10"));
        assertEquals("Sun 29 Nov is no working day.", said("/appointment sunday 10"));
        assertEquals("", said("/appointment tuesday 15"));
    }

    @Test
    void onlyAnAppointmentIsWeighedAgainstTheCalendar() {
        assertEquals("", said("/call tuesday 11:30"));
        assertEquals("", said("/appointment tuesday"));
    }

    @Test
    void anAnswerThatComesLateSaysNothingOfAnotherTime() {
        look("/appointment tuesday 11:30");
        look("/appointment tuesday 15");
        tasks.runAll();

        assertEquals("", close.wordsProperty().get());
    }

    private String said(String line) {
        look(line);
        tasks.runAll();
        return close.wordsProperty().get();
    }

    private void look(String line) {
        close.look(Optional.of(lines.readings(line).getFirst()));
    }

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R> done) {
            return done.result();
        }
        throw new AssertionError("refused: " + operation);
    }
}
