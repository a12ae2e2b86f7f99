package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class ListLinesTest {

    private final ListLines lines = new ListLines(_ -> ProspectLine.UNREAD);
    private final List<String> heard = new ArrayList<>();

    /** With each letter of a filter the list may be shorter by a hundred thousand lines. */
    @Test
    void linesThatAreNotInTheListAnyMoreGoInOneChange() {
        lines.spread(100_000);
        lines.lines().addListener(this::hear);

        lines.spread(300);
        assertEquals(List.of("300: -99700 +0"), heard);
        assertEquals(Collections.nCopies(300, ProspectLine.UNREAD), lines.lines());

        lines.begin(List.of(), false);
        assertEquals(List.of("300: -99700 +0", "0: -300 +0"), heard);
        assertEquals(List.of(), lines.lines());
    }

    private void hear(ListChangeListener.Change<? extends ProspectLine> change) {
        while (change.next()) {
            heard.add(change.getFrom() + ": -" + change.getRemovedSize() + " +" + change.getAddedSize());
        }
    }
}
