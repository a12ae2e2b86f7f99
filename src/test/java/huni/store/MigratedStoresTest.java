package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.NextStep;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.StageType;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreChecklists;
import huni.store.read.StoreProspects;
import huni.store.rows.ClosingReasonRows;
import huni.store.rows.ObjectionRows;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Outcome;
import huni.work.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A store file of each schema that was released, as its program closed it: with stages and reasons added, renamed and
 * retired, two quotas, answers given twice, prospects won, lost, parked, merged and removed, and an import of which not
 * every date is known.
 */
class MigratedStoresTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-12-02T09:00:00Z"));

    /** The number of the schema and its history, the answers, which became those of calls, the words, and the sums, which the check counts as it does how far each has come, or which are no more. */
    private static final Set<String> WRITTEN_ANEW = Set.of(
            "store_schema",
            "flyway_schema_history",
            "answer",
            "stage_total",
            "step_total",
            "decision_total",
            "checklist",
            "checklist_item",
            "objection",
            "lost_reason",
            "prospect_words");

    private static List<String> fresh = List.of();

    @TempDir
    private Path home;

    @BeforeAll
    static void openAFreshOne(@TempDir Path beginning) throws Exception {
        try (StoreFolder folder = StoreFolder.open(beginning.resolve("fresh"));
                Database database = Database.open(folder)) {
            fresh = said(database);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyRowIsKeptTheStoreIsSoundAndHasTheChecklistsObjectionsAndReasonsThatAFreshOneBeginsWith(int schema)
            throws Exception {
        Path file = unpack(schema);
        Map<String, List<String>> columns = columns(file);
        Objects.requireNonNull(columns.get("prospect")).removeAll(Set.of("furthest", "next_asked"));
        Map<String, List<String>> before = rows(file, columns);

        try (StoreFolder folder = StoreFolder.open(home.resolve("store"));
                Database database = Database.open(folder)) {
            assertEquals(List.of(), new StoreCheck(database).findings());
            assertEquals(fresh, said(database));
            assertTrue(Files.exists(folder.backups().resolve("schema-" + schema + ".mv.db")));
        }

        columns.keySet().removeAll(WRITTEN_ANEW);
        Map<String, List<String>> after = rows(file, columns);
        after.forEach((table, rows) -> assertEquals(before.get(table), rows, table));
        assertEquals(
                before.getOrDefault("answer", before.getOrDefault("call_answer", List.of()))
                        .size(),
                rows(file, Map.of("call_answer", List.of("note")))
                        .getOrDefault("call_answer", List.of())
                        .size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 10})
    void everythingDoneInItCanStillBeUndoneAndDoneAgain(int schema) throws Exception {
        unpack(schema);
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"));
                Database database = Database.open(folder)) {
            Workspace workspace = new Workspace(new StoreLedger(database), CLOCK, Runnable::run);
            int undone = 0;
            while (workspace.steps().undo().isPresent()) {
                String step = workspace.steps().toString();
                assertInstanceOf(Outcome.Done.class, workspace.undo(), step);
                undone++;
            }
            assertTrue(undone > 20, undone + " steps");
            assertEquals(List.of(), new StoreCheck(database).findings());
            for (int i = 0; i < undone; i++) {
                assertInstanceOf(
                        Outcome.Done.class, workspace.redo(), workspace.steps().toString());
            }
            assertEquals(List.of(), new StoreCheck(database).findings());
        }
    }

    @Test
    void aRequestBehindAnotherStepHasItsClockAfterwards() throws Exception {
        unpack(8);
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"));
                Database database = Database.open(folder)) {
            Optional<NextStep> next = new StoreProspects(database)
                    .search("altı kardeş", 1)
                    .getFirst()
                    .nextStep();
            assertEquals(Optional.of(ActivityKind.CALL), next.map(NextStep::kind));
            assertEquals(Optional.of(Instant.parse("2026-11-27T15:00:00Z")), next.flatMap(NextStep::asked));
        }
    }

    private static List<String> said(Database database) {
        return Stream.concat(
                        new StoreChecklists(database)
                                .checklists().stream()
                                        .flatMap(checklist -> Stream.concat(
                                                Stream.of(checklist.heading().withPosition(0)),
                                                checklist.items().stream())),
                        database.read(connection -> Stream.concat(
                                Sql.list(connection, ObjectionRows.TYPE.selectAll(), ObjectionRows.TYPE::read).stream(),
                                ClosingReason.of(StageType.WON, ClosingReasonRows.reasons(connection)).stream())))
                .map(record -> record.toString().replaceFirst("version=\\d+", ""))
                .toList();
    }

    private Path unpack(int schema) throws IOException, StoreRefusedException {
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"));
                InputStream file =
                        MigratedStoresTest.class.getResourceAsStream("released/schema-" + schema + ".mv.db.gz")) {
            Files.copy(new GZIPInputStream(file), folder.database());
            return folder.database();
        }
    }

    /** The columns of all tables. */
    private static Map<String, List<String>> columns(Path file) throws SQLException {
        try (Connection connection = open(file)) {
            Map<String, List<String>> columns = new TreeMap<>();
            Sql.each(
                    connection,
                    """
                    select table_name, column_name from information_schema.columns where table_schema = 'public'
                    order by table_name, ordinal_position
                    """,
                    row -> columns.computeIfAbsent(row.getString(1), _ -> new java.util.ArrayList<>())
                            .add(row.getString(2)));
            return columns;
        }
    }

    /** What stands in these columns, row by row. */
    private static Map<String, List<String>> rows(Path file, Map<String, List<String>> columns) throws SQLException {
        try (Connection connection = open(file)) {
            Map<String, List<String>> rows = new TreeMap<>();
            for (Map.Entry<String, List<String>> table : columns.entrySet()) {
                String names = String.join(", ", table.getValue());
                rows.put(
                        table.getKey(),
                        Sql.list(connection, "select " + names + " from " + table.getKey(), row -> {
                                    StringBuilder text = new StringBuilder();
                                    for (int i = 1; i <= table.getValue().size(); i++) {
                                        text.append(row.getString(i)).append('|');
                                    }
                                    return text.toString();
                                })
                                .stream()
                                .sorted()
                                .toList());
            }
            return rows;
        }
    }

    private static Connection open(Path file) throws SQLException {
        String name = file.toString().replaceFirst("\\.mv\\.db$", "");
        return DriverManager.getConnection(
                "jdbc:h2:file:" + name
                        + ";ACCESS_MODE_DATA=r;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "sa",
                "");
    }
}
