package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Care;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.KeyFact;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Tie;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two prospects that are one. The one that has come further stays, of two in the same stage the older one: with its
 * stage, days and moves. The people of the other (the same person once), its purchases, calls, answers, objections,
 * consents, own fields and activities join it; a fact that the staying one knows less well is taken over. The other is
 * removed. Refused where one of them is won or lost: that is a sale of its own.
 *
 * @param one stays if nothing tells the two apart
 */
public record MergeProspects(ProspectId one, ProspectId other) implements Operation<ProspectId> {

    private static final Comparator<Optional<LocalDate>> EARLIER =
            Comparator.comparing(day -> day.orElse(LocalDate.MAX), Comparator.reverseOrder());

    @Override
    public OperationName name() {
        return OperationName.MERGE;
    }

    /** @return which of the two has stayed */
    @Override
    public ProspectId apply(Records records) throws RefusedException {
        Pipeline pipeline = records.pipeline();
        Prospect first = records.prospect(one);
        Prospect second = records.prospect(other);
        for (Prospect prospect : List.of(first, second)) {
            if (pipeline.stage(prospect.standing().stage()).type().isClosed()) {
                throw new RefusedException(new Refusal.ClosedSale(prospect.company()));
            }
        }
        boolean stays = further(pipeline).compare(first, second) >= 0;
        Prospect into = stays ? first : second;
        Prospect from = stays ? second : first;
        List<String> leftOver = new MergedRecords(records, into.id(), from.id()).handOver();
        records.put(from.withRemoved(true));
        tie(records, from.id(), into.id());
        Prospect knowing = knowingMore(into, from, leftOver).touched(from.touchedAt());
        records.about(knowing.company());
        records.put(FollowPurchases.told(records, knowing));
        MergedRecords.keep(records, into.id(), leftOver);
        return into.id();
    }

    /** The other one's moves stay its own, and what was said of it holds for the one that stays. */
    private static void tie(Records records, ProspectId from, ProspectId into) throws RefusedException {
        for (Tie tie : records.of(from, Tie.class)) {
            if (tie.kind() == Tie.Kind.OWN_SALE && !tie.other().equals(into)) {
                records.put(new Tie(records.newId(), into, tie.other(), tie.kind(), 0));
            }
        }
        records.put(new Tie(records.newId(), from, into, Tie.Kind.MERGED, 0));
    }

    /** The greater one stays: under way before parked, then the further, then the older. */
    private static Comparator<Prospect> further(Pipeline pipeline) {
        return Comparator.comparing(
                        (Prospect p) -> pipeline.stage(p.standing().stage()).type() == StageType.OPEN)
                .thenComparingInt(p -> pipeline.stage(p.standing().stage()).position())
                .thenComparingInt(p -> pipeline.stage(p.standing().furthest()).position())
                .thenComparing(p -> p.origin().createdOn(), EARLIER);
    }

    private static Prospect knowingMore(Prospect into, Prospect from, List<String> leftOver) {
        Prospect result = into.with(into.budget().combinedWith(from.budget()))
                .with(into.origin().withExternalId(from.origin().externalId()))
                .with(care(into.care(), from.care()))
                .withProbability(into.manualProbability().or(from::manualProbability))
                .withOwnFields(ownFields(into, from, leftOver));
        if (from.urgency().certainty().compareTo(into.urgency().certainty()) > 0) {
            result = result.with(from.urgency());
        }
        if (from.authority().certainty().compareTo(into.authority().certainty()) > 0) {
            result = result.with(from.authority());
        }
        result = result.withNotTold(notTold(result, into, from));
        if (into.origin().source().isBlank()) {
            result = result.with(result.origin().withSource(from.origin().source()));
        }
        List<String> tags = Stream.concat(into.tags().stream(), from.tags().stream())
                .distinct()
                .toList();
        return result.withTags(tags);
    }

    /** What neither of the two has told. */
    private static Set<KeyFact> notTold(Prospect result, Prospect into, Prospect from) {
        Map<KeyFact, Certainty> known = Map.of(
                KeyFact.BUDGET, result.budget().certainty(),
                KeyFact.AUTHORITY, result.authority().certainty(),
                KeyFact.URGENCY, result.urgency().certainty());
        return Stream.concat(into.notTold().stream(), from.notTold().stream())
                .filter(fact -> into.notTold().contains(fact) || known.get(fact) == Certainty.NOT_ASKED)
                .collect(Collectors.toSet());
    }

    private static Care care(Care into, Care from) {
        return new Care(
                into.owner().or(from::owner),
                into.wakeOn().or(from::wakeOn),
                into.rhythm().or(from::rhythm));
    }

    /** Of a field that both fill otherwise, the staying one's stands and the other's goes to what is left over. */
    private static Map<String, String> ownFields(Prospect into, Prospect from, List<String> leftOver) {
        Map<String, String> fields = new TreeMap<>(from.ownFields());
        into.ownFields().forEach((field, content) -> {
            String others = fields.put(field, content);
            if (others != null && !others.equals(content)) {
                leftOver.add(field + ": " + others);
            }
        });
        return fields;
    }
}
