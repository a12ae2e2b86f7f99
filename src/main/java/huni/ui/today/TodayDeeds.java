package huni.ui.today;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.activity.RequestClock;
import huni.domain.call.CallOutcome;
import huni.language.DueWords;
import huni.language.Formats;
import huni.language.RequestWords;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.plan.CloseToMoved;
import huni.ui.plan.PlanContext;
import huni.ui.today.TodayLine.Entry;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.activity.EndActivity;
import huni.work.activity.PlanActivity;
import huni.work.activity.RescheduleActivity;
import huni.work.activity.TickReminder;
import huni.work.call.LogAttempt;
import java.util.Optional;

/** What is done by the keys that need no form. */
final class TodayDeeds {

    private final Performer performer;
    private final Texts texts;
    private final Formats formats;
    private final CloseToMoved close;

    TodayDeeds(PlanContext context) {
        this.performer = context.performer();
        this.texts = context.texts();
        this.formats = context.formats();
        this.close = new CloseToMoved(context);
    }

    /** @param sentence says that it was done */
    record Deed(Operation<?> operation, String sentence) {}

    /** Says that it was done, with its undo: of an appointment that was moved, also what its new time stands close to. */
    void tell(Entry entry, Deed deed, Outcome.Done<?> done) {
        if (deed.operation() instanceof RescheduleActivity(var moved, Due due)) {
            entry.step()
                    .filter(step -> step.id().equals(moved))
                    .ifPresent(step ->
                            close.tell(deed.sentence(), step, due, sentence -> performer.offerUndo(sentence, done)));
        } else {
            performer.offerUndo(deed.sentence(), done);
        }
    }

    /** What the verb does to the step of an entry; nothing where it needs a form or another screen, or there is no step. */
    Optional<Deed> of(Entry entry, TodayVerb verb) {
        return entry.step()
                .flatMap(step -> new Postponed(performer.now(), performer.workingTime())
                        .by(verb, step)
                        .map(due -> new Deed(
                                new RescheduleActivity(step.id(), due),
                                texts.text("today.moved", company(entry), DueWords.inside(formats, due))))
                        .or(() -> end(entry, step, verb)));
    }

    private Optional<Deed> end(Entry entry, Activity step, TodayVerb verb) {
        return switch (verb) {
            case DONE -> Optional.of(new Deed(new EndActivity(step.id(), true, ""), done(entry, step)));
            case DROP -> deed("today.dropped", entry, new EndActivity(step.id(), false, ""));
            case PHONE -> deed("today.reminded", entry, new TickReminder(step.id(), Role.PHONE_REMINDER));
            case EMAIL -> deed("today.reminded", entry, new TickReminder(step.id(), Role.EMAIL_REMINDER));
            case NO_ANSWER -> Optional.of(attempt(entry, step, CallOutcome.NO_ANSWER));
            case VOICEMAIL -> Optional.of(attempt(entry, step, CallOutcome.VOICEMAIL));
            case WRONG_NUMBER ->
                deed(
                        "today.attempt.wrong",
                        entry,
                        new LogAttempt(entry.prospect(), CallOutcome.WRONG_NUMBER, "", Optional.empty()));
            default -> Optional.empty();
        };
    }

    /** Of a request, also how long it took. */
    private String done(Entry entry, Activity step) {
        return RequestClock.of(step, performer.workingTime(), performer.now())
                .map(clock ->
                        texts.text("today.answered", company(entry), new RequestWords(texts, formats).answered(clock)))
                .orElseGet(() -> texts.text("today.done", company(entry)));
    }

    private Optional<Deed> deed(String sentence, Entry entry, Operation<?> operation) {
        return Optional.of(new Deed(operation, texts.text(sentence, company(entry))));
    }

    /** A call that reached nobody is tried again on the next working day, at the same time. */
    private Deed attempt(Entry entry, Activity step, CallOutcome outcome) {
        Due again = new Due(
                performer.workingTime().after(formats.today()), step.due().flatMap(Due::time));
        PlanActivity next =
                new PlanActivity(entry.prospect(), ActivityKind.CALL, step.subject(), again, Optional.empty());
        return new Deed(
                new LogAttempt(entry.prospect(), outcome, "", Optional.of(next)),
                texts.text("today.attempt", company(entry), DueWords.inside(formats, again)));
    }

    private static String company(Entry entry) {
        return entry.words().company();
    }
}
