package huni.work.imports;

import huni.domain.Folding;
import huni.domain.ProspectId;
import huni.domain.dossier.IdentityQuery;
import huni.domain.dossier.LikeName;
import huni.domain.prospect.Prospect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds whom rows are about, in this order: the id in the other program, the exact name, a number or address together
 * with a like name. A number or address alone finds nobody: many share one. A prospect that is there is one row's only,
 * unless rows carry its id; two with different ids, or with different names of the sale, are different.
 */
final class IdentitySearch {

    /** As many names, numbers and addresses are remembered with whom they led to. */
    private static final int MOST_REMEMBERED = 500;

    private final IdentityQuery there;
    private final boolean anybody;
    private final boolean makes;
    private final OnDuplicate onDuplicate;
    private final Optional<UUID> batch;
    private final SaleName saleName;
    private final Set<ProspectId> taken = new HashSet<>();
    private final Map<String, Earlier> idsBefore = new HashMap<>();
    private final Map<String, List<Candidate>> remembered = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Candidate>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /** What must be known of a prospect to tell it from others, as it was before the import. */
    private record Candidate(ProspectId id, String company, String externalId, String saleName) {}

    /** What an earlier row of the file said. */
    private record Earlier(String company, ImportedRow.ContactPerson person) {}

    /** @param batch the import that makes prospects; empty for a check, which makes none */
    IdentitySearch(IdentityQuery there, ImportMapping mapping, Optional<UUID> batch) {
        this.there = there;
        this.onDuplicate = mapping.onDuplicate();
        this.batch = batch;
        this.makes = batch.isPresent();
        this.saleName = mapping.saleName();
        this.anybody = there.hasProspects();
        if (mapping.uses(ImportField.EXTERNAL_ID)) {
            // Before the first prospect is written, a store must know that prospects are looked up.
            there.withExternalId("");
        }
    }

    /** Whom the row is about. The next row is asked about only when this one is written. */
    Recognition of(ImportedRow row) {
        if (onDuplicate == OnDuplicate.CREATE) {
            return new Recognition.Unknown();
        }
        String id = row.facts().externalId();
        if (!id.isEmpty()) {
            Optional<Recognition> same = byId(row, id);
            if (same.isPresent()) {
                return same.get();
            }
        }
        if (!anybody) {
            return new Recognition.Unknown();
        }
        Recognition named = byName(row);
        return named instanceof Recognition.Unknown ? byContact(row) : named;
    }

    private Optional<Recognition> byId(ImportedRow row, String id) {
        List<Prospect> same = anybody || makes ? there.withExternalId(id) : List.of();
        if (same.isEmpty()) {
            return makes ? Optional.empty() : before(row, id);
        }
        Optional<Prospect> agreeing =
                same.stream().filter(prospect -> agrees(row, prospect)).findFirst();
        Prospect found = agreeing.orElse(same.getFirst());
        taken.add(found.id());
        return Optional.of(byId(agreeing.isPresent(), id, Optional.of(found), found.company()));
    }

    private static Recognition byId(boolean agrees, String id, Optional<Prospect> prospect, String company) {
        return agrees
                ? new Recognition.Known(prospect, company, FoundBy.ID)
                : new Recognition.Unsure(
                        RejectReason.of(RejectReason.Kind.SAME_ID_OTHER_NAME, id, company),
                        prospect,
                        company,
                        FoundBy.ID);
    }

    /** In a check, which writes nothing, the rows before are remembered by their ids. */
    private Optional<Recognition> before(ImportedRow row, String id) {
        Earlier earlier = idsBefore.putIfAbsent(id, new Earlier(row.company(), row.person()));
        if (earlier == null) {
            return Optional.empty();
        }
        boolean agrees = LikeName.isLike(earlier.company(), row.company())
                || earlier.person().isReachedLike(row.person());
        return Optional.of(byId(agrees, id, Optional.empty(), earlier.company()));
    }

    private boolean agrees(ImportedRow row, Prospect prospect) {
        String sale = saleName.of(row);
        return LikeName.isLike(row.company(), prospect.company())
                || !sale.isEmpty() && sale.equals(saleName.of(prospect))
                || there.contacts(prospect.id()).stream()
                        .anyMatch(contact -> row.person().isReachedLike(ImportedRow.ContactPerson.of(contact)));
    }

