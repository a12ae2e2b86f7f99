package huni.store.check;

import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistRules;
import huni.domain.pipeline.Pipeline;
import huni.store.file.ReadConnection;
import huni.store.file.StreamedResults;
import huni.store.rows.ChecklistRows;
import huni.store.rows.RowType;
import huni.store.rows.RowTypes;
import huni.store.rows.SettingRows;
import huni.store.rows.StageRows;
import huni.store.rows.StageTotals;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.work.archive.ArchiveWatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** Looks at every row and every kept sum of a store, and says what is wrong. It changes nothing. */
public final class StoreCheck {

    private static final int MOST_FINDINGS = 1_000;

    /** What share of the work is done when every row was read, and when every prospect was looked at. */
    private static final double ROWS = 0.3;

    private static final double PROSPECTS = 0.8;

    private final ReadConnection database;

    public StoreCheck(ReadConnection database) {
        this.database = database;
    }

    /**
     * Something wrong.
     *
     * @param rule what should hold, by key: {@code stage_totals}
     * @param where which row or sum
     * @param problem what was found, in technical words
     */
    public record Finding(String rule, String where, String problem) {}

    /** Collects findings, the first thousand of them. */
    static final class Findings {

        private static final int ROWS_BETWEEN = 500;

        private final List<Finding> found = new ArrayList<>();
        private final ArchiveWatch watch;
        private int looked;

        Findings(ArchiveWatch watch) {
            this.watch = watch;
        }

        /** One row more was looked at; every so many it is asked whether it is to stop. */
        void looked() {
            looked++;
            if (looked % ROWS_BETWEEN == 0 && watch.isCancelled()) {
                throw new CancellationException();
            }
        }

        void add(String rule, String where, String problem) {
            if (found.size() < MOST_FINDINGS) {
                found.add(new Finding(rule, where, problem));
            }
        }

        /** Adds one if the two are not equal. */
        void compare(String rule, String where, Object stored, Object expected) {
            if (!stored.equals(expected)) {
                add(rule, where, "stored " + stored + ", expected " + expected);
            }
        }
    }

    /**
     * Everything found, at most a thousand; none in a sound store. Reads the whole store page by page. A part that cannot be
     * read is a finding, and the others are looked at all the same.
     */
    public List<Finding> findings() {
        return findings(ArchiveWatch.NONE);
    }

    /**
     * The same, watched.
     *
     * @throws CancellationException if it is to stop
     */
    public List<Finding> findings(ArchiveWatch watch) {
        return StreamedResults.read(database, connection -> {
            Findings findings = new Findings(watch);
            int types = 0;
            for (RowType<?> type : RowTypes.ALL) {
                watch.part(0, ROWS).at(types, RowTypes.ALL.size());
                types++;
                part(findings, type.toString(), () -> {
                    if (ProspectCheck.READ.contains(type)) {
                        Sql.each(connection, type.table().select(), row -> {
                            findings.looked();
                            type.table().read(row);
                        });
                    } else {
                        rowsAreReadable(connection, findings, type);
                    }
                });
            }
            part(findings, "prospects", () -> {
                Pipeline pipeline = StageRows.pipeline(connection);
                ProspectCheck prospects = new ProspectCheck(connection, findings, pipeline);
                prospects.look(watch.part(ROWS, PROSPECTS));
                prospects.stepTotals();
            });
            part(findings, "stage_totals", () -> stageTotals(connection, findings));
            watch.at(1, 1);
            part(findings, "references", () -> references(connection, findings));
            part(findings, "calls", () -> CallCheck.look(connection, findings));
            part(findings, "follow_through", () -> FollowThroughCheck.look(connection, findings));
            part(findings, "checklists", () -> checklists(connection, findings));
            part(findings, "journal", () -> JournalCheck.look(connection, findings));
            part(
                    findings,
                    "settings",
                    () -> SettingRows.senseless(connection)
                            .forEach((key, content) -> findings.add(
                                    "settings",
                                    SettingRows.key(key),
                                    "\u201c" + content + "\u201d makes no sense; its default is used")));
            return List.copyOf(findings.found);
        });
    }

    /** The settings whose values make no sense, by their keys; their defaults are in force. */
    public List<String> senselessSettings() {
        return database.read(connection -> SettingRows.senseless(connection).keySet().stream()
                .map(SettingRows::key)
                .toList());
    }

    @FunctionalInterface
    private interface Part {
        void look() throws SQLException;
    }

