package huni.domain.activity;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something planned, done or noted with a prospect.
 *
 * @param subject what it is about, one line; may be empty
 * @param body what was said or found out; may be empty
 * @param due when it is planned; a note and a logged call have none
 * @param at when it was done or cancelled, else when it was planned
 * @param followThrough what became of it, where it is an appointment, a part of one, or a request
 * @param version counts the writes of this row
 */
public record Activity(
        ActivityId id,
        ProspectId prospect,
        ActivityKind kind,
        ActivityState state,
        String subject,
        String body,
        Optional<Due> due,
        Instant at,
        Optional<Incentive> incentive,
        FollowThrough followThrough,
        long version) {

    /** The earliest due first; one that is not planned for a day comes last. */
    public static final Comparator<Activity> BY_DUE = Comparator.comparing(
                    (Activity activity) -> activity.due().orElse(Due.on(LocalDate.MAX)))
            .thenComparing(activity -> activity.id().value().toString());

    /** Something that promises nothing. */
    public Activity(
            ActivityId id,
            ProspectId prospect,
            ActivityKind kind,
            ActivityState state,
            String subject,
            String body,
            Optional<Due> due,
            Instant at,
            Optional<Incentive> incentive,
            long version) {
        this(id, prospect, kind, state, subject, body, due, at, incentive, FollowThrough.NONE, version);
    }

    /** Something planned for later. The clock of an information request runs from now on. */
    public static Activity planned(
            ActivityId id, ProspectId prospect, ActivityKind kind, String subject, Due due, Instant now) {
        Activity planned = new Activity(
                id, prospect, kind, ActivityState.PLANNED, subject, "", Optional.of(due), now, Optional.empty(), 0);
        return kind == ActivityKind.INFORMATION_REQUEST ? planned.with(FollowThrough.NONE.askedAt(now)) : planned;
    }

    /** Something that has just happened. */
    public static Activity happened(
            ActivityId id, ProspectId prospect, ActivityKind kind, String subject, String body, Instant now) {
        return new Activity(
                id, prospect, kind, ActivityState.DONE, subject, body, Optional.empty(), now, Optional.empty(), 0);
    }

    public boolean isPlanned() {
        return state == ActivityState.PLANNED;
    }

    /** What it is to an appointment, if it is a part of one. */
    public Optional<FollowThrough.Role> role() {
        return followThrough.chain().map(FollowThrough.Chain::role);
    }

    /** Where an appointment is held and how long it takes. */
    public Meeting meeting() {
        return followThrough.meeting().orElse(Meeting.USUAL);
    }

    /** The same activity, done now, with what came of it; a request is answered with that. */
    public Activity done(String outcome, Instant now) {
        Activity done = ended(ActivityState.DONE, outcome.isBlank() ? body : outcome.strip(), now);
        return kind == ActivityKind.INFORMATION_REQUEST ? done.with(followThrough.answeredAt(now)) : done;
    }

    /** When information was asked for, if this is a request; one of an older program counts from when it was planned. */
    public Optional<Instant> asked() {
        boolean request = kind == ActivityKind.INFORMATION_REQUEST;
        return followThrough
                .asked()
                .or(() -> Optional.of(at).filter(_ -> isPlanned()))
                .filter(_ -> request);
    }

    /** The same activity, given up now. */
    public Activity cancelled(Instant now) {
        return ended(ActivityState.CANCELLED, body, now);
    }

    /** The same activity at another time. */
    public Activity withDue(Due newDue) {
        return new Activity(
                id, prospect, kind, state, subject, body, Optional.of(newDue), at, incentive, followThrough, version);
    }

    /** The same activity, called otherwise. */
    public Activity withSubject(String newSubject) {
        return new Activity(id, prospect, kind, state, newSubject, body, due, at, incentive, followThrough, version);
    }

    /** The same activity with other words about it. */
    public Activity withBody(String newBody) {
        return new Activity(id, prospect, kind, state, subject, newBody, due, at, incentive, followThrough, version);
    }

    /** The same activity, of another prospect. */
    public Activity of(ProspectId other) {
        return new Activity(id, other, kind, state, subject, body, due, at, incentive, followThrough, version);
    }

    /** The same activity with what became of it. */
    public Activity with(FollowThrough newFollowThrough) {
        return new Activity(id, prospect, kind, state, subject, body, due, at, incentive, newFollowThrough, version);
    }

    /** The same activity with what is given. */
    public Activity withIncentive(Incentive given) {
        return new Activity(
                id, prospect, kind, state, subject, body, due, at, Optional.of(given), followThrough, version);
    }

    private Activity ended(ActivityState newState, String newBody, Instant now) {
        return new Activity(
                id, prospect, kind, newState, subject, newBody, due, now, incentive, followThrough, version);
    }
}
