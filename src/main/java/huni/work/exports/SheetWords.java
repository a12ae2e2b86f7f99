package huni.work.exports;

import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Urgency;

/** How a table of prospects speaks, in one language. */
public interface SheetWords {

    /** The name of a column, one that an import knows. */
    String title(SheetColumn column);

    /** The same of the second person, the third and so on. */
    default String title(SheetColumn column, int person) {
        return title(column) + " " + person;
    }

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
