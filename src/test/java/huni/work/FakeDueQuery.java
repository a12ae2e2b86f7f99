package huni.work;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.AgendaQuery;
import huni.domain.activity.Due;
import huni.domain.activity.DueQuery;
import huni.domain.activity.Engagement;
import huni.domain.activity.FollowThrough.CalendarEvent;
import huni.domain.activity.PlannedAppointment;
import huni.domain.calendar.GivenEvent;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is planned in a ledger in memory, by its time. */
public record FakeDueQuery(FakeLedger ledger) implements DueQuery, AgendaQuery {

    @Override
    public Map<ProspectId, StageKey> planned(LocalDateTime from, LocalDateTime until) {
        return ledger.records().all(Activity.class).stream()
                .filter(Activity::isPlanned)
                .filter(a -> a.due().filter(due -> isIn(due, from, until)).isPresent())
                .map(Activity::prospect)
                .distinct()
                .flatMap(id -> ledger.records().stored(id).stream())
                .filter(p -> !p.removed())
                .collect(Collectors.toMap(p -> p.id(), p -> p.standing().stage()));
    }

    @Override
    public List<Engagement> engagements(LocalDate from, LocalDate to) {
        return ledger.records().all(Activity.class).stream()
                .filter(Activity::isPlanned)
                .filter(a -> a.kind() == ActivityKind.APPOINTMENT || a.kind() == ActivityKind.CALL)
                .filter(a -> a.role().isEmpty())
                .flatMap(a -> a.due().stream()
                        .filter(due -> !due.day().isBefore(from) && !due.day().isAfter(to))
                        .flatMap(due -> due.time().stream().map(due.day()::atTime))
                        .map(begin -> engagement(a, begin)))
                .sorted(Comparator.comparing(Engagement::begin))
                .toList();
    }

    @Override
    public List<PlannedAppointment> appointments(LocalDate from) {
        List<Activity> planned = ledger.records().all(Activity.class).stream()
                .filter(Activity::isPlanned)
                .filter(a -> a.due().filter(due -> !due.day().isBefore(from)).isPresent())
                .sorted(Activity.BY_DUE)
                .toList();
        return PlannedAppointment.of(
                planned,
                planned.stream()
                        .collect(Collectors.toMap(
                                Activity::id,
                                a -> ledger.records()
                                        .stored(a.prospect())
                                        .orElseThrow()
                                        .company())));
    }

    @Override
    public Map<String, ShownStep> ofEvents(Collection<String> uids) {
        return ledger.records().all(Activity.class).stream()
                .filter(a ->
                        !ledger.records().stored(a.prospect()).orElseThrow().removed())
                .flatMap(a -> Stream.concat(
                                Stream.of(GivenEvent.uid(a.id())),
                                a.followThrough().event().stream().map(CalendarEvent::uid))
                        .filter(uids::contains)
                        .map(uid -> Map.entry(uid, shown(a))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    private ShownStep shown(Activity a) {
        return new ShownStep(
                a, ledger.records().stored(a.prospect()).orElseThrow().company());
    }

    private Engagement engagement(Activity a, LocalDateTime begin) {
        String company = ledger.records().stored(a.prospect()).orElseThrow().company();
        int minutes = a.kind() == ActivityKind.APPOINTMENT ? a.meeting().minutes() : Engagement.CALL_MINUTES;
        return new Engagement(a.id(), a.prospect(), company, a.kind(), begin, minutes);
    }

    private static boolean isIn(Due due, LocalDateTime from, LocalDateTime until) {
        return due.time()
                .map(time -> due.day().atTime(time))
                .filter(at -> !at.isBefore(from) && at.isBefore(until))
                .isPresent();
    }
}
