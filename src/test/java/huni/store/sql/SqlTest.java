package huni.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlTest {

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        Sql.update(connection, "create table t (n int, at timestamp(6) with time zone)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aBatchWritesEveryRowAndCountsTheOnesThatMetNone() throws SQLException {
        Iterable<Object[]> rows =
                () -> IntStream.range(0, 2_500).mapToObj(n -> new Object[] {n}).iterator();

        int missed = Sql.batch(connection, "insert into t (n) values (?)", rows);
        int met = Sql.batch(
                connection,
                "update t set n = -1 where n = ?",
                List.of(new Object[] {7}, new Object[] {9_999}, new Object[] {8}));

        assertEquals(0, missed);
        assertEquals(1, met);
        assertEquals(2_500L, Sql.number(connection, "select count(*) from t"));
    }

    @Test
    void anEmptyBatchIsNothing() throws SQLException {
        assertEquals(0, Sql.batch(connection, "insert into t (n) values (?)", List.of()));
    }

    @Test
    void anInstantIsTheSameInstantWhateverTheTimeZone() throws SQLException {
        Instant at = Instant.parse("2026-03-29T01:30:00.123456Z");
        Sql.update(connection, "insert into t values (1, ?)", at);

        assertEquals(
                Optional.of(at),
                Sql.one(
                        connection,
                        "select at from t",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant()));
    }

    @Test
    void eachRowIsSeenOnceInOrder() throws SQLException {
        Sql.batch(connection, "insert into t (n) values (?)", List.of(new Object[] {2}, new Object[] {1}));
        List<Integer> seen = new ArrayList<>();

        Sql.each(connection, "select n from t order by n", row -> seen.add(row.getInt(1)));

        assertEquals(List.of(1, 2), seen);
        assertEquals(List.of(1, 2), Sql.list(connection, "select n from t order by n", row -> row.getInt(1)));
    }

    @Test
    void noRowIsNothingAndNoNumberIsZero() throws SQLException {
        assertEquals(Optional.empty(), Sql.one(connection, "select n from t", row -> row.getInt(1)));
        assertEquals(0L, Sql.number(connection, "select sum(n) from t"));
    }

    @Test
    void aWrongStatementIsReported() {
        assertThrows(SQLException.class, () -> Sql.update(connection, "insert into nowhere values (?)", 1));
    }
}
