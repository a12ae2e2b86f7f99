package huni.store.read;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.time;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.store.file.SharedReads;
import huni.store.rows.ProspectRows;
import huni.store.rows.SortingKey;
import huni.store.sql.Conditions;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The list of prospects, page by page. Each order is read from an index in one or more runs: first the rows that have the
 * value, then those that do not; for the order by stage one run for each stage.
 */
final class ProspectLines {

    static final Table LINE = Table.of(
            "prospect",
            1,
            0,
            id("id"),
            text("company"),
            text("contact_name"),
            text("stage_key"),
            day("since_day"),
            text("currency"),
            amount("budget_likely"),
            id("next_activity"),
            text("next_kind"),
            text("next_subject"),
            day("next_day"),
            time("next_time"),
            day("created_on"),
            day("closed_on"),
            text("source"),
            integer("next_order"));

    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final SharedReads shared;
    private final ListRequest request;
    private final Pipeline pipeline;

    ProspectLines(Connection connection, SharedReads shared, ListRequest request) throws SQLException {
        this.connection = connection;
        this.shared = shared;
        this.request = request;
        this.pipeline = shared.pipeline(connection);
    }

    /**
     * A part of the list that one index reads in order.
     *
     * @param same columns with the same value in all its rows, which come first in the index
     * @param byStage whether the index orders each stage by itself, so that the stages must be merged
     * @param column the column it is ordered by
     * @param only the condition on its rows
     */
    private record Run(String same, boolean byStage, String column, boolean descending, Conditions only) {}

    /** A row of the list, and the number it is sorted by, which is not shown. */
    private record Line(ProspectRow shown, long nextOrder) {}

    static ProspectRow line(Row row) {
        return new ProspectRow(
                new ProspectId(row.id("id")),
                row.text("company"),
                row.text("contact_name"),
                new StageKey(row.text("stage_key")),
                row.day("since_day"),
                row.maybeMoney("budget_likely", CurrencyUnit.of(row.text("currency"))),
                ProspectRows.nextStep(row),
                row.maybeDay("created_on"),
                row.maybeDay("closed_on"),
                row.text("source"));
    }

    List<ProspectRow> page(Optional<ProspectRow> after, int limit) throws SQLException {
        if (request.only().isPresent()) {
            return chosenPage(after, limit);
        }
        List<Run> runs = runs();
        int first = after.map(this::runOf).orElse(0);
        List<ProspectRow> page = new ArrayList<>();
        for (int i = first; i < runs.size() && page.size() < limit; i++) {
            page.addAll(run(runs.get(i), i == first ? after : Optional.empty(), limit - page.size()));
        }
        return List.copyOf(page);
    }

    private List<ProspectRow> chosenPage(Optional<ProspectRow> after, int limit) throws SQLException {
        List<Line> all = chosen();
        Comparator<Line> order = order();
        int from = 0;
        if (after.isPresent()) {
            Line last = lineOf(after.get());
            from = (int) all.stream()
                    .takeWhile(line -> order.compare(line, last) <= 0)
                    .count();
        }
        return all.subList(from, Math.min(all.size(), from + limit)).stream()
                .map(Line::shown)
                .toList();
    }

    private Line lineOf(ProspectRow row) throws SQLException {
        return new Line(row, StoreBoard.nextOrder(connection, row.prospect(), row.nextStep()));
    }

    long count() throws SQLException {
        if (request.only().isPresent()) {
            return chosen().size();
        }
        if (request.words().isBlank()) {
            Conditions stages = new Conditions().andIn("stage_key", stages());
            return Sql.number(connection, "select sum(prospects) from stage_total" + stages.where(), stages.values());
        }
        Conditions asked = asked();
        return Sql.number(connection, "select count(*) from prospect" + asked.where(), asked.values());
    }

    private List<String> stages() {
        return request.stages().stream().map(StageKey::value).sorted().toList();
    }

    private Conditions asked() throws SQLException {
        return new Conditions()
                .and("removed = false")
                .andIn("stage_key", stages())
                .and(shared.having(connection, request.words()));
    }

    private List<Run> runs() {
        boolean down = request.descending();
        return switch (request.sort()) {
            case COMPANY -> List.of(new Run("removed, ", false, "company_order", down, new Conditions()));
            case STAGE ->
                stagesInOrder()
                        .map(stage -> new Run(
                                "stage_key, removed, ",
                                false,
                                "since_day",
                                false,
                                new Conditions()
                                        .and("stage_key = ?", stage.key().value())))
                        .toList();
            case WORTH -> withAndWithout("worth_order", !down, ProspectRows.NO_WORTH);
            case NEXT_STEP -> withAndWithout("next_order", down, ProspectRows.NO_STEP);
            case CREATED -> withAndWithout(false, "created_on", down);
            case CLOSED -> withAndWithout(true, "closed_on", down);
        };
    }

    private Stream<Stage> stagesInOrder() {
        Comparator<Stage> order = Comparator.comparingInt(Stage::position);
        return pipeline.stages().stream().sorted(request.descending() ? order.reversed() : order);
    }

    private static List<Run> withAndWithout(String column, boolean descending, Object none) {
        return List.of(
                new Run("stage_key, removed, ", true, column, descending, new Conditions().and(column + " < ?", none)),
                new Run("stage_key, removed, ", true, column, false, new Conditions().and(column + " >= ?", none)));
    }

