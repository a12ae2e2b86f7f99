package huni.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.calendar.TakenEvent;
import huni.domain.calendar.TakenEvent.Refused;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.language.Formats;
import huni.language.Texts;
import huni.testing.SetClock;
import huni.ui.door.Performer;
import huni.ui.events.EventLine.Choice;
import huni.ui.gate.Decider;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.Theme;
import huni.work.ChangeSetting;
import huni.work.FakeDueQuery;
import huni.work.FakeLedger;
import huni.work.FakeProspectQuery;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.calendar.EventAssignment;
import huni.work.calendar.TakeEvents;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MoveProspects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The events of a file on a ledger in memory: Friday 27 November 2026, 10:20. */
class EventsScreenTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private final SetClock clock = new SetClock("2026-11-27T07:20:00Z");
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final FakeLedger ledger = new FakeLedger();
    private final Notices notices = new Notices();
    private final Workspace workspace = new Workspace(ledger, clock, Runnable::run);
    private final ProspectId deniz;
    private final ProspectId ege;
    private int closed;

    EventsScreenTest() {
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        deniz = done(new CreateProspect("Deniz Sigorta", "", Optional.empty()));
        ege = done(new CreateProspect("Ege Tekstil", "", Optional.empty()));
        done(new MoveProspects(
                List.of(deniz, ege),
                new Move(new StageKey("appointment"), MoveSource.MENU, new GateAnswer.DecisionMaker("signs")),
                new Slot.Top()));
        done(new TakeEvents(List.of(
                new TakeEvents.Assigned(event("moved", 1, "Sunum", 10), deniz),
                new TakeEvents.Assigned(event("off", 1, "Demo", 15), ege))));
    }

    private List<TakenEvent> events() {
        TakenEvent off = event("off", 2, "Demo", 15);
        return List.of(
                event("new", 0, "Kahve · Ege Tekstil", 11),
                event("moved", 2, "Sunum", 14),
                new TakenEvent(off.uid(), 2, off.summary(), off.location(), off.due(), 60, true, Optional.empty()),
                event("nobody", 0, "Fuar görüşmesi", 16),
                TakenEvent.ofUnknownZone("zone", 0, "Çağrı", "", at(9)),
                TakenEvent.refused("daily", "Günaydın", Refused.REPEATS));
    }

    @Test
    void whatHasToBeDecidedIsAskedFirstOneByOneAndTheRestIsTaken() {
        EventsViewModel screen = screen("en-GB", events());

        assertEquals(
                List.of("changed", "called off", "with whom?", "which time?", "new", "cannot be taken"),
                screen.lines().stream().map(line -> line.face().state()).toList());
        assertEquals("4 to decide · 1 will be taken", screen.summaryProperty().get());
        assertEquals(
                "Tue 1 Dec, 10:00 – 11:00 → Tue 1 Dec, 14:00 – 15:00",
                screen.shown().orElseThrow().face().when());

        assertTrue(screen.take());
        screen.leave();
        assertFalse(screen.take(), "nobody knows with whom it is");
        screen.searchProperty().set("deniz");
        tasks.runAll();
        assertTrue(screen.choose(0));
        screen.leave();
        assertEquals("3 will be taken", screen.summaryProperty().get());
        screen.submit();
        tasks.runAll();

        assertEquals(1, closed);
        assertEquals(List.of(at(14), at(16)), appointments(deniz));
        assertEquals(List.of(at(11), at(15)), appointments(ege));
        assertEquals("""
                Taken: 2 new, 1 changed, 0 called off. 0 known already, left as they are.
                Not taken: “Günaydın”: it repeats; an appointment is once""", notices.shown().getFirst().text());

        notices.act(notices.shown().getFirst());
        tasks.runAll();
        assertEquals(List.of(at(10)), appointments(deniz));
        assertEquals(List.of(at(15)), appointments(ege));
    }

    @Test
    void anEventThatNamesAProspectInsideASentenceIsAskedAboutWithItProposed() {
        done(new CreateProspect("Deniz Yıldızı Otel", "", Optional.empty()));
        EventsViewModel screen = screen(
                "tr-TR",
                List.of(
                        event("whole", 0, "Yarın Deniz Sigorta’yla ofislerinde görüşme", 16),
                        event("begun", 0, "Ege ile öğle yemeği", 12),
                        event("nobody", 0, "Diş hekimi", 17)));

        String[] shown = OnFx.call(() -> new EventsView(screen, texts("tr-TR"))
                .root().lookupAll(".events-matches .button").stream()
                        .map(button -> ((Labeled) button).getText())
                        .toArray(String[]::new));
        assertEquals(List.of("Deniz Sigorta", "Deniz Yıldızı Otel"), List.of(shown));
        assertEquals("3 karar bekliyor · 0 alınacak", screen.summaryProperty().get());
        assertEquals(
                List.of("Deniz Sigorta", "Deniz Yıldızı Otel"),
                screen.found(),
                "whose whole name stands there is first");
        assertEquals(
                "Deniz Sigorta ile olabilir: alırsanız onunla alınır. Başkasıylaysa adayı seçin ya da almayın.",
                screen.shown().orElseThrow().face().asked());
        screen.searchProperty().set("yıldız");
        tasks.runAll();
        assertEquals(List.of("Deniz Yıldızı Otel"), screen.found());
        screen.searchProperty().set("");
        assertEquals(List.of("Deniz Sigorta", "Deniz Yıldızı Otel"), screen.found());

        assertTrue(screen.take());
        assertEquals(List.of("Ege Tekstil"), screen.found());
        assertTrue(screen.take());
        assertEquals(List.of(), screen.found());
        assertFalse(screen.take());
        screen.leave();
        screen.submit();
        tasks.runAll();

        assertEquals(List.of(at(10), at(16)), appointments(deniz));
        assertEquals(List.of(at(12), at(15)), appointments(ege));
    }

    @Test
    void theDecisionMakerIsAskedForBeforeANewAppointmentAndWhatIsSaidIsKept() {
        ProspectId kuzey = done(new CreateProspect("Kuzey Medikal", "", Optional.empty()));
        EventsViewModel screen = screen("en-GB", events().subList(4, 5));
        screen.searchProperty().set("kuzey");
        tasks.runAll();
        screen.choose(0);
        screen.submit();
        tasks.runAll();

        GateFormViewModel gate = screen.gateProperty().get().orElseThrow();
        assertEquals(Gate.AUTHORITY, gate.gate());
        assertEquals(List.of(), appointments(kuzey), "nothing is taken before it is answered");
        gate.deciderProperty().set(Decider.NOT_YET);
        gate.wordsProperty().set("she asked for it");
        gate.answer();
        tasks.runAll();

        assertEquals(1, closed);
        assertEquals(
                List.of("she asked for it"),
                ledger.records().activities(kuzey).stream()
                        .flatMap(one -> one.followThrough().booking().stream())
                        .map(FollowThrough.Booking::overrideReason)
                        .filter(reason -> !reason.isEmpty())
                        .toList());
    }

    @Test
    void whatNobodyDecidedIsNotTakenAndSaid() {
        EventsViewModel screen = screen("en-GB", events());
        screen.submit();
        tasks.runAll();

        assertEquals(List.of(at(10)), appointments(deniz));
        assertEquals(List.of(at(11), at(15)), appointments(ege));
        String told = notices.shown().getFirst().text();
        assertTrue(told.contains("“Fuar görüşmesi”"), told);
        assertTrue(told.contains("“Çağrı”: its time zone is not known"), told);
    }

    @Test
    void aTimeOfAnUnknownZoneIsOnlyMeantHereIfSomebodySaysSo() {
        EventsViewModel screen = screen("en-GB", events().subList(4, 5));
        assertEquals(
                "Its time zone is not known. Taken, it is meant as Tue 1 Dec, 09:00 – 10:00 here (Europe/Istanbul).",
                screen.shown().orElseThrow().face().asked());
        screen.searchProperty().set("ege");
        tasks.runAll();
        screen.choose(0);
        screen.submit();
        tasks.runAll();

        assertEquals(List.of(at(9), at(15)), appointments(ege));
    }

    @Test
    void anAppointmentThatWasCalledOffThereIsCalledOffHereIfItIsTaken() {
        EventsViewModel screen = screen("tr-TR", events().subList(2, 3));
        screen.take();
        screen.submit();
        tasks.runAll();

        assertEquals(List.of(), appointments(ege));
        assertTrue(ledger.records().activities(ege).stream()
                .filter(one -> one.kind() == ActivityKind.APPOINTMENT)
                .allMatch(one -> one.state() == ActivityState.CANCELLED));
    }

    @Test
    void nothingIsWrittenWhereTheScreenIsLeft() {
        EventsViewModel screen = screen("tr-TR", events());
        screen.take();
        screen.cancel();

        assertEquals(List.of(at(10)), appointments(deniz));
        assertEquals(1, closed);
        assertEquals(Choice.TAKEN, screen.lines().getFirst().choice());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tr-TR, LIGHT, 1204, 628, 100
        en-GB, DARK, 1204, 628, 100
        tr-TR, DARK, 1185, 605, 125
        en-GB, LIGHT, 1844, 988, 100
        """)
    void nothingIsCutOrCoveredOrFaint(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), OnFx.call(() -> {
            EventsViewModel screen = screen(language, events());
            Scene scene =
                    new Appearance(theme, percent).scene(new EventsView(screen, texts(language)).root(), width, height);
            screen.take();
            screen.take();
            screen.searchProperty().set("e");
            tasks.runAll();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Files.createDirectories(Path.of("target/pictures"));
            Picture.of(scene).save(Path.of("target/pictures/events-" + language + "-" + theme + "-" + width + ".png"));
            return LayoutChecks.of(scene);
        }));
    }

    private EventsViewModel screen(String language, List<TakenEvent> events) {
        Texts texts = texts(language);
        EventsViewModel screen = new EventsViewModel(
                new EventAssignment(new FakeProspectQuery(ledger), new FakeDueQuery(ledger))
                        .of(events, Optional.empty()),
                new FakeProspectQuery(ledger),
                new Performer(workspace, tasks, notices, texts, _ -> () -> {}),
                tasks,
                texts,
                new Formats(texts, clock.withZone(workspace.settings().zone()), CurrencyUnit.of("TRY")),
                () -> closed++);
        tasks.runAll();
        return screen;
    }

    private static Texts texts(String language) {
        return Texts.in(
                Locale.forLanguageTag(language),
                List.of("huni/ui/kit/texts", "huni/ui/field/texts", "huni/ui/events/texts"));
    }

    private List<Due> appointments(ProspectId prospect) {
        return ledger.records().activities(prospect).stream()
                .filter(one -> one.kind() == ActivityKind.APPOINTMENT && one.isPlanned())
                .sorted(Activity.BY_DUE)
                .flatMap(one -> one.due().stream())
                .toList();
    }

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError("refused: " + operation);
    }

    private static TakenEvent event(String uid, long sequence, String summary, int hour) {
        return new TakenEvent(uid, sequence, summary, "Levent", Optional.of(at(hour)), 60, false, Optional.empty());
    }

    private static Due at(int hour) {
        return new Due(TUESDAY, Optional.of(LocalTime.of(hour, 0)));
    }
}
