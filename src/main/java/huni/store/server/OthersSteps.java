package huni.store.server;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.store.file.Database;
import huni.store.rows.PipelineHeadingRows;
import huni.store.rows.ProspectRows;
import huni.store.rows.StageRows;
import huni.store.sql.Json;
import huni.store.sql.Sql;
import huni.work.Changed;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What others have written into a shared workspace. Each step has the number after that of the step before, and is seen when
 * it is committed: who knows the last number it has seen misses nothing and hears nothing twice.
 */
public final class OthersSteps {

    /** More than this is not named one by one. */
    private static final int MOST_CHANGES = 1_000;

    /** After more of them, as after a night, all is read again. */
    private static final int MOST_STEPS = 200;

    private final Database database;
    private long seen;

    /** From now on what others write is noticed. */
    public OthersSteps(Database database) {
        this.database = database;
        this.seen = database.read(OthersSteps::newest);
    }

    /** The number of the last step that anybody has written into a workspace. */
    public static long last(Database database) {
        return database.read(OthersSteps::newest);
    }

    /**
     * Tells what is otherwise since the last call, by others alone; nothing if nothing is. What was read before is forgotten
     * then. What could not be read or told is told with the next call.
     */
    public synchronized void look(Consumer<? super Changed> listener) {
        if (database.read(OthersSteps::glance) == seen) {
            return;
        }
        Heard heard = database.read(this::heard);
        if (!heard.changed().equals(Changed.NOTHING)) {
            database.shared().forget();
            listener.accept(heard.changed());
        }
        seen = heard.newest();
    }

    private record Heard(long newest, Changed changed) {}

    private Heard heard(Connection connection) throws SQLException {
        long newest = newest(connection);
        if (newest < seen || newest - seen > MOST_STEPS) {
            return new Heard(newest, Changed.ALL);
        }
        Changed changed = Changed.NOTHING;
        for (Step step : newest == seen ? List.<Step>of() : steps(connection, seen, newest)) {
            if (!changed.past() && !database.isOwn(step.seq())) {
                changed = changed.and(changed(step, connection));
            }
        }
        return new Heard(newest, changed);
    }

    /** The same question in no transaction, whose end would be a second one: most of the time that is all there is to ask. */
    private static long glance(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try {
            long newest = newest(connection);
            connection.setAutoCommit(false);
            return newest;
        } catch (SQLException refused) {
            try {
                connection.setAutoCommit(false);
            } catch (SQLException lost) {
                refused.addSuppressed(lost);
            }
            throw refused;
        }
    }

    private static long newest(Connection connection) throws SQLException {
        return Sql.number(connection, "select coalesce(max(seq), 0) from journal");
    }

    private static List<Step> steps(Connection connection, long before, long newest) throws SQLException {
        return Sql.list(
                connection,
                "select seq, batch_id from journal where seq > ? and seq <= ? order by seq",
                row -> new Step(row.getLong(1), row.getObject(2, UUID.class) != null),
                before,
                newest);
    }

    /** @param many whether it is an import, whose rows are not in the journal one by one */
    private record Step(long seq, boolean many) {}

    /** A row before and after a step. */
    private record Written(String table, Optional<UUID> prospect, Set<String> stages) {

        static Written read(ResultSet row) throws SQLException {
            String table = row.getString(1);
            Optional<UUID> prospect = Optional.ofNullable(row.getObject(2, UUID.class));
            boolean moves = table.equals(ProspectRows.TABLE.name());
            return new Written(
                    table,
                    prospect,
                    moves
                            ? Stream.of(Optional.ofNullable(row.getString(3)), Optional.ofNullable(row.getString(4)))
                                    .flatMap(Optional::stream)
                                    .map(kept -> Json.map(kept).get("stage_key"))
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.toSet())
                            : Set.of());
        }

        boolean isOfPipeline() {
            return table.equals(StageRows.TABLE.name()) || table.equals(PipelineHeadingRows.TABLE.name());
        }
    }

    private static Changed changed(Step step, Connection connection) throws SQLException {
        List<Written> written = step.many() ? List.of() : rows(step, connection);
        boolean unnamed = written.isEmpty() || written.size() > MOST_CHANGES;
        if (unnamed || written.stream().anyMatch(Written::isOfPipeline)) {
            return Changed.ALL;
        }
        Set<UUID> prospects = new HashSet<>();
        Set<String> stages = new HashSet<>();
        for (Written row : written) {
            row.prospect().ifPresent(prospects::add);
            stages.addAll(row.stages());
        }
        if (!prospects.isEmpty()) {
            stages.addAll(Sql.list(
                    connection,
                    "select distinct stage_key from prospect where id in ("
                            + String.join(", ", Collections.nCopies(prospects.size(), "?")) + ")",
                    row -> row.getString(1),
                    prospects.toArray()));
        }
        return new Changed(
                prospects.stream().map(ProspectId::new).collect(Collectors.toUnmodifiableSet()),
                stages.stream().map(StageKey::new).collect(Collectors.toUnmodifiableSet()),
                written.stream().anyMatch(row -> row.prospect().isEmpty()),
                false);
    }

    private static List<Written> rows(Step step, Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "select table_name, prospect_id, row_before, row_after from journal_change"
                        + " where seq = ? order by place limit " + (MOST_CHANGES + 1),
                Written::read,
                step.seq());
    }
}
