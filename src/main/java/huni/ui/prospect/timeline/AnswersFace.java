package huni.ui.prospect.timeline;

import java.util.List;

/**
 * What is shown of the answers of a call.
 *
 * @param heading how it ended, how long it was talked, and by which checklist it went
 * @param lines in the order of the questions
 * @param objections each with how it stood at the end
 */
public record AnswersFace(String heading, List<AnsweredLine> lines, List<String> objections) {

    public AnswersFace {
        lines = List.copyOf(lines);
        objections = List.copyOf(objections);
    }

    /**
     * A question with its answer.
     *
     * @param question in the words in which it was asked
     * @param answer the one that held at the end, with its note and its certainty
     * @param before what was answered to it before that, the latest first
     */
    public record AnsweredLine(String question, String answer, List<String> before) {

        public AnsweredLine {
            before = List.copyOf(before);
        }
    }
}
