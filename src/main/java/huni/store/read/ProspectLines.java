package huni.store.read;

import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.store.file.SharedReads;
import huni.store.read.ListOrder.Line;
import huni.store.read.ListOrder.Run;
import huni.store.rows.WordIndex;
import huni.store.sql.Conditions;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of prospects, page by page: from an index in its order; or, where its prospects are few or are counted one by
 * one, from their identifiers, which are put in order once and kept until the next change.
 */
final class ProspectLines {

    /** H2 compares each row it has found with all of them. */
    private static final int AT_ONCE = 50;

    /** So many are fetched and put in order rather than looked for in an index of all. */
    private static final int FEW = 1_000;

    private final Connection connection;
    private final SharedReads shared;
    private final ListRequest request;
    private final Optional<List<UUID>> counted;
    private final Pipeline pipeline;
    private final WordIndex.Matches matches;
    private final ListOrder order;

    /** @param counted the prospects of a scope that is counted one by one */
    ProspectLines(Connection connection, SharedReads shared, ListRequest request, Optional<List<UUID>> counted)
            throws SQLException {
        this.connection = connection;
        this.shared = shared;
        this.request = request;
        this.counted = counted;
        this.pipeline = shared.pipeline(connection);
        this.matches = shared.matches(connection, request.words());
        this.order = ListOrder.of(request, connection, shared);
    }

    List<ProspectRow> page(Optional<ProspectRow> after, int limit) throws SQLException {
        Optional<List<UUID>> named = named();
        if (named.isPresent()) {
            return pageOf(sorted(named.get()), after, limit);
        }
        if (!request.ahead().isEmpty() && after.filter(row -> !isOpen(row)).isEmpty()) {
            return aheadOfOthers(after, limit);
        }
        return inRuns(after, limit);
    }

    private boolean isOpen(ProspectRow row) {
        return pipeline.find(row.stage()).filter(Stage::isOpen).isPresent();
    }

    /** The open ones one by one in their order, after them the others. */
    private List<ProspectRow> aheadOfOthers(Optional<ProspectRow> after, int limit) throws SQLException {
        List<UUID> open = sorted(request.ahead().stream().map(ProspectId::value).toList());
        List<ProspectRow> page = new ArrayList<>(pageOf(open, after, limit));
        page.addAll(inRuns(Optional.empty(), limit - page.size()));
        return List.copyOf(page);
    }

    private List<ProspectRow> inRuns(Optional<ProspectRow> after, int limit) throws SQLException {
        List<Run> runs = order.runs();
        int first = after.map(order::runOf).orElse(0);
        List<ProspectRow> page = new ArrayList<>();
        for (int i = first; i < runs.size() && page.size() < limit; i++) {
            page.addAll(run(runs.get(i), i == first ? after : Optional.empty(), limit - page.size()));
        }
        return List.copyOf(page);
    }

    long count() throws SQLException {
        Optional<List<UUID>> named = named();
        if (named.isPresent()) {
            return sorted(named.get()).size();
        }
        if (request.words().isBlank()
                && request.labels().isNone()
                && request.owner().isEmpty()
                && !isUndated()) {
            Conditions stages = stages();
            return Sql.number(connection, "select sum(prospects) from stage_total" + stages.where(), stages.values());
        }
        if (asksWordsAtMost() && matches.asksSomething()) {
            return WordIndex.count(connection, request.words());
        }
        Conditions asked = there().and(matches.having());
        return Sql.number(connection, "select count(*) from prospect" + asked.where(), asked.values());
    }

    /** Nothing but the words. */
    private boolean asksWordsAtMost() {
        return request.stages().isEmpty()
                && request.labels().isNone()
                && request.owner().isEmpty()
                && request.scope().equals(ListScope.all());
    }

    /** The prospects one by one in no order, if they are counted so or are few. */
    private Optional<List<UUID>> named() throws SQLException {
        if (counted.isEmpty()) {
            return matches.known().isPresent() && !mostHaveTheWords() ? matches.known() : few();
        }
        if (matches.known().isEmpty()) {
            return counted;
        }
        Set<UUID> found = new HashSet<>(matches.known().get());
        return counted.map(ids -> ids.stream().filter(found::contains).toList());
    }

    /** Then the first ones are near in an index, and nothing but the page has to be fetched. */
    private boolean mostHaveTheWords() throws SQLException {
        int known = matches.known().map(List::size).orElse(0);
        return known > FEW
                && asksWordsAtMost()
                && request.ahead().isEmpty()
                && 2L * known > Sql.number(connection, "select sum(prospects) from stage_total");
    }

    private Optional<List<UUID>> few() throws SQLException {
        if (asksWordsAtMost()) {
            return Optional.empty();
        }
        Conditions there = there();
        Object question = List.of(request.scope(), request.stages(), request.labels(), request.owner());
        List<UUID> some = shared.prospects(
                question,
                () -> Sql.list(
                        connection,
                        "select id from prospect" + there.where() + " limit ?",
                        row -> row.getObject(1, UUID.class),
                        there.values(FEW + 1)));
        return Optional.of(some).filter(ids -> ids.size() <= FEW);
    }

