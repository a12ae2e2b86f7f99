package huni.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.read.ClosedColumn;
import huni.store.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must not take longer with more prospects is read in the order of an index. */
class PlansTest {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    @BeforeEach
    void fill() {
        new Desk(fresh.database()).createAtOnce(50);
    }

    @Test
    void aPageOfWonIsReadDayByDayFromTheIndexOfItsOrder() {
        isRead("prospect_by_closed_place", ClosedColumn.FIRST, "'won'", "date '2026-11-23'", "50");
        isRead(
                "prospect_by_closed_place",
                ClosedColumn.NEXT,
                "'won'",
                "date '2026-11-23'",
                "1",
                "1",
                "'00000000-0000-0000-0000-000000000000'",
                "50");
    }

    @Test
    void aPageOfTheListByClosingIsReadFromTheIndexOfItsOrder() {
        isRead("prospect_by_closing", """
                select id from prospect where stage_key = ? and removed = false and closed_on is not null
                order by stage_key desc, removed desc, closed_on desc, id desc limit 50
                """, "'won'");
    }

    private void isRead(String index, String sql, String... values) {
        String asked = sql;
        for (String value : values) {
            asked = asked.replaceFirst("\\?", value);
        }
        String query = "explain " + asked;
        String plan = fresh.database()
                .<String, RuntimeException>read(connection ->
                        Sql.one(connection, query, row -> row.getString(1)).orElseThrow());
        assertTrue(plan.contains(index) && plan.contains("index sorted"), plan);
    }
}
