package huni.ui.checklists;

import huni.ui.kit.Tone;
import java.util.List;

/**
 * A question or an objection card as the list in the middle shows it.
 *
 * @param key of the question or the objection
 * @param words the question, or what the objection is called
 * @param note why it is asked, or the best answer; may be empty
 * @param answers the quick answers in the order of their digits, or what is asked back
 * @param marks what it finds out, before what it must be answered, when it is asked
 */
record EditorLine(String key, String words, String note, List<String> answers, List<Mark> marks) {

    /** Few words on a coloured ground. */
    record Mark(String words, Tone tone) {}
}
