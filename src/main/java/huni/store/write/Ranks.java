package huni.store.write;

import huni.domain.pipeline.StageKey;
import huni.store.sql.Prepared;
import huni.work.Slot;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Places in the columns of the board: numbers with gaps, so that a move writes one row. */
final class Ranks {

    private static final int FIRST_NEIGHBOURS = 32;

    private final RowWriter writing;
    private final Prepared sql;

    Ranks(RowWriter writing) {
        this.writing = writing;
        this.sql = writing.sql();
    }

    private record Place(UUID prospect, long rank) {}

    long rank(StageKey stage, Slot slot) throws SQLException {
        writing.writePending();
        return switch (slot) {
            case Slot.Top() -> end(stage, "").map(rank -> rank - Slot.GAP).orElse(0L);
            case Slot.Bottom() ->
                end(stage, " desc").map(rank -> rank + Slot.GAP).orElse(0L);
            case Slot.Below(var above) -> {
                Optional<Place> place = sql.one(
                        "select id, place from prospect where id = ? and stage_key = ? and removed = false",
                        Ranks::place,
                        above.value(),
                        stage.value());
                yield place.isPresent() ? below(stage, place.get()) : rank(stage, new Slot.Top());
            }
        };
    }

    private Optional<Long> end(StageKey stage, String direction) throws SQLException {
        return sql.one(
                "select place from prospect where stage_key = ? and removed = false order by stage_key" + direction
                        + ", removed" + direction + ", place" + direction + ", id" + direction + " limit 1",
                row -> row.getLong(1),
                stage.value());
    }

    private long below(StageKey stage, Place above) throws SQLException {
        List<Place> next = after(stage, above, 1);
        if (next.isEmpty()) {
            return above.rank() + Slot.GAP;
        }
        long gap = next.getFirst().rank() - above.rank();
        return gap >= 2 ? above.rank() + gap / 2 : makeRoom(stage, above);
    }

    /**
     * Spreads as many of the next cards as it takes to leave wide gaps again. They keep their order, so nothing of it is in
     * the journal; whoever shows the column by their ranks has to read it again.
     */
    private long makeRoom(StageKey stage, Place above) throws SQLException {
        writing.everyPlaceChanged();
        for (int count = FIRST_NEIGHBOURS; ; count *= 2) {
            List<Place> next = after(stage, above, count);
            boolean all = next.size() < count;
            long step = all ? Slot.GAP : (next.getLast().rank() - above.rank()) / (count + 1);
            if (all || step >= Slot.GAP / 1024) {
                for (int i = 0; i < next.size(); i++) {
                    sql.update(
                            "update prospect set place = ? where id = ?",
                            above.rank() + step * (i + 2L),
                            next.get(i).prospect());
                }
                return above.rank() + step;
            }
        }
    }

    private List<Place> after(StageKey stage, Place above, int limit) throws SQLException {
        return sql.list("""
                select id, place from prospect
                where stage_key = ? and removed = false and place >= ? and (place > ? or id > ?)
                order by stage_key, removed, place, id limit ?
                """, Ranks::place, stage.value(), above.rank(), above.rank(), above.prospect(), limit);
    }

    private static Place place(java.sql.ResultSet row) throws SQLException {
        return new Place(row.getObject(1, UUID.class), row.getLong(2));
    }
}
