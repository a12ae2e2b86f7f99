package huni.store.write;

import huni.store.rows.ProspectRows;
import huni.store.rows.RowChange;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.work.away.Unmerged;
import huni.work.away.Unmerged.Obstacle;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The prospects of a step that was done without the network, as they are met where others have gone on. */
final class MetProspects {

    private final Prepared sql;
    private final List<RowChange> changes;
    private final OthersMeanwhile others;
    private final RefusedRows refused;
    private final Map<UUID, Met> met = new LinkedHashMap<>();

    /** @param changes all of the step */
    MetProspects(Prepared sql, List<RowChange> changes, OthersMeanwhile others, RefusedRows refused) {
        this.sql = sql;
        this.changes = changes;
        this.others = others;
        this.refused = refused;
    }

    /**
     * A prospect of the step as it is met.
     *
     * @param refusal why nothing of the step is done to it
     * @param moves whether it is moved by the step
     * @param stays whether it was to be moved and is not
     * @param tells whether what the step tells of its way is true of it, though it is not moved: a corrected closing
     */
    record Met(Optional<Obstacle> refusal, boolean moves, boolean stays, boolean tells) {
        static final Met AS_IT_WAS = new Met(Optional.empty(), false, false, false);

        static Met refused(Obstacle why) {
            return new Met(Optional.of(why), false, false, false);
        }
    }

    private static final Set<String> STANDING = Set.of("stage_key", "closed_on", "lost_reason");

    Met met(UUID id) throws SQLException {
        Met known = met.get(id);
        if (known == null) {
            known = look(id);
            met.put(id, known);
        }
        return known;
    }

    private Met look(UUID id) throws SQLException {
        Optional<RowChange> own = changes.stream()
                .filter(change -> change.table() == ProspectRows.TABLE
                        && change.prospect().equals(Optional.of(id)))
                .findFirst();
        if (own.filter(change -> change.before().isEmpty()).isPresent()) {
            return new Met(Optional.empty(), true, false, false);
        }
        Optional<Row> current = sql.one(ProspectRows.TABLE.selectByKey(), ProspectRows.TABLE::read, id);
        if (current.isEmpty()) {
            return Met.refused(Obstacle.GONE);
        }
        Optional<Row> before = own.flatMap(RowChange::before);
        if (current.get().flag("removed")
                && before.filter(row -> row.flag("removed")).isEmpty()) {
            return Met.refused(Obstacle.REMOVED);
        }
        boolean removes =
                own.flatMap(RowChange::after).filter(row -> row.flag("removed")).isPresent()
                        && before.filter(row -> row.flag("removed")).isEmpty();
        if (removes && others.haveWorkedWith(id)) {
            return Met.refused(Obstacle.CHANGED);
        }
        if (own.filter(MetProspects::isMoved).isPresent()) {
            return moved(own.get(), current.get());
        }
        boolean stands = before.filter(row -> !standsAs(row, current.get())).isEmpty();
        return new Met(Optional.empty(), false, false, stands);
    }

    private static boolean standsAs(Row before, Row current) {
        return STANDING.stream()
                .map(before.table()::index)
                .allMatch(i -> Objects.equals(before.value(i), current.value(i)));
    }

    static boolean isMoved(RowChange own) {
        return !own.before()
                .map(row -> row.text("stage_key"))
                .equals(own.after().map(row -> row.text("stage_key")));
    }

    private Met moved(RowChange own, Row current) throws SQLException {
        Row before = own.before().orElseThrow();
        Row after = own.after().orElseThrow();
        String to = after.text("stage_key");
        String stands = current.text("stage_key");
        if (stands.equals(to)) {
            return Met.AS_IT_WAS;
        }
        boolean byOthers = !stands.equals(before.text("stage_key"));
        boolean opens = !byOthers && new GatesAgain(sql, changes).open(own, current);
        if (!opens) {
            refused.field(
                    byOthers ? Obstacle.CHANGED : Obstacle.GATE, own, new ThreeWays.Clash(Unmerged.STAGE, to, stands));
        }
        return new Met(Optional.empty(), opens, !opens, false);
    }

    /** All that the step did to a prospect that it cannot be done to any more is one thing. */
    void refuse() throws SQLException {
        for (Map.Entry<UUID, Met> each : met.entrySet()) {
            Optional<Obstacle> refusal = each.getValue().refusal();
            if (refusal.isPresent()) {
                refused.prospect(
                        refusal.get(),
                        each.getKey(),
                        changes.stream()
                                .filter(change -> change.prospect().equals(Optional.of(each.getKey())))
                                .toList());
            }
        }
    }
}
