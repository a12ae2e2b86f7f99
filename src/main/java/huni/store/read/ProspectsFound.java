package huni.store.read;

import huni.domain.Folding;
import huni.domain.ProspectId;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.store.rows.SearchWords;
import huni.store.rows.TypedWords;
import huni.store.rows.WordIndex;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The prospects that are found by words, the best of them first. */
final class ProspectsFound {

    /** Of more than so many that are found, the best are chosen among the first ones. */
    private static final int MOST_LOOKED_AT = 200;

    private final Connection connection;
    private final String words;

    ProspectsFound(Connection connection, String words) {
        this.connection = connection;
        this.words = words;
    }

    /**
     * First open ones, and of each kind those whose name begins with the words, from an index; the rest from as many as
     * are found at once.
     */
    List<ProspectRow> best(int limit, Pipeline pipeline) throws SQLException {
        List<TypedWords.Wanted> wanted = TypedWords.beginnings(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<ProspectId, ProspectRow> found = new LinkedHashMap<>();
        beginning().forEach(row -> found.put(row.prospect(), row));
        if (found.size() < MOST_LOOKED_AT) {
            having(wanted).stream()
                    .sorted(Comparator.comparing((ProspectRow row) -> !isInName(row))
                            .thenComparing(ProspectRow::company)
                            .thenComparing(row -> row.prospect().value().toString()))
                    .forEach(row -> found.putIfAbsent(row.prospect(), row));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(
                        row -> !pipeline.find(row.stage()).filter(Stage::isOpen).isPresent()))
                .limit(limit)
                .toList();
    }

    private List<ProspectRow> beginning() throws SQLException {
        return lines(
                """
                where company_folded >= ? and company_folded < ? and company_folded like ? and removed = false
                order by removed, company_folded, id limit ?
                """,
                SearchWords.name(words),
                SearchWords.afterBeginning(words),
                SearchWords.beginning(words),
                MOST_LOOKED_AT);
    }

    private List<ProspectRow> having(List<TypedWords.Wanted> wanted) throws SQLException {
        Conditions conditions = new Conditions()
                .and("removed = false")
                .andOneOf("id", WordIndex.found(connection, wanted, MOST_LOOKED_AT));
        return lines(conditions.where(), conditions.values());
    }

    private boolean isInName(ProspectRow row) {
        String name = Folding.fold(row.company());
        return Stream.of(Folding.fold(words).split(" ")).allMatch(name::contains);
    }

    private List<ProspectRow> lines(String where, @Nullable Object... values) throws SQLException {
        return Sql.list(
                connection, ListRows.TABLE.select() + where, row -> ListRows.row(ListRows.TABLE.read(row)), values);
    }
}
