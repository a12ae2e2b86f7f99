package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.checklist.Answer;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.call.OutsideCall;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two prospects that are one. The people, purchases, activities and tags of the second go to the first; a fact that
 * the first knows less well is taken from the second, and so is its name in another program, if the first has none;
 * the stage and the history of the first stay. The second is removed.
 */
public record MergeProspects(ProspectId kept, ProspectId merged) implements Operation<ProspectId> {

    @Override
    public OperationName name() {
        return OperationName.MERGE;
    }

    @Override
    public ProspectId apply(Records records) throws RefusedException {
        Prospect into = records.prospect(kept);
        Prospect from = records.prospect(merged);
        handOver(records);
        records.put(from.withRemoved(true));
        Prospect knowing = knowingMore(into, from).touched(from.touchedAt());
        records.about(knowing.company());
        records.put(knowing.with(knowing.budget().withPurchases(records.purchases(kept))));
        return kept;
    }

    private void handOver(Records records) throws RefusedException {
        int position = records.contacts(kept).size();
        for (Contact c : records.contacts(merged)) {
            records.put(new Contact(
                    c.id(),
                    kept,
                    c.name(),
                    c.title(),
                    c.phone(),
                    c.phoneE164(),
                    c.email(),
                    c.role(),
                    position++,
                    c.version()));
        }
        for (PastPurchase p : records.purchases(merged)) {
            records.put(new PastPurchase(p.id(), kept, p.what(), p.boughtIn(), p.paid(), p.version()));
        }
        for (Activity a : records.activities(merged)) {
            records.put(a.of(kept));
        }
        Set<String> answered = records.answers(kept).stream()
                .filter(a -> a.certainty() != Certainty.NOT_ASKED)
                .map(Answer::item)
                .collect(Collectors.toSet());
        for (Answer a : records.answers(merged)) {
            if (!answered.contains(a.item())) {
                OutsideCall.answer(records, kept, a.item(), a.certainty(), a.note(), a.at());
            }
        }
    }

    private static Prospect knowingMore(Prospect into, Prospect from) {
        Prospect result = into.with(into.budget().combinedWith(from.budget()))
                .with(into.origin().withExternalId(from.origin().externalId()));
        if (from.urgency().certainty().compareTo(into.urgency().certainty()) > 0) {
            result = result.with(from.urgency());
        }
        if (from.authority().certainty().compareTo(into.authority().certainty()) > 0) {
            result = result.with(from.authority());
        }
        List<String> tags = Stream.concat(into.tags().stream(), from.tags().stream())
                .distinct()
                .toList();
        return result.withTags(tags);
    }
}
