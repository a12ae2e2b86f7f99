package huni.store.rows;

import huni.store.sql.Prepared;
import huni.store.sql.Row;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * By how much the kept sums of the stages change in a transaction. The only place that writes them. Of removed prospects
 * nothing is kept.
 */
public final class StageTotals {

    /** Where there is no closing day. */
    public static final LocalDate NOT_CLOSED = LocalDate.of(1, 1, 1);

    /** Where there is no likely budget. */
    public static final String NO_CURRENCY = "---";

    /** What the sums of so many prospects would be if they were counted: the columns of a total, in its order. */
    public static final String COUNTED = """
            select stage_key, coalesce(closed_on, date '0001-01-01') as closed_on,
                case when budget_likely is null then '---' else currency end as currency, furthest,
                count(*) as prospects,
                sum(case when next_activity is null then 1 else 0 end) as without_step,
                coalesce(sum(budget_likely), 0) as worth
            from prospect
            """;

    public static final String GROUPED = """
             group by stage_key, coalesce(closed_on, date '0001-01-01'),
                case when budget_likely is null then '---' else currency end, furthest
            """;

    private final Map<Group, Sum> changes = new HashMap<>();

    public record Group(String stage, LocalDate closedOn, String currency, String furthest) {}

    public record Sum(long prospects, long withoutStep, BigDecimal worth) {

        public static final Sum NOTHING = new Sum(0, 0, BigDecimal.ZERO);

        Sum plus(Sum other, int times) {
            return new Sum(
                    prospects + times * other.prospects,
                    withoutStep + times * other.withoutStep,
                    worth.add(other.worth.multiply(BigDecimal.valueOf(times))));
        }

        public boolean isNothing() {
            return prospects == 0 && withoutStep == 0 && worth.signum() == 0;
        }

        /** Whether the figures are equal, whatever their number of decimals. */
        public boolean same(Sum other) {
            return plus(other, -1).isNothing();
        }
    }

    /** Takes account of a prospect's row. */
    public void changed(RowChange change) {
        change.before().ifPresent(row -> add(row, -1));
        change.after().ifPresent(row -> add(row, 1));
    }

    /** Adds a group of prospects ({@code times} 1) or takes them away (-1). */
    public void add(Group group, Sum sum, int times) {
        changes.merge(group, Sum.NOTHING.plus(sum, times), (old, more) -> old.plus(more, 1));
    }

    /** Writes the changes, and forgets them. */
    public void write(Prepared sql) throws SQLException {
        for (Map.Entry<Group, Sum> change : changes.entrySet()) {
            if (!change.getValue().isNothing()) {
                write(sql, change.getKey(), change.getValue());
            }
        }
        changes.clear();
    }

    public static Group group(java.sql.ResultSet row) throws SQLException {
        return new Group(
                row.getString("stage_key"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("currency"),
                row.getString("furthest"));
    }

    public static Sum sum(java.sql.ResultSet row) throws SQLException {
        return new Sum(row.getLong("prospects"), row.getLong("without_step"), row.getBigDecimal("worth"));
    }

    private void add(Row prospect, int times) {
        if (prospect.flag("removed")) {
            return;
        }
        Optional<BigDecimal> likely = prospect.maybeAmount("budget_likely");
        Sum sum = new Sum(1, prospect.maybeId("next_activity").isPresent() ? 0 : 1, likely.orElse(BigDecimal.ZERO));
        Group group = new Group(
                prospect.text("stage_key"),
                prospect.maybeDay("closed_on").orElse(NOT_CLOSED),
                likely.isEmpty() ? NO_CURRENCY : prospect.text("currency"),
                prospect.text("furthest"));
        add(group, sum, times);
    }

    private static void write(Prepared sql, Group group, Sum sum) throws SQLException {
        int met = sql.update(
                """
                update stage_total set prospects = prospects + ?, without_step = without_step + ?, worth = worth + ?
                where stage_key = ? and closed_on = ? and currency = ? and furthest = ?
                """,
                sum.prospects(),
                sum.withoutStep(),
                sum.worth(),
                group.stage(),
                group.closedOn(),
                group.currency(),
                group.furthest());
        if (met == 0) {
            sql.update(
                    """
                    insert into stage_total (prospects, without_step, worth, stage_key, closed_on, currency, furthest)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    sum.prospects(),
                    sum.withoutStep(),
                    sum.worth(),
                    group.stage(),
                    group.closedOn(),
                    group.currency(),
                    group.furthest());
        }
    }
}
