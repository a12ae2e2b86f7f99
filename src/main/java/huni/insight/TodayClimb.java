package huni.insight;

import huni.domain.ActivityId;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough.Chain;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.activity.RequestClock;
import huni.domain.board.Card;
import huni.domain.pipeline.Pipeline;
import huni.domain.today.TodayFacts;
import huni.domain.today.TodayFacts.Trial;
import huni.domain.worktime.WorkingTime;
import huni.insight.TodayLadder.PlannedRow;
import huni.insight.TodayLadder.ReminderRow;
import huni.insight.TodayLadder.RequestRow;
import huni.insight.TodayLadder.Row;
import huni.insight.TodayLadder.Rung;
import huni.insight.TodayLadder.TrialRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts the facts into the rungs. */
final class TodayClimb {

    private static final Set<Role> REMINDERS = Set.of(Role.PHONE_REMINDER, Role.EMAIL_REMINDER);

    private final TodayFacts facts;
    private final Moment now;
    private final WorkingTime work;
    private final Pipeline pipeline;
    private final Map<ActivityId, Activity> ahead = new HashMap<>();

    TodayClimb(TodayFacts facts, Moment now, WorkingTime work, Pipeline pipeline) {
        this.facts = facts;
        this.now = now;
        this.work = work;
        this.pipeline = pipeline;
        facts.coming().stream()
                .filter(step -> step.kind() == ActivityKind.APPOINTMENT)
                .forEach(appointment -> ahead.put(appointment.id(), appointment));
    }

    TodayLadder ladder() {
        List<Row> rows = new ArrayList<>();
        facts.overdue().stream()
                .filter(this::isStep)
                .sorted(Activity.BY_DUE)
                .forEach(step -> add(rows, Rung.OVERDUE, step));
        rows.addAll(requests());
        rows.addAll(reminders());
        facts.coming().stream()
                .filter(this::isStep)
                .filter(step -> step.due().filter(this::isToday).isPresent())
                .sorted(Activity.BY_DUE)
                .forEach(step -> add(rows, Rung.TODAY, step));
        rows.addAll(trials(rows));
        return new TodayLadder(rows, facts.allOverdue() - facts.overdue().size(), elsewhere());
    }

    /** With whom only a request or a reminder is overdue. */
    private long elsewhere() {
        Set<ProspectId> named = facts.overdue().stream()
                .filter(this::isStep)
                .map(Activity::prospect)
                .collect(Collectors.toSet());
        return facts.overdue().stream()
                .map(Activity::prospect)
                .filter(prospect -> !named.contains(prospect))
                .distinct()
                .count();
    }

    private boolean isToday(Due due) {
        return due.state(now) == Due.State.TODAY;
    }

    private void add(List<Row> rows, Rung rung, Activity step) {
        card(step).ifPresent(card -> rows.add(new PlannedRow(rung, card, step)));
    }

    private Optional<Card> card(Activity step) {
        return Optional.ofNullable(facts.cards().get(step.prospect()));
    }

    /** Requests and reminders have rungs of their own; a reminder of an appointment that is over is none. */
    private boolean isStep(Activity step) {
        return step.kind() != ActivityKind.INFORMATION_REQUEST
                && step.followThrough()
                        .chain()
                        .filter(chain -> REMINDERS.contains(chain.role()) && isKnown(chain))
                        .isEmpty();
    }

    private boolean isKnown(Chain chain) {
        return ahead.containsKey(chain.parent());
    }

    private List<RequestRow> requests() {
        return facts.requests().stream()
                .flatMap(request -> card(request).map(card -> request(card, request)).stream())
                .sorted(Comparator.comparing(RequestRow::asked))
                .toList();
    }

    private RequestRow request(Card card, Activity request) {
        Instant asked = request.followThrough().asked().orElse(request.at());
        RequestClock waited = RequestClock.of(asked, Optional.empty(), work, now);
        return new RequestRow(card, request, asked, waited.working(), waited.late());
    }

    private Stream<ReminderRow> reminder(Activity appointment) {
        return card(appointment).stream()
                .map(card -> new ReminderRow(
                        card,
                        appointment,
                        isDone(appointment, Role.PHONE_REMINDER),
                        isDone(appointment, Role.EMAIL_REMINDER),
                        planned(appointment, Role.EMAIL_REMINDER)))
                .filter(row -> !row.phone() || !row.email());
    }

    private Optional<ActivityId> planned(Activity appointment, Role role) {
        return facts.parts().stream()
                .filter(Activity::isPlanned)
                .filter(part -> is(part, appointment, role))
                .map(Activity::id)
                .findFirst();
    }

    private static boolean is(Activity part, Activity appointment, Role role) {
        return part.followThrough().chain().equals(Optional.of(new Chain(appointment.id(), role)));
    }

    private List<ReminderRow> reminders() {
        return facts.coming().stream()
                .filter(step -> step.kind() == ActivityKind.APPOINTMENT)
                .filter(step ->
                        step.due().filter(due -> due.day().isAfter(now.day())).isPresent())
                .flatMap(this::reminder)
                .toList();
    }

    private boolean isDone(Activity appointment, Role role) {
        return facts.parts().stream()
                .anyMatch(part -> part.state() == ActivityState.DONE && is(part, appointment, role));
    }

    private List<TrialRow> trials(List<Row> before) {
        Set<ProspectId> named = new HashSet<>();
        before.forEach(row -> named.add(row.card().prospect()));
        return facts.trials().stream()
                .filter(trial -> !named.contains(trial.card().prospect()))
                .filter(trial -> pipeline.find(trial.card().stage())
                        .filter(stage -> !stage.type().isClosed())
                        .isPresent())
                .filter(this::asks)
                .map(trial -> new TrialRow(trial.card(), trial.ends()))
                .sorted(Comparator.comparing(TrialRow::ends))
                .toList();
    }

    /** Not if somebody was spoken to about its end, or will be once it is over. */
    private boolean asks(Trial trial) {
        boolean heard = !trial.card().touchedOn().isBefore(trial.ends().minusDays(1));
        boolean over = trial.ends().isBefore(now.day());
        return !heard && !(over && trial.card().nextStep().isPresent());
    }
}
