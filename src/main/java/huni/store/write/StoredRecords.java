package huni.store.write;

import static huni.store.write.DatabaseRefusedException.asked;
import static huni.store.write.DatabaseRefusedException.did;

import huni.domain.ActivityId;
import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.checklist.ChecklistItem;
import huni.domain.dossier.IdentityQuery;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Prospect;
import huni.domain.quota.Quota;
import huni.domain.worktime.PublicHolidays;
import huni.store.rows.ChecklistItemRows;
import huni.store.rows.ClosingReasonRows;
import huni.store.rows.LookUp;
import huni.store.rows.QuotaRows;
import huni.store.rows.RowType;
import huni.store.rows.RowTypes;
import huni.store.rows.SettingRows;
import huni.store.rows.StageRows;
import huni.store.rows.WhoseQuota;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.sql.Table;
import huni.work.Batch;
import huni.work.DecisionHistory;
import huni.work.Erasing;
import huni.work.Limits;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.ReversalReport;
import huni.work.SharedField;
import huni.work.Slot;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The records inside one transaction. What the database refuses comes out as {@link DatabaseRefusedException}. */
final class StoredRecords implements Records {

    private final RowWriter writing;
    private final Prepared sql;
    private final Moment now;
    private final Supplier<UUID> ids;
    private final PublicHolidays holidays;
    private final Ranks ranks;
    private String subject = "";
    private @Nullable Pipeline pipeline;
    private @Nullable Settings settings;

    StoredRecords(RowWriter writing, Moment now, Supplier<UUID> ids, PublicHolidays holidays) {
        this.writing = writing;
        this.sql = writing.sql();
        this.now = now;
        this.ids = ids;
        this.holidays = holidays;
        this.ranks = new Ranks(writing);
    }

    String subject() {
        return subject;
    }

    @Override
    public Moment now() {
        return now;
    }

