package huni.work.trash;

import huni.domain.OperationName;
import huni.domain.Person;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Care;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Tie;
import huni.domain.trash.RemovedPart;
import huni.work.AuthorityFact;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.Refusal.StageProblem;
import huni.work.RefusedException;
import huni.work.prospect.FollowPurchases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was removed, back as it was: parts of prospects, and prospects in their stages with everything that was theirs, whatever had removed them. One that
 * was merged into another is a prospect of its own again; the other one keeps what it took over. To be undone like any other
 * operation.
 */
public record BringBack(List<ProspectId> prospects, List<RemovedPart> parts) implements Operation<Integer> {

    public BringBack {
        prospects = List.copyOf(prospects);
        parts = List.copyOf(parts);
    }

    /** Prospects alone. */
    public BringBack(List<ProspectId> prospects) {
        this(prospects, List.of());
    }

    @Override
    public OperationName name() {
        return OperationName.BRING_BACK;
    }

    @Override
    public Integer apply(Records records) throws RefusedException {
        List<String> names = new ArrayList<>(prospects(records));
        for (RemovedPart part : parts) {
            Prospect whose = records.prospect(part.prospect());
            names.add(part.company());
            switch (part.what()) {
                case RemovedPart.RemovedPerson person -> bringBack(person, records);
                case RemovedPart.RemovedPurchase(PastPurchase bought) -> {
                    records.put(bought.withVersion(0));
                    FollowPurchases.of(records, whose);
                }
            }
        }
        if (!names.isEmpty()) {
            records.about(names.getFirst(), names.size());
        }
        return names.size();
    }

    private static void bringBack(RemovedPart.RemovedPerson person, Records records) throws RefusedException {
        Contact contact = person.contact().withVersion(0);
        records.put(contact);
        for (Consent told : person.told()) {
            records.put(told.withVersion(0));
        }
        if (contact.role() != Authority.Role.UNKNOWN) {
            AuthorityFact.tellProspect(records, contact.prospect());
        }
    }

    /** What they are called. */
    private List<String> prospects(Records records) throws RefusedException {
        Pipeline pipeline = records.pipeline();
        List<String> names = new ArrayList<>();
        for (ProspectId id : prospects) {
            Prospect prospect = records.find(Prospect.class, id.value())
                    .filter(Prospect::removed)
                    .orElseThrow(() -> new RefusedException(new Refusal.Gone()));
            if (pipeline.stage(prospect.standing().stage()).retired()) {
                throw new RefusedException(new Refusal.OfStage(StageProblem.RETIRED, 1));
            }
            names.add(prospect.company());
            for (Tie tie : records.of(id, Tie.class)) {
                if (tie.kind() == Tie.Kind.MERGED) {
                    records.remove(Tie.class, tie.id());
                }
            }
            records.put(withSomebodyHere(prospect, records).withRemoved(false));
        }
        return names;
    }

    /** Whoever has left looks after nobody. */
    private static Prospect withSomebodyHere(Prospect prospect, Records records) {
        Care care = prospect.care();
        boolean left = care.owner()
                .flatMap(id -> records.find(Person.class, id.value()))
                .filter(Person::retired)
                .isPresent();
        return left ? prospect.with(care.of(Optional.empty())) : prospect;
    }
}
