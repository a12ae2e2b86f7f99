package huni.domain.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The stages a new store begins with, and what a stage of the first pipeline is like at first. */
final class StandardStages {

    static final List<Stage> ALL = List.of(
            open("lead", 0, "0.05", 7, Gate.NONE, StageRole.FIRST_CONTACT),
            open("decision_maker", 1, "0.15", 7, Gate.NONE, StageRole.DECISION_MAKER),
            open("appointment", 2, "0.30", 7, Gate.AUTHORITY, StageRole.APPOINTMENT),
            open("presentation", 3, "0.50", 10, Gate.NONE, StageRole.PRESENTATION),
            open("closing", 4, "0.75", 7, Gate.NONE, StageRole.CLOSING),
            stage("won", StageType.WON, 5, BigDecimal.ONE, 7, Gate.WON_DETAILS),
            stage("lost", StageType.LOST, 6, BigDecimal.ZERO, 7, Gate.LOST_REASON),
            stage("parked", StageType.PARKED, 7, BigDecimal.ZERO, 30, Gate.NONE));

    private StandardStages() {}

    private static Stage open(
            String key, int position, String probability, int staleAfterDays, Gate gate, StageRole role) {
        return stage(key, StageType.OPEN, position, new BigDecimal(probability), staleAfterDays, gate)
                .withRole(role);
    }

    static Stage stage(
            String key, StageType type, int position, BigDecimal probability, int staleAfterDays, Gate gate) {
        return new Stage(
                new StageKey(key),
                type,
                gate,
                Optional.empty(),
                position,
                probability,
                staleAfterDays,
                Optional.empty(),
                false,
                0);
    }
}
