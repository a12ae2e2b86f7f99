package huni.insight;

import huni.domain.ProspectId;
import huni.domain.call.CallAnswer;
import huni.domain.call.FinishedCall;
import huni.domain.checklist.EditionItem;
import huni.domain.pipeline.StageType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a question of a checklist brings, so that it earns its place. Asked counts the finished calls in which it was on the
 * path. The win rates are of the prospects that are won or lost now and of whom it was asked: those that answered it in at
 * least one of these calls, and those that did not.
 *
 * @param answered in how many of the calls in which it was asked it was answered; not by who does not know or will not say
 * @param median half of the answers came within this time from the beginning of their call; empty without answers
 * @param with how many of those who answered are won
 * @param without how many of those who did not answer are won
 */
public record QuestionFigures(Share answered, Optional<Duration> median, Share with, Share without) {

    /** From so many closed sales on each side, the win rates are said. */
    public static final int ENOUGH = 20;

    /** So far back the calls are counted, from now. */
    public static final Duration WINDOW = Duration.ofDays(728);

    private static final Share NONE = new Share(0, 0);

    /** Of a question that was never asked. */
    public static final QuestionFigures NOTHING = new QuestionFigures(NONE, Optional.empty(), NONE, NONE);

    /** Whether both sides have so many closed sales that their win rates say something. */
    public boolean carries() {
        return with.whole() >= ENOUGH && without.whole() >= ENOUGH;
    }

    /** The figures of each question that was asked, by its key. */
    public static Map<String, QuestionFigures> of(List<FinishedCall> calls) {
        Map<String, Tally> tallies = new HashMap<>();
        for (FinishedCall call : calls) {
            Set<String> path = call.path();
            for (EditionItem question : call.questions()) {
                if (path.contains(question.item())) {
                    tallies.computeIfAbsent(question.item(), _ -> new Tally()).count(call, call.told(question.item()));
                }
            }
        }
        Map<String, QuestionFigures> figures = new HashMap<>();
        tallies.forEach((item, tally) -> figures.put(item, tally.figures()));
        return Map.copyOf(figures);
    }

    /** What was counted of one question so far. */
    private static final class Tally {

        private long calls;
        private final List<Duration> times = new ArrayList<>();
        private final Map<ProspectId, Boolean> closed = new HashMap<>();
        private final Map<ProspectId, StageType> stands = new HashMap<>();

        void count(FinishedCall call, Optional<CallAnswer> told) {
            calls++;
            told.map(answer -> Duration.between(call.begun(), answer.at()))
                    .map(time -> time.isNegative() ? Duration.ZERO : time)
                    .ifPresent(times::add);
            if (call.stands().isClosed()) {
                closed.merge(call.prospect(), told.isPresent(), Boolean::logicalOr);
                stands.put(call.prospect(), call.stands());
            }
        }

        QuestionFigures figures() {
            Collections.sort(times);
            Optional<Duration> median =
                    times.isEmpty() ? Optional.empty() : Optional.of(times.get((times.size() - 1) / 2));
            return new QuestionFigures(new Share(times.size(), calls), median, won(true), won(false));
        }

        private Share won(boolean answered) {
            List<ProspectId> side = closed.entrySet().stream()
                    .filter(entry -> entry.getValue() == answered)
                    .map(Map.Entry::getKey)
                    .toList();
            return new Share(
                    side.stream()
                            .filter(one -> stands.get(one) == StageType.WON)
                            .count(),
                    side.size());
        }
    }
}
