package huni.work;

import huni.domain.ActivityId;
import huni.domain.Folding;
import huni.domain.Ids;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.NextStep;
import huni.domain.checklist.ChecklistItem;
import huni.domain.dossier.IdentityQuery;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.prospect.WaitingStep;
import huni.domain.quota.Quota;
import huni.domain.worktime.PublicHolidays;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records in memory. Public maps, for tests to look into. */
public final class FakeRecords implements Records, IdentityQuery {

    private static final long GAP = 1 << 20;

    private final Map<Class<?>, Map<Object, Record>> kept = new LinkedHashMap<>();
    private final Map<ProspectId, Map<Object, Activity>> plannedOf = new LinkedHashMap<>();
    private Settings settings = Settings.DEFAULT;
    private String subject = "";
    private final Moment now;
    private final Ids ids;

    private FakeRecords(Moment now, Ids ids) {
        this.now = now;
        this.ids = ids;
    }

    static FakeRecords empty() {
        Moment epoch = new Moment(Instant.EPOCH, ZoneOffset.UTC);
        FakeRecords records = new FakeRecords(epoch, new Ids(InstantSource.system(), new Random()));
        InitialRecords.all().forEach(records::keep);
        return records;
    }

    FakeRecords copy(Moment newNow, Ids newIds) {
        FakeRecords copy = new FakeRecords(newNow, newIds);
        kept.forEach((type, records) -> copy.kept.put(type, new LinkedHashMap<>(records)));
        plannedOf.forEach((id, planned) -> copy.plannedOf.put(id, new LinkedHashMap<>(planned)));
        copy.settings = settings;
        return copy;
    }

    /** Has the same records of a kind as another time has: those are no part of any step. */
    void carry(FakeRecords other, Class<?> type) {
        kept.put(type, new LinkedHashMap<>(other.kept(type)));
    }

    Changed changedSince(FakeRecords before) {
        Set<ProspectId> changed = new HashSet<>();
        boolean setUp = !settings.equals(before.settings);
        Set<Class<?>> types = new HashSet<>(kept.keySet());
        types.addAll(before.kept.keySet());
        for (Class<?> type : types) {
            for (Object key : FakeLedger.different(before.kept(type), kept(type))) {
                Record record = Optional.ofNullable(kept(type).get(key)).orElseGet(() -> before.of(type, key));
                RecordParts.prospect(record).ifPresent(changed::add);
                setUp |= RecordParts.prospect(record).isEmpty() || comesOrGoesWithAnImport(record, before);
            }
        }
        if (setUp) {
            return new Changed(Set.of(), Set.of(), true);
        }
        Set<StageKey> touched = new HashSet<>();
        for (ProspectId id : changed) {
            Stream.of(before.stored(id), stored(id))
                    .flatMap(Optional::stream)
                    .forEach(p -> touched.add(p.standing().stage()));
        }
        return new Changed(Set.copyOf(changed), Set.copyOf(touched), false);
    }

    private boolean comesOrGoesWithAnImport(Record record, FakeRecords before) {
        return record instanceof Prospect prospect
                && prospect.origin().batch().isPresent()
                && !stored(prospect.id())
                        .map(Prospect::removed)
                        .equals(before.stored(prospect.id()).map(Prospect::removed));
    }

    private Record of(Class<?> type, Object key) {
        return Optional.ofNullable(kept(type).get(key)).orElseThrow();
    }

    private Map<Object, Record> kept(Class<?> type) {
        return kept.computeIfAbsent(type, _ -> new LinkedHashMap<>());
    }

    private void keep(Record record) {
        kept(record.getClass()).put(RecordParts.key(record), record);
    }

    @Override
    public PublicHolidays holidays() {
        return PublicHolidays.NONE;
    }

    @Override
    public <T extends Record> List<T> all(Class<T> type) {
        return kept(type).values().stream().map(type::cast).toList();
    }

    /** The prospects, removed ones too. */
    public List<Prospect> prospects() {
        return all(Prospect.class);
    }

    /** The prospect with that identifier, even if it is removed. */
    public Optional<Prospect> stored(ProspectId id) {
        return Optional.ofNullable(kept(Prospect.class).get(id)).map(Prospect.class::cast);
    }

    public List<StageEvent> events() {
        return all(StageEvent.class);
    }

    String subject() {
        return subject;
    }

    @Override
    public Moment now() {
        return now;
    }

    @Override
    public UUID newId() {
        return ids.get();
    }

