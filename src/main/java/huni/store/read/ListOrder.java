package huni.store.read;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.store.file.SharedReads;
import huni.store.rows.PersonRows;
import huni.store.rows.ProspectRows;
import huni.store.rows.SortingKey;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list, as the indexes give it and as rows in memory are compared. It is read from an index in one or more
 * runs: first the rows that have the value, then those that do not; for the order by stage one run for each stage, for that by
 * owner one for each person and then one for nobody.
 */
final class ListOrder {

    private final ListRequest request;
    private final Pipeline pipeline;
    private final List<UUID> owners;
    private final Map<UUID, Integer> places = new HashMap<>();

    private ListOrder(ListRequest request, Pipeline pipeline, List<UUID> owners) {
        this.request = request;
        this.pipeline = pipeline;
        this.owners = owners;
        request.ahead().forEach(prospect -> places.put(prospect.value(), places.size()));
    }

    /** The one that is asked for; who works here is read for the order by owner alone. */
    static ListOrder of(ListRequest request, Connection connection, SharedReads shared) throws SQLException {
        List<UUID> byName = request.sort() == ListSort.OWNER
                ? shared.once("people in the order of their names", connection, ListOrder::byName)
                : List.of();
        return new ListOrder(request, shared.pipeline(connection), request.descending() ? byName.reversed() : byName);
    }

    private static List<UUID> byName(Connection connection) throws SQLException {
        return Sql.list(connection, PersonRows.TYPE.selectAll(), PersonRows.TYPE::read).stream()
                // Whoever has left, too: what they were given back by undo is nobody's otherwise, and in no run.
                .sorted(Comparator.comparing((Person person) -> SortingKey.of(person.name()), Arrays::compareUnsigned)
                        .thenComparing(person -> person.id().value().toString()))
                .map(person -> person.id().value())
                .toList();
    }

    /**
     * Some rows in their order.
     *
     * @param same columns that are the same in all of them, for the index
     * @param byStage whether each stage has an index in this order, and none all together
     * @param column the order
     * @param only what is asked of the rows
     */
    record Run(String same, boolean byStage, String column, boolean descending, Conditions only) {}

    /** A row of the list with what it sorts by and does not show. */
    record Line(ProspectRow shown, long nextOrder) {}

    List<Run> runs() {
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
            case CREATED -> {
                List<Run> both = withAndWithout(false, "created_on", down);
                yield isUndated() ? List.of(both.getLast()) : both;
            }
            case CLOSED -> withAndWithout(true, "closed_on", down);
            case EXPECTED -> List.of(new Run("removed, ", false, "company_order", false, notOpen()));
            case OWNER ->
                Stream.concat(
                                owners.stream().map(owner -> new Conditions().and("owner_id = ?", owner)),
                                Stream.of(ofNobody()))
                        .map(whose -> new Run("removed, ", false, "company_order", false, whose))
                        .toList();
        };
    }

    /** Theirs, too, who are not persons of the workspace. */
    private Conditions ofNobody() {
        return owners.isEmpty()
                ? new Conditions()
                : new Conditions()
                        .and(
                                "(owner_id is null or owner_id not in ("
                                        + String.join(", ", Collections.nCopies(owners.size(), "?")) + "))",
                                owners.toArray());
    }

    /** Those that stand ahead of the others are not read from an index. */
    private Conditions notOpen() {
        return request.ahead().isEmpty()
                ? new Conditions()
                : new Conditions()
                        .andOneOf(
                                "stage_key",
                                pipeline.stages().stream()
                                        .filter(stage -> !stage.isOpen() && request.asksFor(stage.key()))
                                        .map(stage -> stage.key().value())
                                        .toList());
    }

    private Stream<Stage> stagesInOrder() {
        Comparator<Stage> order = Comparator.comparingInt(Stage::position);
        return pipeline.stages().stream()
                .filter(stage -> request.asksFor(stage.key()))
                .sorted(request.descending() ? order.reversed() : order);
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

    private boolean isUndated() {
        return request.scope() instanceof ListScope.Undated;
    }

    /** In which run a row stands. */
    int runOf(ProspectRow row) {
        return switch (request.sort()) {
            case COMPANY, EXPECTED -> 0;
            case STAGE -> stagesInOrder().map(Stage::key).toList().indexOf(row.stage());
            case WORTH -> row.worth().isPresent() ? 0 : 1;
            case NEXT_STEP -> row.nextStep().isPresent() ? 0 : 1;
            case CREATED -> row.createdOn().isPresent() || isUndated() ? 0 : 1;
            case CLOSED -> row.closedOn().isPresent() ? 0 : 1;
            case OWNER ->
                row.owner()
                        .map(PersonId::value)
                        .filter(owners::contains)
                        .map(owners::indexOf)
                        .orElse(owners.size());
        };
    }

    private @Nullable Object orderValue(Line line) {
        ProspectRow row = line.shown();
        return switch (request.sort()) {
            case COMPANY, EXPECTED, OWNER -> SortingKey.of(row.company());
            case STAGE -> row.sinceDay();
            case WORTH -> row.worth().map(worth -> worth.getAmount().negate()).orElse(ProspectRows.NO_WORTH);
            case NEXT_STEP -> line.nextOrder();
            case CREATED -> row.createdOn().orElse(null);
            case CLOSED -> row.closedOn().orElse(null);
        };
    }

    /** What comes after a row in its run. */
    Conditions behind(Run run, Line last) {
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

    /** The same order for rows in memory. */
    Comparator<Line> comparator() {
        Comparator<Line> byId =
                Comparator.comparing(line -> line.shown().prospect().value().toString());
        Comparator<Line> byValue = switch (request.sort()) {
            case COMPANY -> directed(byCompany());
            case EXPECTED -> Comparator.comparingInt(this::place).thenComparing(byCompany());
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
            case OWNER ->
                Comparator.comparingInt((Line line) -> runOf(line.shown())).thenComparing(byCompany());
        };
        List<Run> runs = runs();
        return byValue.thenComparing(
                (a, b) -> runs.get(runOf(a.shown())).descending() ? byId.compare(b, a) : byId.compare(a, b));
    }

    /** That of those that are ahead of the others; the same for all others. */
    private int place(Line line) {
        return places.getOrDefault(line.shown().prospect().value(), Integer.MAX_VALUE);
    }

    private static Comparator<Line> byCompany() {
        Map<String, byte[]> keys = new HashMap<>();
        Function<Line, byte[]> key = line -> keys.computeIfAbsent(line.shown().company(), SortingKey::of);
        return (a, b) -> Arrays.compareUnsigned(key.apply(a), key.apply(b));
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