    @Override
    public PublicHolidays holidays() {
        return holidays;
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
            settings = asked(() -> SettingRows.settings(sql.connection()));
        }
        return settings;
    }

    @Override
    public Pipeline pipeline() {
        if (pipeline == null) {
            pipeline = asked(() -> StageRows.pipeline(sql.connection()));
        }
        return pipeline;
    }

    @Override
    public List<ProspectId> inStage(StageKey stage) {
        return ids("select id from prospect where stage_key = ? and removed = false order by place, id", stage.value());
    }

    @Override
    public List<ProspectId> ownedBy(PersonId person) {
        return ids("select id from prospect where owner_id = ? and removed = false order by id", person.value());
    }

    private List<ProspectId> ids(String query, Object asked) {
        return asked(() -> flushed().list(query, row -> new ProspectId(row.getObject(1, UUID.class)), asked));
    }

    @Override
    public List<ClosingReason> closingReasons() {
        return asked(() -> ClosingReasonRows.reasons(sql.connection()));
    }

    @Override
    public List<ChecklistItem> checklistItems() {
        return asked(() -> ChecklistItemRows.items(sql.connection()));
    }

    @Override
    public Optional<Quota> quota() {
        return asked(() -> QuotaRows.quota(sql.connection(), WhoseQuota.ALL));
    }

    @Override
    public Prospect prospect(ProspectId id) throws RefusedException {
        return find(Prospect.class, id.value()).filter(one -> !one.removed()).orElseThrow(StoredRecords::gone);
    }

    @Override
    public <T extends Record> List<T> of(ProspectId prospect, Class<T> type) {
        RowType<?> kept = RowTypes.of(type);
        return asked(() -> flushed().list(kept.selectOfProspect(), row -> type.cast(kept.read(row)), prospect.value()));
    }

    @Override
    public <T extends Record> List<T> all(Class<T> type) {
        RowType<?> kept = RowTypes.of(type);
        return asked(() -> flushed().list(kept.selectAll(), row -> type.cast(kept.read(row))));
    }

    @Override
    public <T extends Record> Optional<T> find(Class<T> type, UUID id) {
        RowType<?> kept = RowTypes.of(type);
        return stored(kept.table(), id).map(row -> type.cast(kept.record(row)));
    }

    @Override
    public Activity activity(ActivityId id) throws RefusedException {
        return find(Activity.class, id.value()).orElseThrow(StoredRecords::gone);
    }

    @Override
    public Optional<ProspectId> byExternalId(String externalId) {
        writing.looksUp(LookUp.EXTERNAL_ID);
        String query = """
            select id from prospect where external_id = ? and removed = false
            order by removed, external_id, id limit 1
            """;
        return externalId.isBlank()
                ? Optional.empty()
                : ids(query, externalId).stream().findFirst();
    }

    @Override
    public IdentityQuery there() {
        return new RecordIdentities(this, writing);
    }

    @Override
    public long rank(StageKey stage, Slot slot) {
        return asked(() -> ranks.rank(stage, slot));
    }

    @Override
    public void put(Record record) throws RefusedException {
        RowType<?> kept = RowTypes.of(record.getClass());
        Row written = kept.row(record);
        if (!kept.table().hasVersion()) {
            Limits.check(record, Optional.empty());
            insert(written);
            return;
        }
        Optional<Row> stored = isInsertedUnseen(written) ? Optional.empty() : stored(kept.table(), written.key());
        Limits.check(record, stored.map(kept::record));
        put(written, stored, record instanceof Prospect prospect ? prospect.company() : "");
        if (kept == StageRows.TYPE) {
            pipeline = null;
        }
        DecisionHistory.note(this, stored.map(kept::record), record);
    }

    @Override
    public void put(Settings changed) throws RefusedException {
        for (Settings.Key key : Settings.Key.values()) {
            Optional<Row> stored = stored(SettingRows.TABLE, SettingRows.key(key));
            Optional<String> content = changed.get(key);
            if (!stored.map(row -> row.text("content")).equals(content)) {
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
            long version = stored.map(row -> row.integer("version")).orElse(0L);
            put(SettingRows.TABLE.row(SettingRows.key(key), content.get(), version), stored, "");
        }
    }

    @Override
    public void remove(Class<? extends Record> type, UUID id) throws RefusedException {
        remove(stored(RowTypes.of(type).table(), id));
    }

    @Override
    public void remove(Quota quota) throws RefusedException {
        remove(stored(QuotaRows.TABLE, quota.key()));
    }

    @Override
    public ReversalReport takeBack(UUID batch) throws RefusedException {
        return new ImportReversal(writing, new Reversal(writing, writing.journal(), now, ids)).takenBack(batch);
    }

    @Override
    public Optional<SharedField.Others> others() {
        return writing.journal().author().map(me -> LastWriting.others(sql, me, now));
    }

    @Override
    public Erasing erasing() {
        return new Erasure(writing);
    }

    @Override
    public void beginBatch(Batch batch) {
        asked(() -> writing.begin(batch, now.instant()));
    }

    private void remove(Optional<Row> stored) throws RefusedException {
        Row row = stored.orElseThrow(StoredRecords::gone);
        did(() -> writing.delete(row));
    }

    private void put(Row written, Optional<Row> stored, String company) throws RefusedException {
        long version = written.integer("version");
        if (version != stored.map(row -> row.integer("version")).orElse(0L)) {
            throw new RefusedException(new Refusal.ChangedSince(company));
        }
        Row next = written.with("version", version + 1);
        if (stored.isEmpty()) {
            insert(next);
            return;
        }
        did(() -> writing.update(stored.get(), next));
    }

    private void insert(Row row) {
        did(() -> writing.insert(row));
    }

    /** Whether a row of an import is new by its version 0, so that it is inserted without looking for a stored one. */
    private boolean isInsertedUnseen(Row row) {
        return writing.batch().isPresent() && row.integer("version") == 0;
    }

    /** Writes the pending rows first, so that the query sees them. */
    private Prepared flushed() throws SQLException {
        writing.writePending();
        return sql;
    }

    private Optional<Row> stored(Table table, @Nullable Object... key) {
        return asked(() -> flushed().one(table.selectByKey(), table::read, key));
    }

    private static RefusedException gone() {
        return new RefusedException(new Refusal.Gone());
    }
}
