package huni.domain.call;

import huni.domain.ProspectId;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.Certainty;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a prospect answered to a question, last time it was asked.
 *
 * @param item key of the question
 * @param note what was said; may be empty
 * @param reply whether it was answered at all
 * @param chosen what was chosen or read; {@link QuickAnswer#NONE} for a note alone
 */
public record Answer(
        ProspectId prospect,
        String item,
        Certainty certainty,
        String note,
        Instant at,
        CallAnswer.Reply reply,
        QuickAnswer chosen) {

    /** One that was answered in words. */
    public Answer(ProspectId prospect, String item, Certainty certainty, String note, Instant at) {
        this(prospect, item, certainty, note, at, CallAnswer.Reply.TOLD, QuickAnswer.NONE);
    }

    /** The last answer to each question, by its key. */
    public static List<Answer> last(List<CallAnswer> given) {
        Map<String, Answer> last = new TreeMap<>();
        given.stream()
                .sorted(Comparator.comparing(CallAnswer::at).thenComparingInt(CallAnswer::number))
                .forEach(answer -> last.put(
                        answer.item(),
                        new Answer(
                                answer.prospect(),
                                answer.item(),
                                answer.certainty(),
                                answer.note(),
                                answer.at(),
                                answer.reply(),
                                QuickAnswer.read(answer.answer()))));
        return List.copyOf(last.values());
    }
}
