package huni.insight;

import huni.domain.ProspectId;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The open prospects as they were at one time, in no order. They are kept in many small parts; what stands at a later
 * time shares those in which nothing changed, so that one prospect's change costs one part. Never changes; any thread
 * may read.
 */
public final class OpenProspects extends AbstractCollection<OpenProspect> {

    private static final int PARTS = 1024;

    private final List<OpenPart> parts;
    private final int size;

    private OpenProspects(List<OpenPart> parts, int size) {
        this.parts = parts;
        this.size = size;
    }

    /** What is summed of them, part by part; what is noted of a part stays with it as long as nothing in it changes. */
    Stream<OpenColumns> columns(Chances chances) {
        return parts.stream().map(part -> part.columns(chances));
    }

    /** The prospect, if it is open. */
    public Optional<OpenProspect> find(ProspectId prospect) {
        return Optional.ofNullable(parts.get(part(prospect)).byId().get(prospect));
    }

    /** Those alone of which that holds; parts in which it holds of all are shared. */
    OpenProspects only(Predicate<? super OpenProspect> which) {
        List<OpenPart> some = parts.stream()
                .map(part -> part.byId().values().stream().allMatch(which) ? part : only(part, which))
                .toList();
        return new OpenProspects(
                some, some.stream().mapToInt(part -> part.byId().size()).sum());
    }

    private static OpenPart only(OpenPart part, Predicate<? super OpenProspect> which) {
        Map<ProspectId, OpenProspect> some = new HashMap<>(part.byId());
        some.values().removeIf(which.negate());
        return new OpenPart(some);
    }

    /** How many have a likely value and what it comes to, by currency; counted anew with each call. */
    Map<CurrencyUnit, PastWins.Values> byCurrency() {
        Map<CurrencyUnit, PastWins.Values> all = new HashMap<>();
        forEach(one -> one.worth()
                .ifPresent(worth -> all.merge(
                        worth.getCurrencyUnit(), new PastWins.Values(1, worth.getAmount()), PastWins.Values::plus)));
        return all;
    }

    /** With the same value for each, also for those without one. */
    OpenProspects each(Money worth) {
        return new OpenProspects(
                parts.stream()
                        .map(part -> {
                            Map<ProspectId, OpenProspect> all = new HashMap<>(part.byId());
                            all.replaceAll((_, one) -> one.withWorth(worth));
                            return new OpenPart(all);
                        })
                        .toList(),
                size);
    }

    /** With other values; parts in which none changes are shared. */
    OpenProspects with(UnaryOperator<Money> worth) {
        return new OpenProspects(parts.stream().map(part -> with(part, worth)).toList(), size);
    }

    private static OpenPart with(OpenPart part, UnaryOperator<Money> worth) {
        Map<ProspectId, OpenProspect> changed = new HashMap<>();
        part.byId()
                .forEach((id, one) -> one.worth().ifPresent(money -> {
                    Money other = worth.apply(money);
                    if (!other.equals(money)) {
                        changed.put(id, one.withWorth(other));
                    }
                }));
        if (changed.isEmpty()) {
            return part;
        }
        Map<ProspectId, OpenProspect> all = new HashMap<>(part.byId());
        all.putAll(changed);
        return new OpenPart(all);
    }

    @Override
    public Iterator<OpenProspect> iterator() {
        return parts.stream().flatMap(part -> part.byId().values().stream()).iterator();
    }

    @Override
    public int size() {
        return size;
    }

    /** How many parts it does not share with another, to see how much was copied. */
    int partsUnlike(OpenProspects other) {
        Set<OpenPart> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        shared.addAll(other.parts);
        return (int) parts.stream().filter(part -> !shared.contains(part)).count();
    }

    private static int part(ProspectId prospect) {
        int hash = prospect.hashCode();
        return (hash ^ hash >>> 10 ^ hash >>> 20) & PARTS - 1;
    }

    /** What is open now; changes prospect by prospect. A part somebody holds is copied before it changes. */
    static final class Now {

        private final List<OpenPart> parts = new ArrayList<>();
        private final BitSet held = new BitSet(PARTS);
        private int size;

        /** Nothing is open yet; about so many will be. */
        Now(int expected) {
            for (int i = 0; i < PARTS; i++) {
                parts.add(new OpenPart(HashMap.newHashMap(expected / PARTS)));
            }
        }

        int size() {
            return size;
        }

        void put(OpenProspect open) {
            size += own(open.prospect()).put(open.prospect(), open) == null ? 1 : 0;
        }

        void remove(ProspectId prospect) {
            size -= own(prospect).remove(prospect) == null ? 0 : 1;
        }

        private Map<ProspectId, OpenProspect> own(ProspectId prospect) {
            int part = part(prospect);
            if (held.get(part)) {
                parts.set(part, new OpenPart(new HashMap<>(parts.get(part).byId())));
                held.clear(part);
            }
            return parts.get(part).byId();
        }

        /** As it stands, however this one changes after that. */
        OpenProspects held() {
            held.set(0, PARTS);
            return new OpenProspects(List.copyOf(parts), size);
        }
    }
}
