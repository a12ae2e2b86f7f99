package huni.language.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.dossier.ListScope;
import huni.insight.coach.Watched;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All of it in words, ready to be laid out.
 *
 * @param source from what it is told
 * @param leftOut what some of the numbers leave out; empty if nothing
 * @param quiet what to say where there is no advice; empty otherwise
 */
public record CoachPage(
        String source,
        String leftOut,
        List<Advice> advice,
        Optional<Quiet> quiet,
        List<Balance> balance,
        List<Watch> watched) {

    public CoachPage {
        advice = List.copyOf(advice);
        balance = List.copyOf(balance);
        watched = List.copyOf(watched);
    }

    /**
     * One piece of advice.
     *
     * @param tag the counts in short
     * @param bars before and now
     * @param sentences what to do, and what it costs
     * @param list the prospects behind it; empty where there are none
     * @param math how it came about, line by line
     * @param normalFrom what is forgotten before, if that is normal for the person
     */
    public record Advice(
            AdviceKey key,
            String title,
            String tag,
            List<Bar> bars,
            List<String> sentences,
            Optional<Behind> list,
            List<String> math,
            LocalDate normalFrom) {

        public Advice {
            bars = List.copyOf(bars);
            sentences = List.copyOf(sentences);
            math = List.copyOf(math);
        }

        /** The same with one sentence and one line of the math more. */
        Advice and(String sentence, String line) {
            return new Advice(
                    key,
                    title,
                    tag,
                    bars,
                    Stream.concat(sentences.stream(), Stream.of(sentence)).toList(),
                    list,
                    Stream.concat(math.stream(), Stream.of(line)).toList(),
                    normalFrom);
        }
    }

    /**
     * A share with where the true one lies.
     *
     * @param share from 0 to 1, and so are {@code low} and {@code high}
     * @param recent the one that is spoken of
     */
    public record Bar(
            String label, double share, double low, double high, String counts, String rate, boolean recent) {}

    /** The list behind a piece of advice. */
    public record Behind(String words, String title, ListScope scope) {}

    /** Nothing to say, and why. */
    public record Quiet(String title, String sentence) {}

    /**
     * One stage.
     *
     * @param share its part of the fullest, from 0 to 1
     * @param usual the usual stock as such a part; negative where nobody knows
     * @param spoken all of it in words
     */
    public record Balance(String name, double share, double usual, String now, String usually, String spoken) {}

    /**
     * One rule: what it watches, its counts, and why it is quiet.
     *
     * @param state the same as {@code why}, in words
     */
    public record Watch(String name, String counts, String state, Watched.State why) {}
}
