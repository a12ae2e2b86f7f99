package huni.work;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.Folding;
import huni.domain.Ids;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.checklist.Answer;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.pipeline.LostReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.quota.Quota;
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
import java.util.stream.Stream;

/** The records in memory. Public maps, for tests to look into. */
public final class FakeRecords implements Records {

    private record AnswerKey(ProspectId prospect, String item) {}

    private static final long GAP = 1 << 20;

    public final Map<ProspectId, Prospect> prospects = new LinkedHashMap<>();
    public final Map<ContactId, Contact> contacts = new LinkedHashMap<>();
    public final Map<UUID, PastPurchase> purchases = new LinkedHashMap<>();
    public final Map<ActivityId, Activity> activities = new LinkedHashMap<>();
    private final Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
    private final Map<StageKey, Stage> stages = new LinkedHashMap<>();
    private final Map<String, LostReason> reasons = new LinkedHashMap<>();
    private final Map<String, ChecklistItem> items = new LinkedHashMap<>();
    public final List<StageEvent> events = new ArrayList<>();
    private Optional<Quota> quota = Optional.empty();
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
        Pipeline.standard().stages().forEach(s -> records.stages.put(s.key(), s));
        LostReason.standard().forEach(r -> records.reasons.put(r.key(), r));
        Checklist.standard().items().forEach(i -> records.items.put(i.key(), i));
        return records;
    }

    FakeRecords copy(Moment newNow, Ids newIds) {
        FakeRecords copy = new FakeRecords(newNow, newIds);
        copy.prospects.putAll(prospects);
        copy.contacts.putAll(contacts);
        copy.purchases.putAll(purchases);
        copy.activities.putAll(activities);
        copy.answers.putAll(answers);
        copy.stages.putAll(stages);
        copy.reasons.putAll(reasons);
        copy.items.putAll(items);
        copy.events.addAll(events);
        copy.quota = quota;
        copy.settings = settings;
        return copy;
    }

    Changed changedSince(FakeRecords before) {
        boolean setUp = settings.equals(before.settings) && quota.equals(before.quota);
        if (!setUp || !stages.equals(before.stages) || !reasons.equals(before.reasons)) {
            return new Changed(Set.of(), Set.of(), true);
        }
        Set<ProspectId> changed = FakeLedger.different(before.prospects, prospects);
        FakeLedger.different(before.contacts, contacts)
                .forEach(id -> owner(before.contacts, contacts, id).ifPresent(c -> changed.add(c.prospect())));
        FakeLedger.different(before.purchases, purchases)
                .forEach(id -> owner(before.purchases, purchases, id).ifPresent(p -> changed.add(p.prospect())));
        FakeLedger.different(before.activities, activities)
                .forEach(id -> owner(before.activities, activities, id).ifPresent(a -> changed.add(a.prospect())));
        FakeLedger.different(before.answers, answers).forEach(key -> changed.add(key.prospect()));
        Set<StageKey> touched = new HashSet<>();
        for (ProspectId id : changed) {
            Stream.of(before.prospects, prospects)
                    .flatMap(map -> Optional.ofNullable(map.get(id)).stream())
                    .forEach(p -> touched.add(p.standing().stage()));
        }
        return new Changed(Set.copyOf(changed), Set.copyOf(touched), false);
    }

    private static <K, V> Optional<V> owner(Map<K, V> before, Map<K, V> after, K id) {
        return Optional.ofNullable(after.get(id)).or(() -> Optional.ofNullable(before.get(id)));
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
        return new Pipeline(List.copyOf(stages.values()));
    }

    @Override
    public List<ProspectId> inStage(StageKey stage) {
        return column(stage).stream().map(Prospect::id).toList();
    }

    @Override
    public List<LostReason> lostReasons() {
        return List.copyOf(reasons.values());
    }

    @Override
    public List<ChecklistItem> checklistItems() {
        return List.copyOf(items.values());
    }

    @Override
    public Optional<Quota> quota() {
        return quota;
    }

    @Override
    public Prospect prospect(ProspectId id) throws RefusedException {
        return Optional.ofNullable(prospects.get(id))
                .filter(p -> !p.removed())
                .orElseThrow(() -> new RefusedException(new Refusal.Gone()));
    }

    @Override
    public List<Contact> contacts(ProspectId prospect) {
        return contacts.values().stream()
                .filter(c -> c.prospect().equals(prospect))
                .sorted(Comparator.comparingInt(Contact::position))
                .toList();
    }

    @Override
    public List<PastPurchase> purchases(ProspectId prospect) {
        return purchases.values().stream()
                .filter(p -> p.prospect().equals(prospect))
                .sorted(Comparator.comparingInt(PastPurchase::boughtIn).reversed())
                .toList();
    }

    @Override
    public List<Answer> answers(ProspectId prospect) {
        return answers.values().stream()
                .filter(a -> a.prospect().equals(prospect))
                .toList();
    }

    @Override
    public List<Activity> activities(ProspectId prospect) {
        return activities.values().stream()
                .filter(a -> a.prospect().equals(prospect))
                .toList();
    }

    @Override
    public List<Activity> planned(ProspectId prospect) {
        return activities(prospect).stream()
                .filter(Activity::isPlanned)
                .sorted(Comparator.comparing(a -> a.due().orElseThrow()))
                .toList();
    }

    @Override
    public Activity activity(ActivityId id) throws RefusedException {
        return Optional.ofNullable(activities.get(id)).orElseThrow(() -> new RefusedException(new Refusal.Gone()));
    }

    @Override
    public Optional<ProspectId> byExternalId(String externalId) {
        return present()
                .filter(p -> !externalId.isBlank() && p.origin().externalId().equals(externalId))
                .map(Prospect::id)
                .findFirst();
    }

    @Override
    public Optional<ProspectId> like(String company, String phoneE164, String email) {
        return present()
                .filter(p -> isLike(p, company, phoneE164, email))
                .map(Prospect::id)
                .findFirst();
    }

    private boolean isLike(Prospect p, String company, String phoneE164, String email) {
        return !company.isBlank() && Folding.fold(company).equals(Folding.fold(p.company()))
                || contacts(p.id()).stream()
                        .anyMatch(c -> !phoneE164.isBlank() && c.phoneE164().equals(phoneE164)
                                || !email.isBlank() && c.email().equalsIgnoreCase(email));
    }

    private Stream<Prospect> present() {
        return prospects.values().stream().filter(p -> !p.removed());
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
            prospects.put(p.id(), p.at(p.standing().ranked(rank)));
            rank += GAP;
        }
    }

    private static void check(boolean same, String company) throws RefusedException {
        if (!same) {
            throw new RefusedException(new Refusal.ChangedSince(company));
        }
    }

    private static <K, V> void put(Map<K, V> map, K key, V written, java.util.function.ToLongFunction<V> version)
            throws RefusedException {
        V stored = map.get(key);
        long expected = stored == null ? 0 : version.applyAsLong(stored);
        check(version.applyAsLong(written) == expected, "");
        map.put(key, written);
    }

    @Override
    public void put(Prospect p) throws RefusedException {
        Prospect stored = prospects.get(p.id());
        Limits.check(p, Optional.ofNullable(stored));
        check(p.version() == (stored == null ? 0 : stored.version()), p.company());
        prospects.put(p.id(), NextVersion.of(p));
    }

    @Override
    public void put(Contact c) throws RefusedException {
        Limits.check(c);
        put(contacts, c.id(), c, Contact::version);
        contacts.put(c.id(), NextVersion.of(c));
    }

    @Override
    public void put(PastPurchase p) throws RefusedException {
        Limits.check(p);
        put(purchases, p.id(), p, PastPurchase::version);
        purchases.put(p.id(), NextVersion.of(p));
    }

    @Override
    public void put(Activity a) throws RefusedException {
        Limits.check(a, Optional.ofNullable(activities.get(a.id())));
        put(activities, a.id(), a, Activity::version);
        activities.put(a.id(), NextVersion.of(a));
    }

    @Override
    public void put(Answer a) throws RefusedException {
        Limits.check(a);
        AnswerKey key = new AnswerKey(a.prospect(), a.item());
        put(answers, key, a, Answer::version);
        answers.put(key, NextVersion.of(a));
    }

    @Override
    public void put(Stage s) throws RefusedException {
        Limits.check(s);
        put(stages, s.key(), s, Stage::version);
        stages.put(s.key(), NextVersion.of(s));
    }

    @Override
    public void put(LostReason reason) throws RefusedException {
        Limits.check(reason);
        put(reasons, reason.key(), reason, LostReason::version);
        reasons.put(reason.key(), NextVersion.of(reason));
    }

    @Override
    public void put(ChecklistItem i) throws RefusedException {
        Limits.check(i);
        put(items, i.key(), i, ChecklistItem::version);
        items.put(i.key(), NextVersion.of(i));
    }

    @Override
    public void put(Quota newQuota) throws RefusedException {
        Limits.check(newQuota);
        check(newQuota.version() == quota.map(Quota::version).orElse(0L), "");
        quota = Optional.of(new Quota(newQuota.period(), newQuota.target(), newQuota.version() + 1));
    }

    @Override
    public void put(Settings newSettings) {
        settings = newSettings;
    }

    @Override
    public void removeContact(ContactId id) {
        contacts.remove(id);
    }

    @Override
    public void removePurchase(UUID id) {
        purchases.remove(id);
    }

    @Override
    public void removeActivity(ActivityId id) {
        activities.remove(id);
    }

    @Override
    public void append(StageEvent event) {
        events.add(event);
    }

    @Override
    public void beginBatch(Batch batch) {
        subject = batch.file();
    }
}
