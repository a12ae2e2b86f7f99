package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.time;
import static huni.store.sql.Table.version;

import huni.domain.worktime.WorkingHours;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.time.DayOfWeek;

/** Working hours as rows. */
public final class WorkingHoursRows {

    public static final Table TABLE =
            Table.of("working_hours", 1, 0, id("id"), text("weekday"), time("begin_time"), time("end_time"), version());

    public static final RowType<WorkingHours> TYPE = RowType.setUp(
            WorkingHours.class, TABLE, WorkingHoursRows::row, WorkingHoursRows::hours, "weekday, begin_time, id");

    private WorkingHoursRows() {}

    static Row row(WorkingHours hours) {
        return TABLE.row(hours.id(), hours.weekday(), hours.begin(), hours.end(), hours.version());
    }

    static WorkingHours hours(Row row) {
        return new WorkingHours(
                row.id("id"),
                row.one(DayOfWeek.class, "weekday"),
                row.time("begin_time"),
                row.time("end_time"),
                row.integer("version"));
    }
}
