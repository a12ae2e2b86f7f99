package huni.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several selects with the same columns, asked at once: each is read from its own index. */
public final class Union {

    private final List<String> selects = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Adds the rows of one more select; {@code order} follows its conditions and may be empty. */
    public Union add(String select, Conditions asked, String order) {
        selects.add("(" + select + asked.where() + order + ")");
        values.addAll(Arrays.asList(asked.values()));
        return this;
    }

    /** All rows of all selects, mapped, in no order; none of no select. */
    public <T> List<T> list(Connection connection, Sql.RowMapper<T> row) throws SQLException {
        return selects.isEmpty()
                ? List.of()
                : Sql.list(
                        connection, selects.stream().collect(Collectors.joining(" union all ")), row, values.toArray());
    }
}
