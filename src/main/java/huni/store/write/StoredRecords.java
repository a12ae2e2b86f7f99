package huni.store.write;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.checklist.Answer;
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
import huni.store.rows.ActivityRows;
import huni.store.rows.ContactRows;
import huni.store.rows.ProspectRows;
import huni.store.rows.SearchWords;
import huni.store.rows.SetUpRows;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.sql.Table;
import huni.work.Batch;
import huni.work.Limits;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Slot;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records inside one transaction. What the database refuses comes out as {@link DatabaseRefusedException}. */
final class StoredRecords implements Records {

    private static final String NAMELESS = "";

    private final RowWriter writing;
    private final Prepared sql;
    private final Moment now;
    private final Supplier<UUID> ids;
    private final Ranks ranks;
    private String subject = NAMELESS;
    private @Nullable Pipeline pipeline;
    private @Nullable Settings settings;

    StoredRecords(RowWriter writing, Moment now, Supplier<UUID> ids) {
        this.writing = writing;
        this.sql = writing.sql();
        this.now = now;
        this.ids = ids;
        this.ranks = new Ranks(writing);
    }

    /** Carries a {@link SQLException} through an operation, which cannot know it. */
    static final class DatabaseRefusedException extends RuntimeException {
        private final SQLException reason;

        DatabaseRefusedException(SQLException reason) {
            super(reason);
            this.reason = reason;
        }

        SQLException reason() {
            return reason;
        }
    }

    @FunctionalInterface
    private interface Asking<T> {
        T ask() throws SQLException;
    }

    private static <T> T asked(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (SQLException e) {
            throw new DatabaseRefusedException(e);
        }
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
        if (settings == null) {
            settings = asked(() -> SetUpRows.settings(sql.connection()));
        }
        return settings;
    }

    @Override
    public Pipeline pipeline() {
        Pipeline known = pipeline;
        if (known == null) {
            known = asked(() -> SetUpRows.pipeline(sql.connection()));
            pipeline = known;
        }
        return known;
    }

    @Override
    public List<ProspectId> inStage(StageKey stage) {
        return asked(() -> settled()
                .list(
                        "select id from prospect where stage_key = ? and removed = false order by place, id",
                        row -> new ProspectId(row.getObject(1, UUID.class)),
                        stage.value()));
    }

    @Override
    public List<LostReason> lostReasons() {
        return asked(() -> SetUpRows.reasons(sql.connection()));
    }

    @Override
    public List<ChecklistItem> checklistItems() {
        return asked(() -> SetUpRows.items(sql.connection()));
    }

    @Override
    public Optional<Quota> quota() {
        return asked(() -> SetUpRows.quota(sql.connection()));
    }

    @Override
    public Prospect prospect(ProspectId id) throws RefusedException {
        return stored(ProspectRows.TABLE, id.value())
                .filter(row -> !row.flag("removed"))
                .map(ProspectRows::prospect)
                .orElseThrow(StoredRecords::gone);
    }

    @Override
    public List<Contact> contacts(ProspectId prospect) {
        return rows(ContactRows.CONTACT, "order by prospect_id, place, id", prospect)
                .map(ContactRows::contact)
                .toList();
    }

    @Override
    public List<PastPurchase> purchases(ProspectId prospect) {
        return rows(ContactRows.PURCHASE, "order by bought_in desc, id", prospect)
                .map(ContactRows::purchase)
                .toList();
    }

    @Override
    public List<Answer> answers(ProspectId prospect) {
        return rows(ContactRows.ANSWER, "order by item_key", prospect)
                .map(ContactRows::answer)
                .toList();
    }

    @Override
    public List<Activity> activities(ProspectId prospect) {
        return rows(ActivityRows.ACTIVITY, "order by prospect_id, happened_at, id", prospect)
                .map(ActivityRows::activity)
                .toList();
    }

    @Override
    public List<Activity> planned(ProspectId prospect) {
        return ActivityRows.planned(activities(prospect).stream());
    }

    @Override
    public Activity activity(ActivityId id) throws RefusedException {
        return stored(ActivityRows.ACTIVITY, id.value())
                .map(ActivityRows::activity)
                .orElseThrow(StoredRecords::gone);
    }

    @Override
    public Optional<ProspectId> byExternalId(String externalId) {
        return first(externalId, """
            select id from prospect where external_id = ? and removed = false
            order by removed, external_id, id limit 1
            """);
    }

