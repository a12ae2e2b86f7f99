package huni.domain.prospect;

import java.util.List;

/** What was typed and is not saved. */
@FunctionalInterface
public interface DraftQuery {

    /** All drafts, the earliest first. Those of removed prospects too. */
    List<Draft> drafts();
}
