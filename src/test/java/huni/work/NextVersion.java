package huni.work;

import huni.domain.activity.Activity;
import huni.domain.checklist.Answer;
import huni.domain.checklist.ChecklistItem;
import huni.domain.pipeline.LostReason;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;

/** Records as they are stored: one version higher than they were written. */
final class NextVersion {

    private NextVersion() {}

    static Prospect of(Prospect p) {
        return new Prospect(
                p.id(),
                p.company(),
                p.standing(),
                p.budget(),
                p.urgency(),
                p.authority(),
                p.manualProbability(),
                p.origin(),
                p.tags(),
                p.ownFields(),
                p.nextStep(),
                p.touchedAt(),
                p.removed(),
                p.version() + 1);
    }

    static Contact of(Contact c) {
        return new Contact(
                c.id(),
                c.prospect(),
                c.name(),
                c.title(),
                c.phone(),
                c.phoneE164(),
                c.email(),
                c.role(),
                c.position(),
                c.version() + 1);
    }

    static PastPurchase of(PastPurchase p) {
        return new PastPurchase(p.id(), p.prospect(), p.what(), p.boughtIn(), p.paid(), p.version() + 1);
    }

    static Activity of(Activity a) {
        return new Activity(
                a.id(),
                a.prospect(),
                a.kind(),
                a.state(),
                a.subject(),
                a.body(),
                a.due(),
                a.at(),
                a.incentive(),
                a.version() + 1);
    }

    static Answer of(Answer a) {
        return new Answer(a.prospect(), a.item(), a.certainty(), a.note(), a.at(), a.version() + 1);
    }

    static Stage of(Stage s) {
        return new Stage(
                s.key(),
                s.type(),
                s.gate(),
                s.name(),
                s.position(),
                s.probability(),
                s.staleAfterDays(),
                s.exitCriteria(),
                s.retired(),
                s.version() + 1);
    }

    static LostReason of(LostReason reason) {
        return new LostReason(reason.key(), reason.name(), reason.position(), reason.retired(), reason.version() + 1);
    }

    static ChecklistItem of(ChecklistItem i) {
        return new ChecklistItem(
                i.key(), i.checklist(), i.fact(), i.question(), i.why(), i.position(), i.version() + 1);
    }
}
