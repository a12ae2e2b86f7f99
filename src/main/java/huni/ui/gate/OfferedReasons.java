package huni.ui.gate;

import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageType;
import huni.language.DomainWords;
import java.util.List;
import java.util.Optional;

/** The reasons that a form offers: not the retired ones, but for the one that was told before. */
final class OfferedReasons {

    private final List<ClosingReason> all;
    private final DomainWords words;
    private Optional<String> told = Optional.empty();

    OfferedReasons(List<ClosingReason> all, DomainWords words) {
        this.all = all;
        this.words = words;
    }

    /** The reason with that key, which was told before and is offered from now on, even if it is retired. */
    Optional<Reason> told(String key) {
        told = Optional.of(key);
        return all.stream()
                .filter(reason -> reason.key().equals(key))
                .map(this::shown)
                .findFirst();
    }

    /** Those of the outcome that the gate leads to, in their order. */
    List<Reason> at(Gate gate) {
        return ClosingReason.of(gate == Gate.WON_DETAILS ? StageType.WON : StageType.LOST, all).stream()
                .filter(reason -> !reason.retired() || told.equals(Optional.of(reason.key())))
                .map(this::shown)
                .toList();
    }

    private Reason shown(ClosingReason reason) {
        return Reason.of(reason, words);
    }
}
