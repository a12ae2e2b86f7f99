package huni.store;

import huni.store.file.Database;
import huni.store.file.StoreFile;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Operation;
import huni.work.Workspace;
import huni.work.quota.SetQuota;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A store with a quota and many prospects, whose reads are written down. */
public record WatchedStore(StoreFolder folder, Database database, AskedStatements asked) implements AutoCloseable {

    /** Makes one in the folder. */
    public static WatchedStore filled(Path place, int prospects) throws StoreRefusedException, SQLException {
        return filled(place, LargeStore.filling(prospects));
    }

    /** Makes one in the folder, with what an operation writes. */
    static WatchedStore filled(Path place, Operation<?> filling) throws StoreRefusedException, SQLException {
        StoreFolder folder = StoreFolder.open(place);
        try (Database made = Database.open(folder)) {
            Workspace workspace = new Workspace(new StoreLedger(made), InstantSource.system(), Runnable::run);
            workspace.perform(filling);
            workspace.perform(
                    new SetQuota(huni.domain.quota.QuotaPeriod.QUARTER, Money.of(CurrencyUnit.of("TRY"), 3_000_000)));
        }
        return watched(folder);
    }

    /** Watches the one that is in the folder. */
    public static WatchedStore in(Path place) throws StoreRefusedException, SQLException {
        return watched(StoreFolder.open(place));
    }

    private static WatchedStore watched(StoreFolder folder) throws SQLException {
        AskedStatements asked = new AskedStatements();
        StoreFile file = new StoreFile(folder.database(), "");
        AtomicInteger opened = new AtomicInteger();
        Database database = Database.shared(
                folder.place().toString(),
                "",
                true,
                () -> opened.getAndIncrement() == 0 ? file.connect() : asked.on(file.connect()),
                Optional.empty());
        return new WatchedStore(folder, database, asked);
    }

    /** Each was called once in the last four years, answered a question, and passed another one at a gate. */
    void call() throws SQLException {
        database.write(WatchedStore::call);
    }

    private static int call(Connection connection) throws SQLException {
        Sql.update(connection, """
            insert into sales_call
                (id, prospect_id, kind, edition_id, begun_at, ended_at, talked_seconds, outcome, version)
            select id, id, 'HELD', id, ago, ago, 60, 'talked', 1
            from (select id, dateadd('DAY', -mod(batch_row, 1456), current_timestamp) ago from prospect) called
            """);
        Sql.update(connection, """
            insert into skipped_question (id, prospect_id, item_key, stage_key, reason, skipped_at, version)
            select id, prospect_id, 'first_call.who_decides', 'appointment', 'later', ended_at, 1 from sales_call
            """);
        return Sql.update(connection, """
            insert into call_answer
                (call_id, item_key, number, prospect_id, reply, answer, note, certainty, answered_at, version)
            select id, 'first_call.what_otherwise', 1, prospect_id, 'TOLD', '', 'soon', 'VAGUE', ended_at, 1
            from sales_call
            """);
    }

    /**
     * Each booked an appointment in the last four years that was held and followed up, and was given something in the last
     * two.
     */
    void follow() throws SQLException {
        database.write(WatchedStore::follow);
    }

    private static int follow(Connection connection) throws SQLException {
        String columns =
                "insert into activity (id, prospect_id, kind, state, subject, body, due_day, happened_at, booked_at,"
                        + " held_at, incentive_kind, incentive_ends, parent_id, chain_role, version) ";
        Sql.update(connection, columns + """
            select id, id, 'APPOINTMENT', 'DONE', '', '', cast(ago as date), ago, ago, ago, null, null, null, null, 1
            from (select id, dateadd('DAY', -mod(batch_row, 1456), current_timestamp) ago from prospect) booked
            """);
        Sql.update(connection, columns + """
            select random_uuid(), prospect_id, 'CALL', 'DONE', '', '', due_day, happened_at, null, null, null, null, id,
                'FOLLOW_UP', 1
            from activity where kind = 'APPOINTMENT'
            """);
        return Sql.update(connection, columns + """
            select random_uuid(), id, 'INCENTIVE', 'DONE', '', '', null, ago, null, null,
                case when mod(batch_row, 2) = 0 then 'TRIAL' else 'GIFT' end, cast(ago as date), null, null, 1
            from (select id, batch_row, dateadd('DAY', -mod(batch_row, 728), current_timestamp) ago from prospect) given
            """);
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
