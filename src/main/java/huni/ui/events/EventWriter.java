package huni.ui.events;

import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.calendar.TakenEvent;
import huni.domain.calendar.TakenEvent.Refused;
import huni.language.CalendarWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.events.EventLine.Choice;
import huni.ui.events.EventLine.Face;
import huni.ui.kit.Tone;
import huni.work.calendar.EventAssignment.PlacedEvent;
import huni.work.calendar.EventMeaning;
import java.util.Optional;

/** Writes what an event of a file means here, and what is to be decided about it. */
final class EventWriter {

    private final Texts texts;
    private final Formats formats;
    private final CalendarWords words;

    EventWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new CalendarWords(texts);
    }

    EventLine line(PlacedEvent placed) {
        Choice choice = placed.isAsked() ? Choice.OPEN : placed.assigned().isPresent() ? Choice.TAKEN : Choice.LEFT;
        return new EventLine(placed, placed.whom(), choice, face(placed));
    }

    private Face face(PlacedEvent placed) {
        TakenEvent event = placed.event();
        Optional<Refused> refused = event.refused();
        String when = event.due().map(due -> when(due, event.minutes())).orElse("");
        if (refused.isPresent()) {
            boolean zone = refused.get() == Refused.UNKNOWN_ZONE;
            return new Face(
                    texts.text(zone ? "events.state.zone" : "events.state.refused"),
                    zone ? Tone.AMBER : Tone.NEUTRAL,
                    words.name(event),
                    when,
                    event.location(),
                    zone ? texts.text("events.asked.zone", when, formats.zone().getId()) : words.reason(event));
        }
        boolean nobody = placed.meaning() == EventMeaning.NEW && placed.whom().isEmpty();
        return switch (placed.meaning()) {
            case NEW ->
                face(
                        event,
                        nobody ? "events.state.whom" : "events.state.new",
                        nobody ? Tone.AMBER : Tone.GREEN,
                        when,
                        nobody ? whom(placed) : "");
            case CHANGED ->
                face(
                        event,
                        "events.state.changed",
                        Tone.ACCENT,
                        changed(placed, when),
                        texts.text("events.asked.changed"));
            case CALLED_OFF -> face(event, "events.state.off", Tone.RED, when, texts.text("events.asked.off"));
            case SAME -> face(event, "events.state.same", Tone.NEUTRAL, when, "");
        };
    }

    private String whom(PlacedEvent placed) {
        return placed.proposed().stream()
                .findFirst()
                .map(one -> texts.text("events.asked.proposed", one.company()))
                .orElseGet(() -> texts.text("events.asked.whom"));
    }

    private Face face(TakenEvent event, String state, Tone tone, String when, String asked) {
        return new Face(texts.text(state), tone, words.name(event), when, event.location(), asked);
    }

    private String changed(PlacedEvent placed, String now) {
        return placed.known()
                .flatMap(step -> step.due().map(due -> when(due, minutes(step))))
                .filter(before -> !before.equals(now))
                .map(before -> texts.text("events.changed", before, now))
                .orElse(now);
    }

    private static int minutes(Activity step) {
        return step.meeting().minutes();
    }

    private String when(Due due, int minutes) {
        String day = formats.relativeDay(due.day());
        return due.time()
                .map(time ->
                        texts.text("events.when", day, formats.time(time), formats.time(time.plusMinutes(minutes))))
                .orElse(day);
    }
}
