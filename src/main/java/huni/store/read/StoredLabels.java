package huni.store.read;

import huni.domain.pipeline.PipelineKey;
import huni.domain.prospect.KnownLabels;
import huni.domain.prospect.LabelChoice;
import huni.domain.prospect.LabelCounts;
import huni.store.file.SharedReads;
import huni.store.sql.Conditions;
import huni.store.sql.Json;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sources and tags of prospects. What values there are is read from an index value by value, so that it takes as
 * long as there are values, not prospects.
 */
final class StoredLabels {

    /** So many values are looked for at most. */
    private static final int MOST = 2_000;

    /** No text has what is smaller, so that what follows a text begins with this one after it. */
    private static final String NEXT = "\u0001";

    /** So many values are counted at most. */
    private static final int MOST_COUNTED = 300;

    private final Connection connection;
    private final SharedReads shared;

    StoredLabels(Connection connection, SharedReads shared) {
        this.connection = connection;
        this.shared = shared;
    }

    /** The sources and tags that there are; of more than some thousands, the first. */
    KnownLabels known() throws SQLException {
        return new KnownLabels(
                values("source").stream().filter(source -> !source.isBlank()).toList(),
                values("tags").stream()
                        .flatMap(tags -> Json.list(tags).stream())
                        .distinct()
                        .toList());
    }

    /** How many prospects have each of them; nothing of sources or of lists of tags of which there are too many. */
    LabelCounts counts() throws SQLException {
        return counts(Optional.empty());
    }

    /** The same of those in one pipeline. */
    LabelCounts counts(PipelineKey pipeline) throws SQLException {
        return counts(Optional.of(pipeline));
    }

    private LabelCounts counts(Optional<PipelineKey> in) throws SQLException {
        List<String> lists = values("tags");
        Map<String, Long> tags = new HashMap<>();
        if (lists.size() < MOST) {
            counts("tags", lists, in)
                    .forEach((list, count) ->
                            Json.list(list).stream().distinct().forEach(tag -> tags.merge(tag, count, Long::sum)));
        }
        return new LabelCounts(counts("source", known().sources(), in), tags);
    }

    /** Each by itself from the index of the column; of too many nothing. */
    private Map<String, Long> counts(String column, List<String> values, Optional<PipelineKey> in) throws SQLException {
        String within = in.isPresent() ? " and stage_key in (select stage_key from stage where pipeline_key = ?)" : "";
        return shared.once("counts of " + column + in, connection, _ -> {
            Map<String, Long> counts = new HashMap<>();
            for (String value : values.size() > MOST_COUNTED ? List.<String>of() : values) {
                counts.put(
                        value,
                        Sql.number(
                                connection,
                                "select count(*) from prospect where removed = false and " + column + " = ?" + within,
                                Stream.concat(Stream.of(value), in.map(PipelineKey::value).stream())
                                        .toArray()));
            }
            return Map.copyOf(counts);
        });
    }

    private List<String> values(String column) throws SQLException {
        return shared.once("values of " + column, connection, _ -> {
            List<String> found = new ArrayList<>();
            Optional<String> next = valueFrom(column, "");
            while (next.isPresent() && found.size() < MOST) {
                found.add(next.get());
                next = valueFrom(column, next.get() + NEXT);
            }
            return List.copyOf(found);
        });
    }

    /** To ask for what is greater would read every row of the value itself. */
    private Optional<String> valueFrom(String column, String value) throws SQLException {
        return Sql.one(
                connection,
                "select " + column + " from prospect where removed = false and " + column + " >= ?"
                        + " order by removed, " + column + " limit 1",
                row -> row.getString(1),
                value);
    }

    /** What is asked of a prospect, said so that an index of the sources or tags may answer it. */
    Conditions of(LabelChoice choice) throws SQLException {
        Conditions conditions = new Conditions();
        conditions.andIn("source", sorted(choice.sources()));
        if (!choice.tags().isEmpty()) {
            List<String> lists = values("tags");
            conditions.and(
                    lists.size() < MOST
                            ? new Conditions()
                                    .andOneOf(
                                            "tags",
                                            lists.stream()
                                                    .filter(tags ->
                                                            !Collections.disjoint(Json.list(tags), choice.tags()))
                                                    .toList())
                            : amongTags(choice.tags()));
        }
        return conditions;
    }

    /** The same, said so that only rows can answer it: the index that is read is that of the order. */
    static Conditions ofRows(LabelChoice choice) {
        Conditions conditions = new Conditions();
        if (!choice.sources().isEmpty()) {
            Conditions one = new Conditions().andIn("source", sorted(choice.sources()));
            conditions.and("case when " + one.all() + " then 1 else 0 end = 1", one.values());
        }
        return choice.tags().isEmpty() ? conditions : conditions.and(amongTags(choice.tags()));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private static Conditions amongTags(Set<String> tags) {
        return Conditions.oneOf(
                sorted(tags).stream().map(StoredLabels::amongTags).toList());
    }

    /** A list in the store is {@code ["one","two"]}; within a tag, a quotation mark has a backslash before it. */
    private static Conditions amongTags(String tag) {
        String one = Json.of(List.of(tag));
        String quoted = one.substring(1, one.length() - 1);
        return new Conditions().and("(position(? in tags) = 1 or position(? in tags) > 0)", "[" + quoted, "," + quoted);
    }
}
