package huni.ui.call;

import huni.ui.kit.Tone;
import java.util.List;

/**
 * A question as it is shown.
 *
 * @param number its place, from 1
 * @param why why it is asked; empty while nobody wants to know
 * @param said what was answered in this call, with its note; empty if nothing was
 * @param learned what the fact became by it; empty if nothing follows
 * @param before what was answered before this call; empty if nothing was
 * @param tag how certain the answer is
 * @param tone what the tag's colour says
 * @param asked whether it is on the path
 * @param next whether it finds out the most valuable fact that is not known
 * @param current whether keys answer it
 */
record QuestionFace(
        String item,
        String number,
        String question,
        String why,
        List<QuickFace> quick,
        String said,
        String learned,
        String before,
        String tag,
        Tone tone,
        boolean asked,
        boolean next,
        boolean current) {

    QuestionFace {
        quick = List.copyOf(quick);
    }

    /** A quick answer with the digit that chooses it. */
    record QuickFace(int digit, String words, boolean chosen) {}
}
