package huni.ui.gate;

import huni.domain.pipeline.LostReason;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What is already known when a gate is met, so that nobody is asked for it again.
 *
 * @param worth what the sale is worth, if that is known
 * @param authorityHow what tells that we talk to the decision maker; may be empty
 * @param reasons the reasons for a loss, in their order
 */
public record GateFacts(Optional<Money> worth, String authorityHow, List<LostReason> reasons) {

    public GateFacts {
        reasons = List.copyOf(reasons);
    }
}