    private static void part(Findings findings, String name, Part part) {
        try {
            part.look();
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (SQLException | RuntimeException e) {
            findings.add("unreadable", name, String.valueOf(e.getMessage()));
        }
    }

    private static void rowsAreReadable(Connection connection, Findings findings, RowType<?> type) throws SQLException {
        Sql.each(connection, type.table().select(), result -> {
            findings.looked();
            Row row = type.table().read(result);
            try {
                Objects.requireNonNull(type.record(row));
            } catch (RuntimeException e) {
                findings.add("rows", type + " " + row.value(0), String.valueOf(e.getMessage()));
            }
        });
    }

    private static void stageTotals(Connection connection, Findings findings) throws SQLException {
        Map<StageTotals.Group, StageTotals.Sum> kept = new HashMap<>();
        Sql.each(
                connection, "select * from stage_total", row -> kept.put(StageTotals.group(row), StageTotals.sum(row)));
        Sql.each(connection, StageTotals.COUNTED + "where removed = false" + StageTotals.GROUPED, row -> {
            StageTotals.Group group = StageTotals.group(row);
            StageTotals.Sum counted = StageTotals.sum(row);
            StageTotals.Sum sum = kept.getOrDefault(group, StageTotals.Sum.NOTHING);
            kept.remove(group);
            if (!sum.same(counted)) {
                findings.add("stage_totals", group.toString(), "stored " + sum + ", counted " + counted);
            }
        });
        kept.forEach((group, sum) -> {
            if (!sum.isNothing()) {
                findings.add("stage_totals", group.toString(), "stored " + sum + ", counted none");
            }
        });
    }

    private static void references(Connection connection, Findings findings) throws SQLException {
        Map<String, String> orphans = Map.of(
                "stage_event.to_key",
                "select e.id from stage_event e where not exists (select 1 from stage s where s.stage_key = e.to_key)",
                "stage_event.undoes",
                """
                select e.id from stage_event e
                where e.undoes is not null and not exists (select 1 from stage_event u where u.id = e.undoes)
                """,
                "prospect.furthest",
                "select p.id from prospect p where not exists (select 1 from stage s where s.stage_key = p.furthest)",
                "prospect.lost_reason",
                """
                select p.id from prospect p where p.lost_reason is not null and not exists (
                    select 1 from lost_reason r join stage s on s.stage_type = r.outcome
                    where r.reason_key = p.lost_reason and s.stage_key = p.stage_key)
                """,
                "call_answer.item_key",
                """
                select a.prospect_id from call_answer a
                where not exists (select 1 from checklist_item i where i.item_key = a.item_key)
                """,
                "call_answer.call_id",
                """
                select a.prospect_id from call_answer a
                where not exists (select 1 from sales_call c where c.id = a.call_id)
                """,
                "waiting_step.prospect_id",
                """
                select w.id from waiting_step w
                where w.prospect_id is not null and not exists (select 1 from prospect p where p.id = w.prospect_id)
                """,
                "stage.pipeline_key",
                """
                select s.stage_key from stage s
                where not exists (select 1 from pipeline p where p.pipeline_key = s.pipeline_key)
                """,
                "checklist.pipeline_key",
                """
                select c.checklist_key from checklist c
                where not exists (select 1 from pipeline p where p.pipeline_key = c.pipeline_key)
                """,
                "quota.pipeline_key",
                """
                select q.quota_key from quota q
                where q.pipeline_key is not null
                    and not exists (select 1 from pipeline p where p.pipeline_key = q.pipeline_key)
                """);
        name(connection, findings, orphans);
    }

    /** What a query finds names what is not there, by the column that names it. */
    private static void name(Connection connection, Findings findings, Map<String, String> orphans)
            throws SQLException {
        for (Map.Entry<String, String> orphan : orphans.entrySet()) {
            Sql.each(
                    connection,
                    orphan.getValue(),
                    row -> findings.add("references", row.getString(1), orphan.getKey() + " names what is not there"));
        }
    }

    /** Conditions that can never be met, answers that tell of another fact, stages that are not there. */
    private static void checklists(Connection connection, Findings findings) throws SQLException {
        name(
                connection,
                findings,
                Map.of(
                        "sales_call.edition_id",
                        """
                        select c.id from sales_call c
                        where c.edition_id is not null
                            and not exists (select 1 from checklist_edition e where e.id = c.edition_id)
                        """,
                        "checklist_edition.checklist_key",
                        """
                        select e.id from checklist_edition e
                        where not exists (select 1 from checklist c where c.checklist_key = e.checklist_key)
                        """,
                        "edition_item.edition_id",
                        """
                        select i.id from edition_item i
                        where not exists (select 1 from checklist_edition e where e.id = i.edition_id)
                        """));
        Pipeline pipeline = StageRows.pipeline(connection);
        for (Checklist checklist : ChecklistRows.checklists(connection)) {
            ChecklistRules.fault(checklist, pipeline)
                    .ifPresent(fault -> findings.add(
                            "checklists",
                            fault.item().orElse(checklist.key()),
                            fault.problem().name().toLowerCase(Locale.ROOT)));
        }
    }
}
