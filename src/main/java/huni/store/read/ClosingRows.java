package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.Closing;
import huni.domain.quota.QuotaQuery.OpenValue;
import huni.store.rows.DecisionTotals;
import huni.store.rows.ProspectRows;
import huni.store.rows.StageRows;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** What should close in a period, from the kept sums; few prospects are read one by one, from the index of their dates. */
public final class ClosingRows {

    public static final String LARGEST_FIRST =
            " order by stage_key, removed, currency, decision_by, manual_probability, worth_order, id limit 1";

    public static final String SINGLE =
            "select id, stage_key, budget_likely, manual_probability, decision_by from prospect";

    private final Connection connection;
    private final String currency;
    private final DaySpan decided;
    private final Set<StageKey> undecided;

    ClosingRows(Connection connection, CurrencyUnit currency, DaySpan decided, Set<StageKey> undecided) {
        this.connection = connection;
        this.currency = currency.getCode();
        this.decided = decided;
        this.undecided = undecided;
    }

    /** A kept sum. */
    private record Kept(DecisionTotals.Group group, DecisionTotals.Sum sum) {

        /** No prospect of these is worth more. */
        double most() {
            return Math.sqrt(sum.squared().doubleValue()) * 1.000001;
        }

        Optional<BigDecimal> manual() {
            return Optional.of(group.manual()).filter(manual -> manual.signum() >= 0);
        }

        Closing.Group open() {
            return new Closing.Group(
                    new StageKey(group.stage()), manual(), sum.prospects(), sum.worth(), sum.squared());
        }
    }

    Closing read() throws SQLException {
        List<StageKey> open = StageRows.pipeline(connection).stages().stream()
                .filter(Stage::isOpen)
                .map(Stage::key)
                .toList();
        List<Kept> kept = kept(open);
        if (kept.stream().mapToLong(one -> one.sum().prospects()).sum() <= Closing.MOST_SINGLE) {
            return Closing.of(single(open));
        }
        List<OpenValue> largest = new ArrayList<>();
        for (List<Kept> group : kept.stream()
                .collect(Collectors.groupingBy(
                        one -> new Kind(one.group().stage(), one.manual()), LinkedHashMap::new, Collectors.toList()))
                .values()) {
            largest(group).ifPresent(largest::add);
        }
        return new Closing(Closing.summed(kept.stream().map(Kept::open).toList()), largest);
    }

    private record Kind(String stage, Optional<BigDecimal> manual) {}

    private List<Kept> kept(List<StageKey> open) throws SQLException {
        List<Kept> kept = new ArrayList<>();
        for (StageKey stage : open) {
            kept.addAll(Sql.list(
                    connection, """
                    select * from decision_total
                    where stage_key = ? and currency = ? and prospects > 0 and decision_by >= ? and decision_by <= ?
                    """, ClosingRows::kept, stage.value(), currency, decided.from(), decided.to()));
        }
        for (StageKey stage : undecided) {
            if (open.contains(stage)) {
                kept.addAll(Sql.list(
                        connection, """
                        select * from decision_total
                        where stage_key = ? and currency = ? and prospects > 0 and decision_by = ?
                        """, ClosingRows::kept, stage.value(), currency, DecisionTotals.UNDECIDED));
            }
        }
        return kept;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(DecisionTotals.group(row), DecisionTotals.sum(row));
    }

    private List<OpenValue> single(List<StageKey> open) throws SQLException {
        List<OpenValue> single = new ArrayList<>();
        for (StageKey stage : open) {
            single.addAll(Sql.list(
                    connection,
                    SINGLE
                            + at(stage.value())
                                    .and("decision_by >= ? and decision_by <= ?")
                                    .where(),
                    ClosingRows::one,
                    at(stage.value()).values(decided.from(), decided.to())));
            if (undecided.contains(stage)) {
                single.addAll(Sql.list(
                        connection,
                        SINGLE + at(stage.value()).and("decision_by is null").where(),
                        ClosingRows::one,
                        at(stage.value()).values()));
            }
        }
        return single;
    }

    /** The one worth most of those with the same stage and manual probability: where it can be is looked at first. */
    private Optional<OpenValue> largest(List<Kept> group) throws SQLException {
        Optional<OpenValue> largest = Optional.empty();
        for (Kept kept : group.stream()
                .sorted(Comparator.comparingDouble(Kept::most).reversed())
                .toList()) {
            if (largest.isPresent() && largest.get().worth().doubleValue() >= kept.most()) {
                break;
            }
            Optional<OpenValue> one = largest(kept);
            boolean larger = one.isPresent()
                    && largest.map(other -> one.get().worth().compareTo(other.worth()) > 0)
                            .orElse(true);
            largest = larger ? one : largest;
        }
        return largest;
    }

    private Optional<OpenValue> largest(Kept kept) throws SQLException {
        Conditions those = at(kept.group().stage());
        if (kept.group().decisionBy().equals(DecisionTotals.UNDECIDED)) {
            those.and("decision_by is null");
        } else {
            those.and("decision_by = ?", kept.group().decisionBy());
        }
        kept.manual()
                .ifPresentOrElse(
                        manual -> those.and("manual_probability = ?", manual),
                        () -> those.and("manual_probability is null"));
        return Sql.one(connection, SINGLE + those.where() + LARGEST_FIRST, ClosingRows::one, those.values());
    }

    private Conditions at(String stage) {
        return new Conditions()
                .and("stage_key = ? and removed = false and currency = ?", stage, currency)
                .and("worth_order < ?", ProspectRows.NO_WORTH);
    }

    private static OpenValue one(ResultSet row) throws SQLException {
        return new OpenValue(
                new ProspectId(row.getObject(1, UUID.class)),
                new StageKey(row.getString(2)),
                row.getBigDecimal(3),
                Optional.ofNullable(row.getBigDecimal(4)),
                Optional.ofNullable(row.getObject(5, LocalDate.class)));
    }
}
