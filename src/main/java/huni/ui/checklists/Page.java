package huni.ui.checklists;

import huni.ui.field.Option;
import java.util.List;
import java.util.Optional;

/**
 * What the editor shows.
 *
 * @param lists the checklists that are offered, and the objection cards behind them
 * @param chosen which of them, by its key, or {@link #OBJECTIONS}
 * @param note what there is to say about it
 * @param lines its questions, or the objection cards
 * @param line which of them is chosen, by its key; empty while the checklist itself is edited
 */
record Page(
        List<ListLine> lists,
        List<Option> retiredLists,
        String chosen,
        String note,
        List<EditorLine> lines,
        List<Option> retiredLines,
        Optional<String> line) {

    /** The key under which the objection cards stand among the checklists, which no checklist has. */
    static final String OBJECTIONS = "";

    static final Page NOTHING = new Page(List.of(), List.of(), OBJECTIONS, "", List.of(), List.of(), Optional.empty());

    /** A checklist, or the objection cards, as the list at the left shows it. */
    record ListLine(String key, String name, int count) {}

    /** Whether the objection cards are shown. */
    boolean showsObjections() {
        return chosen.equals(OBJECTIONS);
    }

    /** Where a question or card stands, counted from 0; -1 for none. */
    int place(String key) {
        return lines.stream().map(EditorLine::key).toList().indexOf(key);
    }
}
