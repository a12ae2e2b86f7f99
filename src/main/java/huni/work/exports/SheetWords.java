package huni.work.exports;

import huni.domain.PersonId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Urgency;
import java.util.Optional;

/** How a table of prospects speaks, in one language. */
public interface SheetWords {

    /** The name of a column, one that an import knows. */
    String title(SheetColumn column);

    /** The same of the second person, the third and so on. */
    default String title(SheetColumn column, int person) {
        return title(column) + " " + person;
    }

    /** What the column of those who look after prospects is called; empty where there is none, as one person works alone. */
    Optional<String> ownerTitle();

    /** What a person is called. */
    String owner(PersonId person);

    String stage(StageKey stage);

    /** Whether what stands in that stage is won. */
    boolean isWon(StageKey stage);

    /** What a reason of a win or a loss is called. */
    String reason(String key);

    /** The same of an urgency; empty where it is not known. */
    String urgency(Urgency.Level level);

    /** The same of a part in the decision; empty where it is not known. */
    String authority(Authority.Role role);
}
