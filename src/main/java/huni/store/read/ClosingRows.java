package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.Closing;
import huni.domain.quota.Closing.Kind;
import huni.domain.quota.DecisionTime;
import huni.domain.quota.QuotaQuery.OpenValue;
import huni.store.rows.DecisionTotals;
import huni.store.rows.ProspectRows;
import huni.store.sql.Conditions;
import huni.store.sql.Union;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/**
 * The open value by when it means to be decided, from the stored sums. Only the largest prospects, or a small number of
 * all, are read one by one, by the index of decision dates.
 */
public final class ClosingRows {

    public static final String LARGEST_FIRST =
            " order by stage_key, removed, currency, decision_by, manual_probability, worth_order, id limit 1";

    public static final String SINGLE =
            "select id, stage_key, budget_likely, manual_probability, decision_by from prospect";

    /** How many groups one statement searches. */
    private static final int AT_ONCE = 50;

    private final Connection connection;
    private final List<StageKey> open;
    private final String currency;
    private final DaySpan coming;

    ClosingRows(Connection connection, Pipeline pipeline, CurrencyUnit currency, DaySpan coming) {
        this.connection = connection;
        this.open =
                pipeline.stages().stream().filter(Stage::isOpen).map(Stage::key).toList();
        this.currency = currency.getCode();
        this.coming = coming;
    }

    /** A row of the stored sums. */
    private record StoredSum(DecisionTotals.Group group, DecisionTotals.Sum sum) {

        /** An upper bound of the largest single value in the group: the root of the sum of squares. */
        double most() {
            return Math.sqrt(sum.squared().doubleValue()) * 1.000001;
        }

        Optional<BigDecimal> manual() {
            return Optional.of(group.manual()).filter(manual -> manual.signum() >= 0);
        }

        Optional<LocalDate> decisionBy() {
            return Optional.of(group.decisionBy()).filter(day -> !day.equals(DecisionTotals.UNDECIDED));
        }

        Kind kind(DaySpan coming) {
            return new Kind(
                    new StageKey(group.stage()),
                    manual().map(BigDecimal::stripTrailingZeros),
                    DecisionTime.of(decisionBy(), coming));
        }

        Closing.Group open(DaySpan coming) {
            return new Closing.Group(kind(coming), sum.prospects(), sum.worth(), sum.squared());
        }
    }

    Closing read() throws SQLException {
        List<StoredSum> sums = sums();
        return sums.stream().mapToLong(stored -> stored.sum().prospects()).sum() <= Closing.MOST_SINGLE
                ? Closing.of(single(), coming)
                : new Closing(
                        Closing.summed(
                                sums.stream().map(sum -> sum.open(coming)).toList()),
                        largest(sums),
                        coming);
    }

    private List<StoredSum> sums() throws SQLException {
        Union asked = new Union();
        for (StageKey stage : open) {
            asked.add(
                    "select * from decision_total",
                    new Conditions()
                            .and("stage_key = ? and currency = ?", stage.value(), currency)
                            .and("prospects > 0"),
                    "");
        }
        return asked.list(connection, ClosingRows::storedSum);
    }

    private static StoredSum storedSum(ResultSet row) throws SQLException {
        return new StoredSum(DecisionTotals.group(row), DecisionTotals.sum(row));
    }

    private List<OpenValue> single() throws SQLException {
        Union asked = new Union();
        for (StageKey stage : open) {
            asked.add(SINGLE, at(stage.value()), "");
        }
        return asked.list(connection, ClosingRows::openValue);
    }

    /**
     * The prospect with the largest value of each kind. The groups with the highest upper bound are searched first; a
     * group whose bound is below a value already found is skipped.
     */
    private List<OpenValue> largest(List<StoredSum> sums) throws SQLException {
        Map<Kind, OpenValue> largest = new LinkedHashMap<>();
        List<StoredSum> first = List.copyOf(sums.stream()
                .collect(Collectors.toMap(
                        sum -> sum.kind(coming),
                        sum -> sum,
                        (a, b) -> a.most() >= b.most() ? a : b,
                        LinkedHashMap::new))
                .values());
        look(first, largest);
        List<StoredSum> rest = new ArrayList<>(sums);
        rest.removeAll(first);
        rest.sort(Comparator.comparingDouble(StoredSum::most).reversed());
        while (!rest.isEmpty()) {
            rest.removeIf(sum -> {
                OpenValue found = largest.get(sum.kind(coming));
                return found != null && found.worth().doubleValue() >= sum.most();
            });
            List<StoredSum> next = rest.subList(0, Math.min(AT_ONCE, rest.size()));
            look(next, largest);
            next.clear();
        }
        return List.copyOf(largest.values());
    }

    private void look(List<StoredSum> sums, Map<Kind, OpenValue> largest) throws SQLException {
        Union asked = new Union();
        for (StoredSum sum : sums) {
            asked.add(SINGLE, those(sum), LARGEST_FIRST);
        }
        asked.list(connection, ClosingRows::openValue)
                .forEach(value -> largest.merge(
                        Kind.of(value, coming), value, (a, b) -> a.worth().compareTo(b.worth()) >= 0 ? a : b));
    }

    private Conditions those(StoredSum sum) {
        Conditions those = at(sum.group().stage());
        if (sum.group().decisionBy().equals(DecisionTotals.UNDECIDED)) {
            those.and("decision_by is null");
        } else {
            those.and("decision_by = ?", sum.group().decisionBy());
        }
        return sum.manual()
                .map(manual -> those.and("manual_probability = ?", manual))
                .orElseGet(() -> those.and("manual_probability is null"));
    }

    private Conditions at(String stage) {
        return new Conditions()
                .and("stage_key = ? and removed = false and currency = ?", stage, currency)
                .and("worth_order < ?", ProspectRows.NO_WORTH);
    }

    private static OpenValue openValue(ResultSet row) throws SQLException {
        return new OpenValue(
                new ProspectId(row.getObject(1, UUID.class)),
                new StageKey(row.getString(2)),
                row.getBigDecimal(3),
                Optional.ofNullable(row.getBigDecimal(4)),
                Optional.ofNullable(row.getObject(5, LocalDate.class)));
    }
}
