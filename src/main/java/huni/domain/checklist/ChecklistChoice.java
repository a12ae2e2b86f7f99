package huni.domain.checklist;

import huni.domain.pipeline.StageKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which checklist a call opens with. */
public final class ChecklistChoice {

    private ChecklistChoice() {}

    /** The checklists that are offered, in their order. */
    public static List<ChecklistHeading> offered(List<ChecklistHeading> all) {
        return all.stream()
                .filter(heading -> !heading.retired())
                .sorted(Comparator.comparingInt(ChecklistHeading::position))
                .toList();
    }

    /** The first one that opens in the stage; where none does, the person picks one in the call. */
    public static Optional<ChecklistHeading> in(StageKey stage, List<ChecklistHeading> all) {
        return offered(all).stream()
                .filter(heading -> heading.opensIn().contains(stage))
                .findFirst();
    }
}
