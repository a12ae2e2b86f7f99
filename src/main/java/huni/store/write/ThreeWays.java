package huni.store.write;

import huni.store.sql.Json;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row three ways: as it was when the network went, as it was left here, and as others have left it. What only one side has
 * written stands; what both have written otherwise is a clash, in which theirs stands.
 *
 * @param row the row that stands
 */
record ThreeWays(Row row, List<Clash> clashes) {

    /** What is written together and makes sense only together, by table and column. */
    private static final Map<String, String> TOGETHER = Map.ofEntries(
            Map.entry("prospect.stage_key", "stage"),
            Map.entry("prospect.closed_on", "stage"),
            Map.entry("prospect.lost_reason", "stage"),
            Map.entry("prospect.currency", "budget"),
            Map.entry("prospect.budget_low", "budget"),
            Map.entry("prospect.budget_likely", "budget"),
            Map.entry("prospect.budget_high", "budget"),
            Map.entry("prospect.budget_source", "budget"),
            Map.entry("prospect.confirmed_on", "authority_certainty"),
            Map.entry("prospect.rhythm_every", "rhythm"),
            Map.entry("prospect.rhythm_unit", "rhythm"),
            Map.entry("contact.phone", "phone"),
            Map.entry("contact.phone_e164", "phone"),
            Map.entry("activity.due_day", "due"),
            Map.entry("activity.due_time", "due"),
            Map.entry("activity.time_zone", "due"),
            Map.entry("activity.state", "state"),
            Map.entry("activity.held_at", "state"),
            Map.entry("activity.missed_at", "state"),
            Map.entry("activity.incentive_kind", "incentive"),
            Map.entry("activity.incentive_ends", "incentive"),
            Map.entry("activity.incentive_cost", "incentive"),
            Map.entry("activity.incentive_currency", "incentive"),
            Map.entry("activity.calendar_uid", "calendar"),
            Map.entry("activity.calendar_sequence", "calendar"),
            Map.entry("quota.target", "target"),
            Map.entry("quota.currency", "target"),
            Map.entry("past_purchase.paid", "paid"),
            Map.entry("past_purchase.currency", "paid"));

    /** Each row of these is one thing that somebody has said. */
    private static final Set<String> ONE_FIELD = Set.of("call_answer");

    private static final Set<String> LATER_STANDS = Set.of("touched_at", "notified_at", "answered_at");
    private static final Set<String> SETS = Set.of("tags", "not_told");
    private static final Set<String> MAPS = Set.of("own_fields");

    /** What the writer settles itself. */
    private static final Set<String> FOLLOWING =
            Set.of("version", "place", "furthest", "undated", "since", "since_day", "talked_seconds");

    /** What both have written otherwise. */
    record Clash(String field, String mine, String theirs) {}

    /**
     * Brings them together.
     *
     * @param before empty where the row came on both sides
     * @param taken the fields in which mine stands whatever others have written
     * @param left the fields in which theirs stands, and nothing is said of it
     */
    static ThreeWays of(Optional<Row> before, Row mine, Row theirs, Set<String> taken, Set<String> left) {
        Row row = theirs;
        List<Clash> clashes = new ArrayList<>();
        for (Map.Entry<String, List<Integer>> field : fields(mine.table()).entrySet()) {
            List<Integer> columns = field.getValue();
            boolean byMe = before.isEmpty() || !same(before.get(), mine, columns);
            if (!byMe || left.contains(field.getKey()) || same(mine, theirs, columns)) {
                continue;
            }
            boolean byOthers = before.isEmpty() || !same(before.get(), theirs, columns);
            if (!byOthers || taken.contains(field.getKey())) {
                row = with(row, mine, columns);
                continue;
            }
            Optional<Row> both = bothOf(field.getKey(), before, mine, row);
            if (both.isPresent()) {
                row = both.get();
            } else {
                clashes.add(new Clash(field.getKey(), said(mine, columns), said(theirs, columns)));
            }
        }
        return new ThreeWays(row, clashes);
    }

    private static Map<String, List<Integer>> fields(Table table) {
        Map<String, List<Integer>> fields = new LinkedHashMap<>();
        for (int i = table.keys(); i < table.kept(); i++) {
            String column = table.columns().get(i).name();
            if (!FOLLOWING.contains(column)) {
                fields.computeIfAbsent(field(table, column), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        return fields;
    }

    private static String field(Table table, String column) {
        return ONE_FIELD.contains(table.name())
                ? table.name()
                : TOGETHER.getOrDefault(table.name() + "." + column, column);
    }

    private static boolean same(Row one, Row other, List<Integer> columns) {
        return columns.stream().allMatch(i -> Objects.equals(one.value(i), other.value(i)));
    }

    private static Row with(Row row, Row values, List<Integer> columns) {
        Row next = row;
        for (int i : columns) {
            next = next.with(row.table().columns().get(i).name(), values.value(i));
        }
        return next;
    }

    /** Where what both have written does not contradict itself. */
    private static Optional<Row> bothOf(String field, Optional<Row> before, Row mine, Row theirs) {
        if (LATER_STANDS.contains(field)) {
            Instant later = mine.maybeInstant(field)
                    .filter(at ->
                            theirs.maybeInstant(field).filter(at::isBefore).isEmpty())
                    .or(() -> theirs.maybeInstant(field))
                    .orElseThrow();
            return Optional.of(theirs.with(field, later));
        }
        if (before.isPresent() && SETS.contains(field)) {
            return Optional.of(theirs.with(field, Json.of(set(before.get(), mine, theirs, field))));
        }
        return before.isPresent() && MAPS.contains(field) ? map(before.get(), mine, theirs, field) : Optional.empty();
    }

    private static List<String> set(Row before, Row mine, Row theirs, String field) {
        List<String> was = words(before, field);
        List<String> is = words(mine, field);
        List<String> all = new ArrayList<>(words(theirs, field));
        all.removeIf(word -> was.contains(word) && !is.contains(word));
        is.stream().filter(word -> !was.contains(word) && !all.contains(word)).forEach(all::add);
        return all;
    }

    private static List<String> words(Row row, String field) {
        return row.maybeText(field).map(Json::list).orElse(List.of());
    }

    private static Optional<Row> map(Row before, Row mine, Row theirs, String field) {
        SortedMap<String, String> was = Json.map(before.text(field));
        SortedMap<String, String> is = Json.map(mine.text(field));
        SortedMap<String, String> all = new TreeMap<>(Json.map(theirs.text(field)));
        SortedMap<String, String> names = new TreeMap<>(was);
        names.putAll(is);
        for (String name : names.keySet()) {
            @Nullable String wanted = is.get(name);
            if (Objects.equals(was.get(name), wanted) || Objects.equals(all.get(name), wanted)) {
                continue;
            }
            if (!Objects.equals(all.get(name), was.get(name))) {
                return Optional.empty();
            }
            if (wanted == null) {
                all.remove(name);
            } else {
                all.put(name, wanted);
            }
        }
        return Optional.of(theirs.with(field, Json.of(all)));
    }

    private static String said(Row row, List<Integer> columns) {
        return columns.stream()
                .map(row::value)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