    @Override
    public void about(String newSubject) {
        subject = newSubject;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Pipeline pipeline() {
        return new Pipeline(all(Stage.class));
    }

    @Override
    public List<ProspectId> inStage(StageKey stage) {
        return column(stage).stream().map(Prospect::id).toList();
    }

    @Override
    public List<ClosingReason> closingReasons() {
        return all(ClosingReason.class);
    }

    @Override
    public List<ChecklistItem> checklistItems() {
        return all(ChecklistItem.class);
    }

    @Override
    public Optional<Quota> quota() {
        Optional<String> shown = settings().get(Settings.Key.QUOTA_PERIOD);
        return all(Quota.class).stream()
                .max(Comparator.comparing((Quota one) ->
                                shown.equals(Optional.of(one.period().name())))
                        .thenComparing(Quota::validFrom));
    }

    @Override
    public Prospect prospect(ProspectId id) throws RefusedException {
        return stored(id).filter(p -> !p.removed()).orElseThrow(() -> new RefusedException(new Refusal.Gone()));
    }

    @Override
    public <T extends Record> List<T> of(ProspectId prospect, Class<T> type) {
        Comparator<Record> order = Comparator.comparing(record -> switch (record) {
            case Contact contact -> (long) contact.position();
            case PastPurchase purchase -> -(long) purchase.boughtIn();
            default -> 0L;
        });
        return all(type).stream()
                .filter(record -> RecordParts.prospect(record).equals(Optional.of(prospect)))
                .sorted(order)
                .toList();
    }

    @Override
    public <T extends Record> Optional<T> find(Class<T> type, UUID id) {
        return all(type).stream()
                .filter(record -> RecordParts.plain(RecordParts.key(record)).equals(id))
                .findFirst();
    }

    @Override
    public Activity activity(ActivityId id) throws RefusedException {
        return find(Activity.class, id.value()).orElseThrow(() -> new RefusedException(new Refusal.Gone()));
    }

    @Override
    public Optional<ProspectId> byExternalId(String externalId) {
        return present()
                .filter(p -> !externalId.isBlank() && p.origin().externalId().equals(externalId))
                .map(Prospect::id)
                .findFirst();
    }

    @Override
    public IdentityQuery there() {
        return this;
    }

    @Override
    public Optional<Prospect> known(ProspectId prospect) {
        return stored(prospect).filter(p -> !p.removed());
    }

    @Override
    public List<Contact> contacts(ProspectId prospect) {
        return of(prospect, Contact.class);
    }

    @Override
    public List<Activity> activities(ProspectId prospect) {
        return of(prospect, Activity.class);
    }

    @Override
    public boolean hasProspects() {
        return present().findAny().isPresent();
    }

    @Override
    public List<Prospect> withExternalId(String externalId) {
        return present()
                .filter(p -> !externalId.isBlank() && p.origin().externalId().equals(externalId))
                .toList();
    }

    @Override
    public List<Prospect> called(String company) {
        return present()
                .filter(p -> !company.isBlank() && Folding.fold(company).equals(Folding.fold(p.company())))
                .toList();
    }

    @Override
    public List<Prospect> withPhone(String phoneE164) {
        return havingContact(c -> !phoneE164.isBlank() && c.phoneE164().equals(phoneE164));
    }

    @Override
    public List<Prospect> withEmail(String email) {
        return havingContact(c -> !email.isBlank() && c.email().equalsIgnoreCase(email));
    }

    @Override
    public void eachWithOwnFields(Consumer<Prospect> seen) {
        present().filter(p -> !p.ownFields().isEmpty()).forEach(seen);
    }

    @Override
    public Set<WaitingStep.Sale> waitingSales() {
        return waiting().map(WaitingStep::of).collect(Collectors.toSet());
    }

    @Override
    public List<WaitingStep> waiting(WaitingStep.Sale sale) {
        return waiting().filter(step -> step.of().equals(sale)).toList();
    }

    private Stream<WaitingStep> waiting() {
        return all(WaitingStep.class).stream().filter(step -> step.prospect().isEmpty());
    }

    private List<Prospect> havingContact(Predicate<Contact> wanted) {
        return present().filter(p -> contacts(p.id()).stream().anyMatch(wanted)).toList();
    }

    private Stream<Prospect> present() {
        return prospects().stream().filter(p -> !p.removed());
    }

    /** The prospects of a stage from top to bottom. */
    public List<Prospect> column(StageKey stage) {
        return present()
                .filter(p -> p.standing().stage().equals(stage))
                .sorted(Comparator.comparingLong(p -> p.standing().rank()))
                .toList();
    }

    @Override
    public long rank(StageKey stage, Slot slot) {
        List<Prospect> column = column(stage);
        return switch (slot) {
            case Slot.Top() ->
                column.isEmpty() ? 0 : column.getFirst().standing().rank() - GAP;
            case Slot.Bottom() ->
                column.isEmpty() ? 0 : column.getLast().standing().rank() + GAP;
            case Slot.Below(ProspectId above) -> {
                List<ProspectId> order = column.stream().map(Prospect::id).toList();
                int index = order.indexOf(above);
                if (index < 0) {
                    yield rank(stage, new Slot.Top());
                }
                long upper = column.get(index).standing().rank();
                if (index == column.size() - 1) {
                    yield upper + GAP;
                }
                long lower = column.get(index + 1).standing().rank();
                if (lower - upper < 2) {
                    renumber(column);
                    yield rank(stage, slot);
                }
                yield upper + (lower - upper) / 2;
            }
        };
    }

    private void renumber(List<Prospect> column) {
        long rank = 0;
        for (Prospect p : column) {
            keep(p.withStanding(p.standing().withRank(rank)));
            rank += GAP;
        }
    }

    @Override
    public void put(Record record) throws RefusedException {
        Optional<Record> stored = Optional.ofNullable(kept(record.getClass()).get(RecordParts.key(record)));
        Limits.check(record, stored);
        Optional<Long> version = RecordParts.version(record);
        if (version.isEmpty()) {
            keep(record);
            return;
        }
        if (!version.equals(stored.map(RecordParts::version).orElse(Optional.of(0L)))) {
            throw new RefusedException(new Refusal.ChangedSince(record instanceof Prospect p ? p.company() : ""));
        }
        Record next = RecordParts.next(record);
        keep(next);
        stored.ifPresent(before -> keepPlanned(before, false));
        keepPlanned(next, true);
        stored.ifPresent(this::keepNextStep);
        keepNextStep(record);
        DecisionHistory.note(this, stored, record);
    }

    /** As every store does, whatever was put. */
    private void keepNextStep(Record written) {
        if (written instanceof Activity || written instanceof Prospect) {
            RecordParts.prospect(written)
                    .flatMap(this::stored)
                    .ifPresent(p -> keep(p.withNextStep(NextStep.of(planned(p.id())))));
        }
    }

    /** What is planned is asked for with each write, so it is not looked for among all activities. */
    private void keepPlanned(Record record, boolean there) {
        if (record instanceof Activity activity) {
            Map<Object, Activity> planned = plannedOf.computeIfAbsent(activity.prospect(), _ -> new LinkedHashMap<>());
            if (there && activity.isPlanned()) {
                planned.put(activity.id(), activity);
            } else {
                planned.remove(activity.id());
            }
        }
    }

    @Override
    public List<Activity> planned(ProspectId prospect) {
        return plannedOf.getOrDefault(prospect, Map.of()).values().stream()
                .sorted(Activity.BY_DUE)
                .toList();
    }

    @Override
    public void put(Settings newSettings) {
        settings = newSettings;
    }

    @Override
    public void remove(Class<? extends Record> type, UUID id) throws RefusedException {
        Record stored = find(type, id).orElseThrow(() -> new RefusedException(new Refusal.Gone()));
        kept(type).remove(RecordParts.key(stored));
        keepPlanned(stored, false);
        keepNextStep(stored);
    }

    /** Only what an import made and nobody touched since is taken back here. */
    @Override
    public ReversalReport takeBack(UUID batch) throws RefusedException {
        long removed = 0;
        List<String> others = new ArrayList<>();
        for (Prospect prospect : present()
                .filter(p -> p.origin().batch().equals(Optional.of(batch)))
                .toList()) {
            if (prospect.version() == 1) {
                put(prospect.withRemoved(true));
                removed++;
            } else {
                others.add(prospect.company());
            }
        }
        return new ReversalReport(removed, 0, 0, others.size(), others);
    }

    @Override
    public void remove(Quota quota) throws RefusedException {
        if (kept(Quota.class).remove(quota.key()) == null) {
            throw new RefusedException(new Refusal.Gone());
        }
    }

    @Override
    public void beginBatch(Batch batch) {
        subject = batch.file();
    }
}