    /** What is asked but for the words. */
    private Conditions there() throws SQLException {
        Conditions there = new Conditions()
                .and("removed = false")
                .and(stages())
                .and(new StoredLabels(connection, shared).of(request.labels()))
                .and(owner());
        return isUndated() ? there.and("created_on is null") : there;
    }

    private boolean isUndated() {
        return request.scope() instanceof ListScope.Undated;
    }

    /** The same, said so that no index but that of the order, or of the identifiers, answers it. */
    private Conditions inOrder(Conditions stages) {
        Conditions there = new Conditions()
                .and("removed = false")
                .and(stages)
                .and(StoredLabels.ofRows(request.labels()))
                .and(owner());
        return isUndated() && request.sort() != ListSort.CREATED
                ? there.and("case when created_on is null then 1 else 0 end = 1")
                : there;
    }

    private Conditions owner() {
        Conditions owner = new Conditions();
        request.owner().ifPresent(one -> owner.and("coalesce(owner_id, ?) = ?", PersonId.NOBODY.value(), one.value()));
        return owner;
    }

    private Conditions stages() {
        if (request.stages().isEmpty() && !(request.scope() instanceof ListScope.InStages)) {
            return new Conditions();
        }
        List<String> keys = askedStages().map(stage -> stage.key().value()).toList();
        return new Conditions().andOneOf("stage_key", keys);
    }

    private Stream<Stage> askedStages() {
        return pipeline.stages().stream().filter(stage -> request.asksFor(stage.key()));
    }

    private List<ProspectRow> run(Run run, Optional<ProspectRow> after, int limit) throws SQLException {
        boolean oneStage = run.byStage() || request.sort() == ListSort.STAGE;
        Conditions conditions = inOrder(oneStage ? new Conditions() : stages())
                .and(matches.having())
                .and(run.only());
        if (after.isPresent()) {
            conditions.and(order.behind(run, lineOf(after.get())));
        }
        List<Line> lines = new ArrayList<>();
        if (run.byStage()) {
            for (Stage stage : askedStages().toList()) {
                Conditions ofStage = new Conditions()
                        .and("stage_key = ?", stage.key().value())
                        .and(conditions);
                lines.addAll(lines(run, ofStage, limit));
            }
            lines.sort(order.comparator());
        } else {
            lines.addAll(lines(run, conditions, limit));
        }
        return lines.stream().limit(limit).map(Line::shown).toList();
    }

    private List<Line> lines(Run run, Conditions conditions, int limit) throws SQLException {
        String columns = Arrays.stream((run.same() + run.column() + ", id").split(", "))
                .map(column -> run.descending() ? column + " desc" : column)
                .collect(Collectors.joining(", "));
        return Sql.list(
                connection,
                ListRows.TABLE.select() + conditions.where() + " order by " + columns + " limit ?",
                ProspectLines::read,
                conditions.values(limit));
    }

    private Line lineOf(ProspectRow row) throws SQLException {
        return new Line(row, StoreBoard.nextOrder(connection, row.prospect(), row.nextStep()));
    }

    private static Line read(ResultSet result) throws SQLException {
        Row row = ListRows.TABLE.read(result);
        return new Line(ListRows.row(row), row.integer("next_order"));
    }

    /** The named prospects that are asked for, in order. */
    private List<UUID> sorted(List<UUID> named) throws SQLException {
        return shared.prospects(
                request,
                () -> lines(named).stream()
                        .sorted(order.comparator())
                        .map(line -> line.shown().prospect().value())
                        .toList());
    }

    private List<ProspectRow> pageOf(List<UUID> sorted, Optional<ProspectRow> after, int limit) throws SQLException {
        int from = after.isPresent() ? placeAfter(sorted, after.get()) : 0;
        List<UUID> page = sorted.subList(from, Math.min(sorted.size(), from + limit));
        Map<UUID, ProspectRow> rows = new HashMap<>();
        lines(page).forEach(line -> rows.put(line.shown().prospect().value(), line.shown()));
        return page.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** A row that is not in the list any more has a place in its order all the same. */
    private int placeAfter(List<UUID> sorted, ProspectRow row) throws SQLException {
        int known = sorted.indexOf(row.prospect().value());
        if (known >= 0) {
            return known + 1;
        }
        Line gone = lineOf(row);
        Comparator<Line> comparator = order.comparator();
        return (int) lines(sorted).stream()
                .filter(line -> comparator.compare(line, gone) < 0)
                .count();
    }

    private List<Line> lines(List<UUID> named) throws SQLException {
        Conditions asked = inOrder(stages());
        if (matches.known().isEmpty()) {
            asked.and(matches.having());
        }
        List<Line> found = new ArrayList<>(named.size());
        for (int from = 0; from < named.size(); from += AT_ONCE) {
            List<UUID> some = named.subList(from, Math.min(named.size(), from + AT_ONCE));
            Conditions those = new Conditions().and(asked).andOneOf("id", some);
            found.addAll(
                    Sql.list(connection, ListRows.TABLE.select() + those.where(), ProspectLines::read, those.values()));
        }
        return found;
    }
}
