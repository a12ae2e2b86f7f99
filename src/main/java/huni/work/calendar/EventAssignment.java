package huni.work.calendar;

import huni.domain.Folding;
import huni.domain.ProspectId;
import huni.domain.activity.AgendaQuery;
import huni.domain.calendar.TakenEvent;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectRow;
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

    /**
     * What became of the events of a file.
     *
     * @param assigned those of which it is known with whom they are
     * @param open those of which it is not
     * @param refused those that cannot be taken
     */
    public record Assignment(List<Assigned> assigned, List<TakenEvent> open, List<TakenEvent> refused) {}

    /** @param otherwise with whom an event is that tells it by nothing else */
    public Assignment of(List<TakenEvent> events, Optional<ProspectId> otherwise) {
        List<TakenEvent> taken =
                events.stream().filter(event -> event.refused().isEmpty()).toList();
        Map<String, ProspectId> known =
                agenda.ofEvents(taken.stream().map(TakenEvent::uid).toList());
        List<Assigned> assigned = taken.stream()
                .flatMap(event -> with(event, known, otherwise).stream())
                .toList();
        List<TakenEvent> found = assigned.stream().map(Assigned::event).toList();
        return new Assignment(
                assigned,
                taken.stream().filter(event -> !found.contains(event)).toList(),
                events.stream().filter(event -> event.refused().isPresent()).toList());
    }

    private Optional<Assigned> with(TakenEvent event, Map<String, ProspectId> known, Optional<ProspectId> otherwise) {
        return own(event)
                .or(() -> Optional.ofNullable(known.get(event.uid())))
                .or(() -> named(event))
                .or(() -> otherwise)
                .map(prospect -> new Assigned(event, prospect));
    }

    /** Events of Huni's own are found by themselves; with whom they are is not asked. */
    private static Optional<ProspectId> own(TakenEvent event) {
        return TakeEvents.own(event.uid()).map(id -> new ProspectId(id.value()));
    }

    private Optional<ProspectId> named(TakenEvent event) {
        List<ProspectId> found = Stream.of(event.summary(), event.location())
                .flatMap(words -> Stream.concat(Stream.of(words), Arrays.stream(words.split(BETWEEN_WORDS, -1))))
                .map(String::strip)
                .filter(words -> words.length() > 2)
                .flatMap(words -> called(words).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<ProspectId> called(String words) {
        String folded = Folding.fold(words);
        return prospects.search(words, LOOKED_AT).stream()
                .filter(row -> Folding.fold(row.company()).equals(folded))
                .map(ProspectRow::prospect)
                .toList();
    }
}
