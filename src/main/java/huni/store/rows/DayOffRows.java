package huni.store.rows;

import static huni.store.sql.Table.day;
import static huni.store.sql.Table.fraction;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.PersonId;
import huni.domain.worktime.DayOff;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Days off as rows. */
public final class DayOffRows {

    public static final Table TABLE = Table.of(
            "day_off", 1, 0, id("id"), id("person_id"), day("on_day"), fraction("share"), text("name"), version());

    public static final RowType<DayOff> TYPE =
            RowType.setUp(DayOff.class, TABLE, DayOffRows::row, DayOffRows::off, "on_day, id");

    private DayOffRows() {}

    static Row row(DayOff off) {
        return TABLE.row(
                off.id(),
                off.person().map(PersonId::value).orElse(null),
                off.on(),
                off.share(),
                off.name(),
                off.version());
    }

    static DayOff off(Row row) {
        return new DayOff(
                row.id("id"),
                row.maybeId("person_id").map(PersonId::new),
                row.day("on_day"),
                row.amount("share"),
                row.text("name"),
                row.integer("version"));
    }
}
