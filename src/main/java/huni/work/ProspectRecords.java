package huni.work;

import huni.domain.ActivityId;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.call.Answer;
import huni.domain.call.CallAnswer;
import huni.domain.dossier.IdentityQuery;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The prospects and what belongs to each of them, as one operation reads them. */
public interface ProspectRecords {

    /** The prospect; {@link Refusal.Gone} if it is not there or removed. */
    Prospect prospect(ProspectId id) throws RefusedException;

    /** What a prospect has of one kind of record, in that kind's order. */
    <T extends Record> List<T> of(ProspectId prospect, Class<T> type);

    /** The prospects of a stage that are not removed, from top to bottom. */
    List<ProspectId> inStage(StageKey stage);

    /** A prospect that is not removed with this name in another program; the earliest if there are several. */
    Optional<ProspectId> byExternalId(String externalId);

    /** Who a row of a file may be about, with what was written so far. */
    IdentityQuery there();

    /** The rank of a place in a column; neighbours may be renumbered to make room. */
    long rank(StageKey stage, Slot slot);

    Activity activity(ActivityId id) throws RefusedException;

    /** Its contacts by position. */
    default List<Contact> contacts(ProspectId prospect) {
        return of(prospect, Contact.class);
    }

    /** Its past purchases, the latest first. */
    default List<PastPurchase> purchases(ProspectId prospect) {
        return of(prospect, PastPurchase.class);
    }

    /** That moment, or if the prospect has an event then or later, the moment after its last one. */
    default Moment afterLastEvent(ProspectId prospect, Moment at) {
        return of(prospect, StageEvent.class).stream()
                .map(StageEvent::at)
                .filter(last -> !at.instant().isAfter(last))
                .max(Comparator.naturalOrder())
                .map(last -> new Moment(last.plus(1, ChronoUnit.MICROS), at.zone()))
                .orElse(at);
    }

    /** The last answer to each question, by the key of the question. */
    default List<Answer> answers(ProspectId prospect) {
        return Answer.last(of(prospect, CallAnswer.class));
    }

    /** What it has in all, planned, done and cancelled. */
    default List<Activity> activities(ProspectId prospect) {
        return of(prospect, Activity.class);
    }

    /** What is planned with it, the earliest first. */
    default List<Activity> planned(ProspectId prospect) {
        return activities(prospect).stream()
                .filter(Activity::isPlanned)
                .sorted(Activity.BY_DUE)
                .toList();
    }
}
