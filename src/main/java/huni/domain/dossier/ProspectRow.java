package huni.domain.dossier;

import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.NextStep;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A prospect as a line of a list.
 *
 * @param owner who looks after it
 */
public record ProspectRow(
        ProspectId prospect,
        String company,
        String contact,
        StageKey stage,
        LocalDate sinceDay,
        Optional<Money> worth,
        Optional<NextStep> nextStep,
        Optional<LocalDate> createdOn,
        Optional<LocalDate> closedOn,
        String source,
        List<String> tags,
        Optional<PersonId> owner) {}
