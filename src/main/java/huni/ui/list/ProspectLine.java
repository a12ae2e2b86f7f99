package huni.ui.list;

import huni.domain.ProspectId;
import java.util.UUID;

/**
 * A prospect as a line of the list, written in the language of the screen. What is not known is empty; a value that is not known is a dash.
 *
 * @param labels where it comes from and its tags, those that are known
 * @param overdue whether the next step is late
 * @param expected the day on which an open one is expected to close
 * @param owner who looks after it, where several people work
 * @param tone the style class of the stage's colour: see {@code StageRamp}
 */
record ProspectLine(
        ProspectId id,
        String company,
        String labels,
        String contact,
        String stage,
        String tone,
        String worth,
        String nextStep,
        boolean overdue,
        String created,
        String expected,
        String closed,
        String owner) {

    /** Stands for a prospect that has not been read yet. */
    static final ProspectLine UNREAD =
            new ProspectLine(new ProspectId(new UUID(0, 0)), "", "", "", "", "", "", "", false, "", "", "", "");

    boolean isUnread() {
        return equals(UNREAD);
    }
}
