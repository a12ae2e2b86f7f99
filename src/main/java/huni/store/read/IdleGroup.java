package huni.store.read;

import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageRole;
import huni.domain.today.TodayQuery.Idle;
import huni.store.rows.ProspectRows;
import huni.store.sql.Conditions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which open prospects of whom nothing is planned are in a group, as an index by stage and {@code next_order} finds them. */
final class IdleGroup {

    private IdleGroup() {}

    /** The conditions of a group in each open stage that can have some, of one owner where one is asked for. */
    static List<Conditions> of(Idle group, Pipeline pipeline, Optional<PersonId> owner, Moment now) {
        List<Stage> open = pipeline.stages().stream().filter(Stage::isOpen).toList();
        int first = open.size();
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).role() == StageRole.PRESENTATION) {
                first = i;
            }
        }
        List<Conditions> stages = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Stage stage = open.get(i);
            long bound = i < first ? ProspectRows.NO_STEP : untouched(stage, now);
            if (group == Idle.WITHOUT_STEP || i >= first) {
                Conditions there = at(stage, group, bound);
                owner.ifPresent(one -> there.and("owner_id = ?", one.value()));
                stages.add(there);
            }
        }
        return stages;
    }

    private static Conditions at(Stage stage, Idle group, long bound) {
        Conditions there =
                new Conditions().and("stage_key = ?", stage.key().value()).and("removed = false");
        return group == Idle.STALLED
                ? there.and("next_order >= ? and next_order < ?", ProspectRows.NO_STEP, bound)
                : there.and("next_order >= ?", bound);
    }

    /** In {@code next_order}, what was touched before the stage's days. */
    private static long untouched(Stage stage, Moment now) {
        LocalDate day = now.day().minusDays(stage.staleAfterDays());
        return ProspectRows.orderWithoutStep(
                day.atTime(LocalTime.MIN).atZone(now.zone()).toInstant());
    }
}
