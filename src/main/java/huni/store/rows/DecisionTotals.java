package huni.store.rows;

import huni.store.sql.Prepared;
import huni.store.sql.Row;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * By how much the kept sums of the prospects under way change in a transaction: what a forecast needs to know of them
 * without reading each. The only place that writes them. Of removed and closed prospects and of those without a value
 * nothing is kept.
 */
public final class DecisionTotals {

    /** Where there is no decision date. */
    public static final LocalDate UNDECIDED = LocalDate.of(1, 1, 1);

    /** Where there is no manual probability. */
    static final BigDecimal COMPUTED = new BigDecimal("-1.0000");

    /** What the sums of so many prospects would be if they were counted: the columns of a total, in its order. */
    public static final String COUNTED = """
            select stage_key, currency, coalesce(decision_by, date '0001-01-01') as decision_by,
                coalesce(manual_probability, -1) as manual_probability, count(*) as prospects,
                sum(budget_likely) as worth, sum(budget_likely * budget_likely) as worth_squared
            from prospect where closed_on is null and budget_likely is not null
            """;

    public static final String GROUPED = """
             group by stage_key, currency, coalesce(decision_by, date '0001-01-01'), coalesce(manual_probability, -1)
            """;

    private final Map<Group, Sum> changes = new HashMap<>();

    public record Group(String stage, String currency, LocalDate decisionBy, BigDecimal manual) {}

    public record Sum(long prospects, BigDecimal worth, BigDecimal squared) {

        public static final Sum NOTHING = new Sum(0, BigDecimal.ZERO, BigDecimal.ZERO);

        Sum plus(Sum other, int times) {
            BigDecimal factor = BigDecimal.valueOf(times);
            return new Sum(
                    prospects + times * other.prospects,
                    worth.add(other.worth.multiply(factor)),
                    squared.add(other.squared.multiply(factor)));
        }

        public boolean isNothing() {
            return prospects == 0 && worth.signum() == 0 && squared.signum() == 0;
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

    public static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getString("stage_key"),
                row.getString("currency"),
                row.getObject("decision_by", LocalDate.class),
                row.getBigDecimal("manual_probability").setScale(COMPUTED.scale()));
    }

    public static Sum sum(ResultSet row) throws SQLException {
        return new Sum(row.getLong("prospects"), row.getBigDecimal("worth"), row.getBigDecimal("worth_squared"));
    }

    private void add(Row prospect, int times) {
        Optional<BigDecimal> worth = prospect.maybeAmount("budget_likely");
        if (prospect.flag("removed") || prospect.maybeDay("closed_on").isPresent() || worth.isEmpty()) {
            return;
        }
        Group group = new Group(
                prospect.text("stage_key"),
                prospect.text("currency"),
                prospect.maybeDay("decision_by").orElse(UNDECIDED),
                prospect.maybeAmount("manual_probability").orElse(COMPUTED));
        add(group, new Sum(1, worth.get(), worth.get().multiply(worth.get())), times);
    }

    private static void write(Prepared sql, Group group, Sum sum) throws SQLException {
        int met = sql.update(
                """
                update decision_total set prospects = prospects + ?, worth = worth + ?, worth_squared = worth_squared + ?
                where stage_key = ? and currency = ? and decision_by = ? and manual_probability = ?
                """,
                sum.prospects(),
                sum.worth(),
                sum.squared(),
                group.stage(),
                group.currency(),
                group.decisionBy(),
                group.manual());
        if (met == 0) {
            sql.update(
                    """
                    insert into decision_total
                        (prospects, worth, worth_squared, stage_key, currency, decision_by, manual_probability)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    sum.prospects(),
                    sum.worth(),
                    sum.squared(),
                    group.stage(),
                    group.currency(),
                    group.decisionBy(),
                    group.manual());
        }
    }
}