    @Override
    public Optional<ProspectId> like(String company, String phoneE164, String email) {
        return Stream.of(
                        first(SearchWords.name(company), """
                            select id from prospect where company_folded = ? and removed = false
                            order by removed, company_folded, id limit 1
                            """),
                        first(phoneE164, byContact("phone_e164")),
                        first(SearchWords.email(email), byContact("email_folded")))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(id -> id.value().toString()));
    }

    private static String byContact(String column) {
        return "select p.id from contact c join prospect p on p.id = c.prospect_id where c." + column
                + " = ? and p.removed = false order by p.id limit 1";
    }

    private Optional<ProspectId> first(String wanted, String query) {
        writing.looksUp();
        return wanted.isBlank()
                ? Optional.empty()
                : asked(() -> settled().one(query, row -> new ProspectId(row.getObject(1, UUID.class)), wanted));
    }

    @Override
    public long rank(StageKey stage, Slot slot) {
        return asked(() -> {
            writing.settle();
            return ranks.rank(stage, slot);
        });
    }

    @Override
    public void put(Prospect prospect) throws RefusedException {
        put(
                ProspectRows.row(prospect),
                prospect.company(),
                kept -> Limits.check(prospect, kept.map(ProspectRows::prospect)));
    }

    @Override
    public void put(Contact contact) throws RefusedException {
        put(ContactRows.row(contact), NAMELESS, _ -> Limits.check(contact));
    }

    @Override
    public void put(PastPurchase purchase) throws RefusedException {
        put(ContactRows.row(purchase), NAMELESS, _ -> Limits.check(purchase));
    }

    @Override
    public void put(Activity activity) throws RefusedException {
        put(ActivityRows.row(activity), NAMELESS, kept -> Limits.check(activity, kept.map(ActivityRows::activity)));
    }

    @Override
    public void put(Answer answer) throws RefusedException {
        put(ContactRows.row(answer), NAMELESS, _ -> Limits.check(answer));
    }

    @Override
    public void put(Stage stage) throws RefusedException {
        put(SetUpRows.row(stage), NAMELESS, _ -> Limits.check(stage));
        pipeline = null;
    }

    @Override
    public void put(LostReason reason) throws RefusedException {
        put(SetUpRows.row(reason), NAMELESS, _ -> Limits.check(reason));
    }

    @Override
    public void put(ChecklistItem item) throws RefusedException {
        put(SetUpRows.row(item), NAMELESS, _ -> Limits.check(item));
    }

    @Override
    public void put(Quota quota) throws RefusedException {
        put(SetUpRows.row(quota), NAMELESS, _ -> Limits.check(quota));
    }

    @Override
    public void put(Settings changed) throws RefusedException {
        for (Settings.Key key : Settings.Key.values()) {
            Optional<Row> stored = stored(SetUpRows.SETTING, SetUpRows.key(key));
            Optional<String> content = changed.get(key);
            if (!stored.map(row -> row.words("content")).equals(content)) {
                writeSetting(key, stored, content);
            }
        }
        settings = null;
    }

    private void writeSetting(Settings.Key key, Optional<Row> stored, Optional<String> content)
            throws RefusedException {
        if (content.isEmpty()) {
            remove(stored);
        } else {
            long version = stored.map(row -> row.whole("version")).orElse(0L);
            put(SetUpRows.SETTING.row(SetUpRows.key(key), content.get(), version), NAMELESS, _ -> {});
        }
    }

    @Override
    public void removeContact(ContactId id) throws RefusedException {
        remove(stored(ContactRows.CONTACT, id.value()));
    }

    @Override
    public void removePurchase(UUID id) throws RefusedException {
        remove(stored(ContactRows.PURCHASE, id));
    }

    @Override
    public void removeActivity(ActivityId id) throws RefusedException {
        remove(stored(ActivityRows.ACTIVITY, id.value()));
    }

    @Override
    public void append(StageEvent event) {
        asked(() -> {
            writing.insert(ActivityRows.row(event));
            return event;
        });
    }

    @Override
    public void beginBatch(Batch batch) {
        asked(() -> {
            writing.begin(batch, now.instant());
            return batch;
        });
    }

    private void remove(Optional<Row> stored) throws RefusedException {
        Row row = stored.orElseThrow(StoredRecords::gone);
        asked(() -> {
            writing.delete(row);
            return row;
        });
    }

    /** Refuses what goes beyond a limit, given the row that is kept now. */
    @FunctionalInterface
    private interface Check {
        void against(Optional<Row> kept) throws RefusedException;
    }

    private void put(Row written, String company, Check check) throws RefusedException {
        Optional<Row> stored = isFresh(written) ? Optional.empty() : stored(written.table(), written.key());
        check.against(stored);
        long version = written.whole("version");
        if (version != stored.map(row -> row.whole("version")).orElse(0L)) {
            throw new RefusedException(new Refusal.ChangedSince(company));
        }
        Row next = written.with("version", version + 1);
        asked(() -> {
            if (stored.isPresent()) {
                writing.update(stored.get(), next);
            } else {
                writing.insert(next);
            }
            return next;
        });
    }

    /** In an import, what says it is new is: it is not looked for first. */
    private boolean isFresh(Row row) {
        return writing.batch().isPresent() && row.whole("version") == 0 && row.table() != ContactRows.ANSWER;
    }

    /** What is read must be written first. */
    private Prepared settled() throws SQLException {
        writing.settle();
        return sql;
    }

    private Optional<Row> stored(Table table, @Nullable Object... key) {
        return asked(() -> settled().one(table.selectByKey(), table::read, key));
    }

    private Stream<Row> rows(Table table, String order, ProspectId prospect) {
        String query = table.select() + "where prospect_id = ? " + order;
        return asked(() -> settled().list(query, table::read, prospect.value())).stream();
    }

    private static RefusedException gone() {
        return new RefusedException(new Refusal.Gone());
    }
}
