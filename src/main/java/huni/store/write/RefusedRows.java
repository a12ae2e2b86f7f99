package huni.store.write;

import huni.domain.ProspectId;
import huni.store.rows.RowChange;
import huni.store.sql.Json;
import huni.store.sql.Row;
import huni.store.write.StoreMerging.Waiting;
import huni.work.away.Unmerged;
import huni.work.away.Unmerged.KeptChange;
import huni.work.away.Unmerged.Obstacle;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a step is not written, in words that nobody has to type again. */
final class RefusedRows {

    /** What somebody typed. */
    private static final Set<String> WORDS = Set.of(
            "company",
            "name",
            "phone",
            "email",
            "subject",
            "body",
            "note",
            "answer",
            "what",
            "otherwise",
            "also_decide",
            "authority_how",
            "decision_maker",
            "content",
            "question");

    private static final String SEPARATOR = " · ";

    private final Waiting step;
    private final OthersMeanwhile others;
    private final List<Unmerged> all = new ArrayList<>();

    RefusedRows(Waiting step, OthersMeanwhile others) {
        this.step = step;
        this.others = others;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Unmerged> all() {
        return List.copyOf(all);
    }

    /** The whole step, since it makes sense only as a whole. */
    List<Unmerged> whole(Obstacle reason, List<RowChange> changes) {
        all.clear();
        add(reason, Optional.empty(), new ThreeWays.Clash("", words(changes), ""), "", changes);
        return all();
    }

    /** The whole step, whose rows cannot be understood: it is read, and not taken. */
    List<Unmerged> unread(String kept) {
        all.clear();
        add(Obstacle.OTHER, Optional.empty(), new ThreeWays.Clash("", kept, ""), "", List.of());
        return all();
    }

    /** A field of a row. */
    void field(Obstacle reason, RowChange change, ThreeWays.Clash clash) throws SQLException {
        add(reason, change.prospect(), clash, reason == Obstacle.CHANGED ? others.who(change) : "", List.of(change));
    }

    /** What was to be removed, and somebody has written. */
    void removal(RowChange change, Row theirs) throws SQLException {
        field(
                Obstacle.CHANGED,
                change,
                new ThreeWays.Clash(
                        Unmerged.REMOVED, "", words(theirs, Optional.empty()).collect(Collectors.joining(SEPARATOR))));
    }

    /** What was to be changed, and somebody has removed. */
    void gone(RowChange change) throws SQLException {
        List<RowChange> rows = List.of(change);
        add(Obstacle.GONE, change.prospect(), new ThreeWays.Clash("", words(rows), ""), others.who(change), rows);
    }

    /** What was typed at a move that is not made. */
    void unsaid(RowChange event) throws SQLException {
        String said = words(List.of(event));
        if (!said.isEmpty()) {
            Obstacle reason = Obstacle.OTHER;
            add(reason, event.prospect(), new ThreeWays.Clash("", said, ""), others.who(event), List.of(event));
        }
    }

    /** All that was done to a prospect. */
    void prospect(Obstacle reason, UUID prospect, List<RowChange> rows) throws SQLException {
        String field = reason == Obstacle.CHANGED ? Unmerged.REMOVED : "";
        add(reason, Optional.of(prospect), new ThreeWays.Clash(field, words(rows), ""), others.whoOf(prospect), rows);
    }

    private static String words(List<RowChange> rows) {
        return rows.stream()
                .flatMap(change -> change.after().stream().flatMap(row -> words(row, change.before())))
                .distinct()
                .collect(Collectors.joining(SEPARATOR));
    }

    /** What is told in words in a row, and was not before. */
    private static Stream<String> words(Row row, Optional<Row> before) {
        return row.table().columns().stream()
                .filter(column -> WORDS.contains(column.name()))
                .map(column -> row.table().index(column.name()))
                .filter(i -> before.filter(was -> Objects.equals(was.value(i), row.value(i)))
                        .isEmpty())
                .map(row::value)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(word -> !word.isBlank());
    }

    private void add(Obstacle reason, Optional<UUID> prospect, ThreeWays.Clash clash, String by, List<RowChange> rows) {
        all.add(new Unmerged(
                step.id() + "." + all.size(),
                step.at(),
                step.label(),
                prospect.map(ProspectId::new),
                reason,
                clash.field(),
                clash.mine(),
                clash.theirs(),
                by,
                rows.stream()
                        .map(row -> new KeptChange(
                                row.table().name(),
                                row.before().map(Json::of),
                                row.after().map(Json::of)))
                        .toList()));
    }
}
