package huni.work.calendar;

import huni.domain.Folding;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.AgendaQuery;
import huni.domain.activity.AgendaQuery.ShownStep;
import huni.domain.calendar.TakenEvent;
import huni.domain.calendar.TakenReport;
import huni.domain.dossier.ProspectQuery;
import huni.work.calendar.TakeEvents.Assigned;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds with whom events are: by what they are called in their calendar, else by a name that stands in their words. */
public record EventAssignment(ProspectQuery prospects, AgendaQuery agenda) {

    private static final String BETWEEN_WORDS = "\\s*[·:|,;/@()\\[\\]–—]\\s*|\\s+-\\s+";
    private static final int LOOKED_AT = 5;

    /** A prospect, and what it is called. */
    public record Whom(ProspectId prospect, String company) {}

    /**
     * An event, with what is known of it here.
     *
     * @param known the step that it is already
     * @param whom with whom it is; empty where nothing tells it
     * @param proposed with whom it could be where nothing tells it, the likeliest first
     */
    public record PlacedEvent(
            TakenEvent event,
            EventMeaning meaning,
            Optional<Activity> known,
            Optional<Whom> whom,
            List<Whom> proposed) {

        /** With whom it is taken, if it can be. */
        public Optional<Assigned> assigned() {
            return whom.filter(_ -> event.refused().isEmpty()).map(one -> new Assigned(event, one.prospect()));
        }

        /** Whether somebody has to say what shall become of it. */
        public boolean isAsked() {
            return event.refused()
                    .map(why -> why == TakenEvent.Refused.UNKNOWN_ZONE)
                    .orElse(
                            switch (meaning) {
                                case CHANGED, CALLED_OFF -> true;
                                case NEW -> whom.isEmpty();
                                case SAME -> false;
                            });
        }
    }

    /** What became of the events of a file, in its order. */
    public record Assignment(List<PlacedEvent> events) {

        /** Those of which it is known with whom they are. */
        public List<Assigned> assigned() {
            return events.stream().flatMap(event -> event.assigned().stream()).toList();
        }

        /** Those of which it is not. */
        public List<TakenEvent> open() {
            return events.stream()
                    .filter(one -> one.event().refused().isEmpty())
                    .filter(one ->
                            one.meaning() == EventMeaning.NEW && one.whom().isEmpty())
                    .map(PlacedEvent::event)
                    .toList();
        }

        /** Those that mean nothing here, as far as they have no step here either. */
        public TakenReport leftAlone() {
            long alone = events.stream()
                    .filter(one -> one.event().refused().isEmpty())
                    .filter(one ->
                            one.meaning() == EventMeaning.SAME && one.whom().isEmpty())
                    .count();
            return new TakenReport(0, 0, 0, Math.toIntExact(alone));
        }

        /** Those that cannot be taken. */
        public List<TakenEvent> refused() {
            return events.stream()
                    .map(PlacedEvent::event)
                    .filter(event -> event.refused().isPresent())
                    .toList();
        }
    }

    /** @param otherwise with whom an event is that tells it by nothing else */
    public Assignment of(List<TakenEvent> events, Optional<ProspectId> otherwise) {
        Map<String, ShownStep> known =
                agenda.ofEvents(events.stream().map(TakenEvent::uid).toList());
        Optional<Whom> shown = otherwise
                .flatMap(prospects::dossier)
                .map(dossier ->
                        new Whom(dossier.prospect().id(), dossier.prospect().company()));
        ProposedProspects proposals = new ProposedProspects(prospects);
        return new Assignment(events.stream()
                .map(event -> placed(event, Optional.ofNullable(known.get(event.uid())), shown, proposals))
                .toList());
    }

    private PlacedEvent placed(
            TakenEvent event, Optional<ShownStep> known, Optional<Whom> otherwise, ProposedProspects proposals) {
        Optional<Activity> step = known.map(ShownStep::activity);
        Optional<Whom> told = known.map(one -> new Whom(one.activity().prospect(), one.company()))
                .or(() -> named(event));
        PlacedEvent placed = new PlacedEvent(event, EventMeaning.of(event, step), step, told, List.of());
        if (told.isPresent() || !placed.isAsked()) {
            return placed;
        }
        List<Whom> proposed = proposals.of(event);
        // Words that may name somebody else are no event of the one that happens to be shown.
        Optional<Whom> whom = otherwise.filter(shown -> proposed.stream().allMatch(shown::equals));
        return new PlacedEvent(event, placed.meaning(), step, whom, whom.isPresent() ? List.of() : proposed);
    }

    private Optional<Whom> named(TakenEvent event) {
        List<Whom> found = Stream.of(event.summary(), event.location())
                .flatMap(words -> Stream.concat(Stream.of(words), Arrays.stream(words.split(BETWEEN_WORDS, -1))))
                .map(String::strip)
                .filter(words -> words.length() > 2)
                .flatMap(words -> called(words).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<Whom> called(String words) {
        String folded = Folding.fold(words);
        return prospects.search(words, LOOKED_AT).stream()
                .filter(row -> Folding.fold(row.company()).equals(folded))
                .map(row -> new Whom(row.prospect(), row.company()))
                .toList();
    }
}