    private static List<Run> withAndWithout(boolean byStage, String column, boolean descending) {
        String same = byStage ? "stage_key, removed, " : "removed, ";
        return List.of(
                new Run(same, byStage, column, descending, new Conditions().and(column + " is not null")),
                new Run(same, byStage, column, false, new Conditions().and(column + " is null")));
    }

    /** The index of the run that contains a row. */
    private int runOf(ProspectRow row) {
        return switch (request.sort()) {
            case COMPANY -> 0;
            case STAGE -> stagesInOrder().map(Stage::key).toList().indexOf(row.stage());
            case WORTH -> row.worth().isPresent() ? 0 : 1;
            case NEXT_STEP -> row.nextStep().isPresent() ? 0 : 1;
            case CREATED -> row.createdOn().isPresent() ? 0 : 1;
            case CLOSED -> row.closedOn().isPresent() ? 0 : 1;
        };
    }

    private @Nullable Object orderValue(Line line) {
        ProspectRow row = line.shown();
        return switch (request.sort()) {
            case COMPANY -> SortingKey.of(row.company());
            case STAGE -> row.sinceDay();
            case WORTH -> row.worth().map(worth -> worth.getAmount().negate()).orElse(ProspectRows.NO_WORTH);
            case NEXT_STEP -> line.nextOrder();
            case CREATED -> row.createdOn().orElse(null);
            case CLOSED -> row.closedOn().orElse(null);
        };
    }

    private List<ProspectRow> run(Run run, Optional<ProspectRow> after, int limit) throws SQLException {
        Conditions conditions = asked().and(run.only());
        if (after.isPresent()) {
            conditions.and(behind(run, lineOf(after.get())));
        }
        List<Line> lines = new ArrayList<>();
        if (run.byStage()) {
            for (Stage stage : pipeline.stages()) {
                Conditions ofStage = new Conditions()
                        .and("stage_key = ?", stage.key().value())
                        .and(conditions);
                lines.addAll(lines(run, ofStage, limit));
            }
            lines.sort(order());
        } else {
            lines.addAll(lines(run, conditions, limit));
        }
        return lines.stream().limit(limit).map(Line::shown).toList();
    }

    private List<Line> lines(Run run, Conditions conditions, int limit) throws SQLException {
        String order = Arrays.stream((run.same() + run.column() + ", id").split(", "))
                .map(column -> run.descending() ? column + " desc" : column)
                .collect(Collectors.joining(", "));
        return Sql.list(
                connection,
                LINE.select() + conditions.where() + " order by " + order + " limit ?",
                ProspectLines::read,
                conditions.values(limit));
    }

    private Conditions behind(Run run, Line last) {
        String further = run.descending() ? " < ?" : " > ?";
        Object value = orderValue(last);
        Object id = last.shown().prospect().value();
        if (value == null) {
            return new Conditions().and("id" + further, id);
        }
        String column = run.column();
        return new Conditions()
                .and(
                        column + further.replace(" ?", "= ?") + " and (" + column + further + " or id" + further + ")",
                        value,
                        value,
                        id);
    }

    private static Line read(ResultSet result) throws SQLException {
        Row row = LINE.read(result);
        return new Line(line(row), row.integer("next_order"));
    }

    /** All prospects of a list that was opened from a number on another screen, sorted. */
    private List<Line> chosen() throws SQLException {
        List<Object> ids = request.only().orElseThrow().stream()
                .<Object>map(ProspectId::value)
                .distinct()
                .toList();
        Conditions asked = asked();
        List<Line> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            Conditions conditions =
                    new Conditions().and(asked).andOneOf("id", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            found.addAll(
                    Sql.list(connection, LINE.select() + conditions.where(), ProspectLines::read, conditions.values()));
        }
        found.sort(order());
        return found;
    }

    private Comparator<Line> order() {
        Comparator<Line> byId =
                Comparator.comparing(line -> line.shown().prospect().value().toString());
        Comparator<Line> byValue = switch (request.sort()) {
            case COMPANY ->
                directed((a, b) -> Arrays.compareUnsigned(
                        SortingKey.of(a.shown().company()),
                        SortingKey.of(b.shown().company())));
            case STAGE ->
                directed(Comparator.comparingInt((Line line) ->
                                pipeline.stage(line.shown().stage()).position()))
                        .thenComparing(line -> line.shown().sinceDay());
            case WORTH -> noneLast(line -> line.shown().worth().map(Money::getAmount));
            case NEXT_STEP ->
                noneLast(line -> line.shown().nextStep().map(_ -> line.nextOrder()))
                        .thenComparingLong(line -> line.shown().nextStep().isPresent() ? 0 : line.nextOrder());
            case CREATED -> noneLast(line -> line.shown().createdOn().map(LocalDate::toEpochDay));
            case CLOSED -> noneLast(line -> line.shown().closedOn().map(LocalDate::toEpochDay));
        };
        List<Run> runs = runs();
        return byValue.thenComparing(
                (a, b) -> runs.get(runOf(a.shown())).descending() ? byId.compare(b, a) : byId.compare(a, b));
    }

    private Comparator<Line> directed(Comparator<Line> order) {
        return request.descending() ? order.reversed() : order;
    }

    private <C extends Comparable<? super C>> Comparator<Line> noneLast(Function<Line, Optional<C>> value) {
        Comparator<Line> present =
                Comparator.comparing(line -> value.apply(line).isEmpty());
        Comparator<Line> order = (a, b) -> value.apply(a)
                .flatMap(first -> value.apply(b).map(first::compareTo))
                .orElse(0);
        return present.thenComparing(directed(order));
    }
}
