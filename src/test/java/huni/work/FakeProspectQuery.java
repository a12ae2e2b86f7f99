package huni.work;

import huni.domain.Folding;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityState;
import huni.domain.dossier.Dossier;
import huni.domain.dossier.Duplicate;
import huni.domain.dossier.Duplicate.Match;
import huni.domain.dossier.Identity;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectRow;
import huni.domain.dossier.TimelineEntry;
import huni.domain.history.Journey;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.PipelineKey;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Consents;
import huni.domain.prospect.Contact;
import huni.domain.prospect.KnownLabels;
import huni.domain.prospect.LabelCounts;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.prospect.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a ledger in memory holds, and entries of the timeline that a test adds. */
public final class FakeProspectQuery implements ProspectQuery {

    public final List<TimelineEntry> further = new ArrayList<>();

    /** Whether a prospect cannot be read. */
    public boolean failing;

    /** How often a list was counted. */
    public int counts;

    private final FakeLedger ledger;

    public FakeProspectQuery(FakeLedger ledger) {
        this.ledger = ledger;
    }

    private FakeRecords records() {
        return ledger.records();
    }

    private Optional<Prospect> present(ProspectId id) {
        return records().stored(id).filter(p -> !p.removed());
    }

    @Override
    public Optional<Dossier> dossier(ProspectId id) {
        if (failing) {
            throw new IllegalStateException("the disk is full");
        }
        FakeRecords now = records();
        return present(id)
                .map(p -> new Dossier(
                        p,
                        now.contacts(id),
                        new Consents(now.of(id, Consent.class)),
                        now.purchases(id),
                        now.answers(id),
                        now.planned(id),
                        now.activities(id).stream()
                                .filter(a -> a.incentive().isPresent() && a.state() != ActivityState.CANCELLED)
                                .sorted(Comparator.comparing(Activity::at).reversed())
                                .toList(),
                        StageHistory.of(now.of(id, StageEvent.class)).last()));
    }

    @Override
    public boolean hasSamples() {
        return records().prospects().stream()
                .anyMatch(p -> p.origin().externalId().startsWith("sample-") && !p.removed());
    }

    @Override
    public List<TimelineEntry> timeline(ProspectId id, Optional<TimelineEntry> before, int limit) {
        Stream<TimelineEntry> happened =
                records().activities(id).stream().filter(a -> !a.isPlanned()).map(TimelineEntry.Happened::new);
        Stream<TimelineEntry> moved =
                records().events().stream().filter(e -> e.prospect().equals(id)).map(TimelineEntry.Moved::new);
        List<TimelineEntry> all = Stream.of(happened, moved, further.stream())
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(TimelineEntry::at)
                        .thenComparing(TimelineEntry::id)
                        .reversed())
                .toList();
        int from = before.map(all::indexOf).orElse(-1) + 1;
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    @Override
    public List<ProspectRow> search(String words, int limit) {
        return records().prospects().stream()
                .filter(p -> !p.removed() && Folding.fold(p.company()).contains(Folding.fold(words)))
                .map(this::row)
                .limit(limit)
                .toList();
    }

    @Override
    public List<ProspectRow> these(List<ProspectId> prospects, String words) {
        return prospects.stream()
                .flatMap(id -> present(id).stream())
                .filter(p -> Folding.fold(p.company()).contains(Folding.fold(words)))
                .map(this::row)
                .toList();
    }

    @Override
    public List<Contact> contacts(List<ProspectId> prospects) {
        return prospects.stream().flatMap(id -> records().contacts(id).stream()).toList();
    }

    @Override
    public List<Duplicate> duplicates(Identity identity, Optional<ProspectId> except) {
        return records().prospects().stream()
                .filter(p -> !p.removed() && !except.equals(Optional.of(p.id())))
                .filter(p -> except.stream().noneMatch(shown -> isOwnSale(shown, p.id()) || isOwnSale(p.id(), shown)))
                .map(p -> new Duplicate(row(p), alike(p, identity)))
                .filter(found -> !found.by().isEmpty())
                .toList();
    }

    private boolean isOwnSale(ProspectId one, ProspectId other) {
        return records().of(one, Tie.class).stream()
                .anyMatch(tie -> tie.kind() == Tie.Kind.OWN_SALE && tie.other().equals(other));
    }

    private Set<Match> alike(Prospect p, Identity identity) {
        Set<Match> by = EnumSet.noneOf(Match.class);
        if (!identity.company().isBlank() && Folding.fold(identity.company()).equals(Folding.fold(p.company()))) {
            by.add(Match.NAME);
        }
        for (Contact c : records().contacts(p.id())) {
            if (!c.phoneE164().isEmpty() && identity.phonesE164().contains(c.phoneE164())) {
                by.add(Match.PHONE);
            }
            if (!c.email().isEmpty() && identity.emails().contains(c.email())) {
                by.add(Match.EMAIL);
            }
        }
        return by;
    }

