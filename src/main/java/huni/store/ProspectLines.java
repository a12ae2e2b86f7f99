package huni.store;

import static huni.store.Table.amount;
import static huni.store.Table.day;
import static huni.store.Table.id;
import static huni.store.Table.time;
import static huni.store.Table.words;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
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
            words("company"),
            words("contact_name"),
            words("stage_key"),
            day("since_day"),
            words("currency"),
            amount("budget_likely"),
            id("next_activity"),
            words("next_kind"),
            words("next_subject"),
            day("next_day"),
            time("next_time"),
            day("created_on"),
            day("closed_on"),
            words("source"));

    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final ListRequest request;
    private final Pipeline pipeline;

    ProspectLines(Connection connection, ListRequest request) throws SQLException {
        this.connection = connection;
        this.request = request;
        this.pipeline = SetUpRows.pipeline(connection);
    }

    /**
     * Some rows in their order.
     *
     * @param first columns that are the same in all of them, for the index
     * @param column the order
     * @param only what is asked of the rows
     */
    private record Run(String first, String column, boolean descending, Conditions only) {}

    static ProspectRow line(Row row) {
        return new ProspectRow(
                new ProspectId(row.id("id")),
                row.words("company"),
                row.words("contact_name"),
                new StageKey(row.words("stage_key")),
                row.day("since_day"),
                row.maybeMoney("budget_likely", CurrencyUnit.of(row.words("currency"))),
                ProspectRows.nextStep(row),
                row.maybeDay("created_on"),
                row.maybeDay("closed_on"),
                row.words("source"));
    }

    List<ProspectRow> page(Optional<ProspectRow> after, int limit) throws SQLException {
        if (request.only().isPresent()) {
            List<ProspectRow> all = chosen();
            Comparator<ProspectRow> order = order();
            int from = (int) all.stream()
                    .takeWhile(row -> after.isPresent() && order.compare(row, after.get()) <= 0)
                    .count();
            return List.copyOf(all.subList(from, Math.min(all.size(), from + limit)));
        }
        List<Run> runs = runs();
        int first = after.map(this::runOf).orElse(0);
        List<ProspectRow> page = new ArrayList<>();
        for (int i = first; i < runs.size() && page.size() < limit; i++) {
            page.addAll(run(runs.get(i), i == first ? after : Optional.empty(), limit - page.size()));
        }
        return List.copyOf(page);
    }

    long count() throws SQLException {
        if (request.only().isPresent()) {
            return chosen().size();
        }
        if (request.words().isBlank()) {
            Conditions stages = new Conditions().andIn("stage_key", stages());
            return Sql.number(
                    connection, "select sum(prospects) from stage_total" + stages.where(), stages.values());
        }
        Conditions asked = asked();
        return Sql.number(connection, "select count(*) from prospect" + asked.where(), asked.values());
    }

    private List<String> stages() {
        return request.stages().stream().map(StageKey::value).sorted().toList();
    }

    private Conditions asked() {
        Conditions asked = new Conditions().and("removed = false").andIn("stage_key", stages());
        SearchWords.anywhere(request.words()).forEach(pattern -> asked.and("search_words like ?", pattern));
        return asked;
    }

    private List<Run> runs() {
        boolean down = request.descending();
        return switch (request.sort()) {
            case COMPANY -> List.of(new Run("removed", "company_order", down, new Conditions()));
            case STAGE ->
                stagesInOrder()
                        .map(stage -> new Run(
                                "stage_key, removed",
                                "since_day",
                                false,
                                new Conditions().and("stage_key = ?", stage.key().value())))
                        .toList();
            case WORTH -> withAndWithout("worth_order", !down, ProspectRows.NO_WORTH);
            case NEXT_STEP -> withAndWithout("next_order", down, ProspectRows.NO_STEP);
            case CREATED -> withAndWithout("created_on", down);
            case CLOSED -> withAndWithout("closed_on", down);
        };
    }

    private Stream<Stage> stagesInOrder() {
        Comparator<Stage> order = Comparator.comparingInt(Stage::position);
        return pipeline.stages().stream().sorted(request.descending() ? order.reversed() : order);
    }

    private static List<Run> withAndWithout(String column, boolean descending, Object none) {
        return List.of(
                new Run("removed", column, descending, new Conditions().and(column + " < ?", none)),
                new Run("removed", column, false, new Conditions().and(column + " = ?", none)));
    }

    private static List<Run> withAndWithout(String column, boolean descending) {
        return List.of(
                new Run("removed", column, descending, new Conditions().and(column + " is not null")),
                new Run("removed", column, false, new Conditions().and(column + " is null")));
    }

    /** In which run a row stands. */
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

    private @Nullable Object orderValue(ProspectRow row) {
        return switch (request.sort()) {
            case COMPANY -> SortingKey.of(row.company());
            case STAGE -> row.sinceDay();
            case WORTH -> row.worth().map(worth -> worth.getAmount().negate()).orElse(ProspectRows.NO_WORTH);
            case NEXT_STEP -> row.nextStep().map(step -> ProspectRows.order(step.due())).orElse(ProspectRows.NO_STEP);
            case CREATED -> row.createdOn().orElse(null);
            case CLOSED -> row.closedOn().orElse(null);
        };
    }

    private List<ProspectRow> run(Run run, Optional<ProspectRow> after, int limit) throws SQLException {
        String further = run.descending() ? " < ?" : " > ?";
        Conditions conditions = asked().and(run.only());
        after.ifPresent(row -> {
            Object last = orderValue(row);
            if (last == null) {
                conditions.and("id" + further, row.prospect().value());
            } else {
                conditions.and(
                        run.column() + further.replace(" ?", "= ?") + " and (" + run.column() + further + " or id" + further
                                + ")",
                        last,
                        last,
                        row.prospect().value());
            }
        });
        String order = Arrays.stream((run.first() + ", " + run.column() + ", id").split(", "))
                .map(column -> run.descending() ? column + " desc" : column)
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        return Sql.list(
                connection,
                LINE.select() + conditions.where() + " order by " + order + " limit ?",
                row -> line(LINE.read(row)),
                conditions.values(limit));
    }

    /** The list behind a number has a known length: all of it, sorted. */
    private List<ProspectRow> chosen() throws SQLException {
        List<Object> ids = request.only().orElseThrow().stream()
                .<Object>map(ProspectId::value)
                .distinct()
                .toList();
        List<ProspectRow> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            Conditions conditions =
                    asked().andOneOf("id", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            found.addAll(Sql.list(
                    connection,
                    LINE.select() + conditions.where(),
                    row -> line(LINE.read(row)),
                    conditions.values()));
        }
        found.sort(order());
        return found;
    }

    private Comparator<ProspectRow> order() {
        Comparator<ProspectRow> byId = Comparator.comparing(row -> row.prospect().value().toString());
        Comparator<ProspectRow> byValue =
                switch (request.sort()) {
                    case COMPANY -> directed((a, b) ->
                            Arrays.compareUnsigned(SortingKey.of(a.company()), SortingKey.of(b.company())));
                    case STAGE -> directed(Comparator.comparingInt(
                                    (ProspectRow row) -> pipeline.stage(row.stage()).position()))
                            .thenComparing(ProspectRow::sinceDay);
                    case WORTH -> noneLast(row -> row.worth().map(worth -> worth.getAmount()));
                    case NEXT_STEP -> noneLast(row -> row.nextStep().map(step -> step.due()));
                    case CREATED -> noneLast(row -> row.createdOn().map(day -> day.toEpochDay()));
                    case CLOSED -> noneLast(row -> row.closedOn().map(day -> day.toEpochDay()));
                };
        List<Run> runs = runs();
        return byValue.thenComparing((a, b) ->
                runs.get(runOf(a)).descending() ? byId.compare(b, a) : byId.compare(a, b));
    }

    private Comparator<ProspectRow> directed(Comparator<ProspectRow> order) {
        return request.descending() ? order.reversed() : order;
    }

    private <C extends Comparable<? super C>> Comparator<ProspectRow> noneLast(
            java.util.function.Function<ProspectRow, Optional<C>> value) {
        Comparator<ProspectRow> present = Comparator.comparing(row -> value.apply(row).isEmpty());
        Comparator<ProspectRow> order = (a, b) -> value.apply(a)
                .flatMap(first -> value.apply(b).map(first::compareTo))
                .orElse(0);
        return present.thenComparing(directed(order));
    }
}