    private Recognition byName(ImportedRow row) {
        List<Candidate> named = candidates("name " + Folding.fold(row.company()), row.company(), there::called);
        return among(row, named, FoundBy.NAME);
    }

    private Recognition byContact(ImportedRow row) {
        ImportedRow.ContactPerson person = row.person();
        Recognition byPhone = among(
                row,
                like(row, candidates("phone " + person.phoneE164(), person.phoneE164(), there::withPhone)),
                FoundBy.PHONE);
        return byPhone instanceof Recognition.Unknown
                ? among(
                        row,
                        like(
                                row,
                                candidates("email " + Folding.fold(person.email()), person.email(), there::withEmail)),
                        FoundBy.EMAIL)
                : byPhone;
    }

    /** Those whose name, or whose people's, is like the row's. */
    private List<Candidate> like(ImportedRow row, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> LikeName.isLike(row.company(), candidate.company())
                        || LikeName.isLike(row.person().name(), candidate.company())
                        || there.contacts(candidate.id()).stream()
                                .anyMatch(contact -> LikeName.isLike(row.company(), contact.name())))
                .toList();
    }

    private List<Candidate> candidates(String key, String wanted, Function<String, List<Prospect>> look) {
        if (wanted.isBlank()) {
            return List.of();
        }
        List<Candidate> known = remembered.get(key);
        if (known == null) {
            known = look.apply(wanted).stream()
                    .filter(prospect -> !isOurs(prospect))
                    .map(prospect -> new Candidate(
                            prospect.id(), prospect.company(), prospect.origin().externalId(), saleName.of(prospect)))
                    .toList();
            remembered.put(key, known);
        }
        return known;
    }

    private boolean isOurs(Prospect prospect) {
        return makes && prospect.origin().batch().equals(batch);
    }

    private Recognition among(ImportedRow row, List<Candidate> candidates, FoundBy by) {
        String id = row.facts().externalId();
        String sale = saleName.of(row);
        List<Candidate> possible = candidates.stream()
                .filter(c -> id.isEmpty() || c.externalId().isEmpty())
                .filter(c ->
                        sale.isEmpty() || c.saleName().isEmpty() || c.saleName().equals(sale))
                .toList();
        List<Candidate> free =
                possible.stream().filter(c -> !taken.contains(c.id())).toList();
        if (free.isEmpty()) {
            boolean another = possible.isEmpty() || !id.isEmpty() || !sale.isEmpty();
            return another ? new Recognition.Unknown() : several(possible.getFirst(), by);
        }
        List<Candidate> best =
                narrowed(free, c -> !sale.isEmpty() && c.saleName().equals(sale));
        best = best.size() > 1 ? narrowed(best, c -> isReachedLike(row, c)) : best;
        Candidate found = best.getFirst();
        boolean bySale = !sale.isEmpty() && found.saleName().equals(sale);
        FoundBy how = bySale && by == FoundBy.NAME ? FoundBy.SALE : by;
        if (best.size() > 1 && onDuplicate == OnDuplicate.UPDATE) {
            return several(found, how);
        }
        taken.add(found.id());
        return known(found, how);
    }

    private boolean isReachedLike(ImportedRow row, Candidate candidate) {
        return there.contacts(candidate.id()).stream()
                .anyMatch(contact -> row.person().isReachedLike(ImportedRow.ContactPerson.of(contact)));
    }

    private static List<Candidate> narrowed(List<Candidate> candidates, Predicate<Candidate> better) {
        List<Candidate> best = new ArrayList<>(candidates);
        best.removeIf(better.negate());
        return best.isEmpty() ? candidates : best;
    }

    /** One is left out as well as another; what is to be written is asked about. */
    private Recognition several(Candidate likeliest, FoundBy by) {
        return onDuplicate == OnDuplicate.SKIP
                ? known(likeliest, by)
                : new Recognition.Unsure(
                        RejectReason.of(RejectReason.Kind.SEVERAL_SALES, likeliest.company()),
                        there.known(likeliest.id()),
                        likeliest.company(),
                        by);
    }

    private Recognition known(Candidate found, FoundBy by) {
        Optional<Prospect> now = there.known(found.id());
        return now.isEmpty() ? new Recognition.Unknown() : new Recognition.Known(now, found.company(), by);
    }
}