    private ProspectRow row(Prospect p) {
        String contact = records().contacts(p.id()).stream()
                .findFirst()
                .map(Contact::name)
                .orElse("");
        return new ProspectRow(
                p.id(),
                p.company(),
                contact,
                p.standing().stage(),
                p.standing().sinceDay(),
                p.worth(),
                p.nextStep(),
                p.origin().createdOn(),
                p.standing().closedOn(),
                p.origin().source(),
                p.tags(),
                p.care().owner());
    }

    @Override
    public List<ProspectRow> list(ListRequest request, Optional<ProspectRow> after, int limit) {
        List<ProspectRow> all = all(request);
        int from = after.map(all::indexOf).orElse(-1) + 1;
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    @Override
    public long count(ListRequest request) {
        counts++;
        return all(request).size();
    }

    @Override
    public LabelCounts labelCounts(PipelineKey pipeline) {
        return labelCounts();
    }

    @Override
    public LabelCounts labelCounts() {
        List<Prospect> present =
                records().prospects().stream().filter(p -> !p.removed()).toList();
        return new LabelCounts(
                present.stream()
                        .map(p -> p.origin().source())
                        .filter(source -> !source.isEmpty())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                present.stream()
                        .flatMap(p -> p.tags().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    @Override
    public KnownLabels labels() {
        List<Prospect> present =
                records().prospects().stream().filter(p -> !p.removed()).toList();
        return new KnownLabels(
                present.stream()
                        .map(p -> p.origin().source())
                        .filter(source -> !source.isEmpty())
                        .distinct()
                        .toList(),
                present.stream().flatMap(p -> p.tags().stream()).distinct().toList());
    }

    private List<ProspectRow> all(ListRequest request) {
        Comparator<ProspectRow> order = switch (request.sort()) {
            case WORTH ->
                Comparator.comparing(r -> r.worth().map(m -> m.getAmount()).orElse(java.math.BigDecimal.ZERO));
            case STAGE -> Comparator.comparing(r -> r.stage().value());
            case EXPECTED -> Comparator.comparingInt(r -> place(request, r.prospect()));
            case COMPANY, NEXT_STEP, CREATED, CLOSED, OWNER -> Comparator.comparing(r -> Folding.fold(r.company()));
        };
        return records().prospects().stream()
                .filter(p -> !p.removed())
                .filter(p -> request.owner()
                        .filter(one -> !one.equals(p.care().owner().orElse(PersonId.NOBODY)))
                        .isEmpty())
                .filter(p -> isIn(request.scope(), p) && request.labels().asksFor(p))
                .map(this::row)
                .filter(r -> Folding.fold(r.company() + " " + r.contact()).contains(Folding.fold(request.words())))
                .filter(r -> request.stages().isEmpty() || request.stages().contains(r.stage()))
                .sorted(request.descending() && request.ahead().isEmpty() ? order.reversed() : order)
                .toList();
    }

    private static int place(ListRequest request, ProspectId prospect) {
        int place = request.ahead().indexOf(prospect);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private boolean isIn(ListScope scope, Prospect p) {
        return switch (scope) {
            case ListScope.Everybody() -> true;
            case ListScope.InStages(var stages) -> stages.contains(p.standing().stage());
            case ListScope.Undated() -> p.origin().createdOn().isEmpty();
            case ListScope.Created(var days) ->
                p.origin().createdOn().filter(days::contains).isPresent();
            case ListScope.ClosedUndated(var types, var batch) ->
                types.contains(records().pipeline().stage(p.standing().stage()).type())
                        && p.standing().closedOn().isEmpty()
                        && (batch.isEmpty() || p.origin().batch().equals(batch));
            case ListScope.FirstEntered _,
                    ListScope.Given _,
                    ListScope.WithAppointment _,
                    ListScope.ClosedFor _,
                    ListScope.Booked _,
                    ListScope.StoodIn _ -> throw new UnsupportedOperationException();
            case ListScope.Chosen(var chosen) -> chosen.contains(p.id());
            case ListScope.OfJourneys(var _, var created, var counted) ->
                p.origin()
                        .createdOn()
                        .filter(created::contains)
                        .filter(day -> counted.test(new Journey(
                                p.id(),
                                day,
                                List.of(new Journey.Visit(p.standing().stage(), day)))))
                        .isPresent();
        };
    }

    /** All that is planned, done or cancelled with a prospect. */
    public List<Activity> activities(ProspectId id) {
        return records().activities(id);
    }
}
