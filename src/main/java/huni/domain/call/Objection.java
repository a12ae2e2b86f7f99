package huni.domain.call;

import huni.domain.Keys;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An objection that comes up in calls, and what to say to it.
 *
 * @param key stable: {@code too_expensive}
 * @param word what it is called; empty for a standard one, which the screen translates
 * @param answer the own best answer; empty for a standard one
 * @param counterQuestion what to ask back; empty for a standard one
 * @param position its place among the others, from 0
 * @param retired no longer offered, kept for its history
 * @param version counts the writes of this row
 */
public record Objection(
        String key,
        Optional<String> word,
        Optional<String> answer,
        Optional<String> counterQuestion,
        int position,
        boolean retired,
        long version) {

    /** What a new store begins with. */
    public static List<Objection> standard() {
        List<String> keys =
                List.of("too_expensive", "no_time", "send_something", "have_somebody", "not_now", "must_ask");
        return IntStream.range(0, keys.size())
                .mapToObj(place -> new Objection(
                        keys.get(place), Optional.empty(), Optional.empty(), Optional.empty(), place, false, 0))
                .toList();
    }

    /** One more in the user's words, behind the others. */
    public static Objection added(String word, List<Objection> others) {
        String key =
                Keys.of(word, "objection", others.stream().map(Objection::key).toList());
        int position = others.stream().mapToInt(Objection::position).max().orElse(-1) + 1;
        return new Objection(key, Optional.of(word.strip()), Optional.of(""), Optional.of(""), position, false, 0);
    }

    /** The same at another place among the objections. */
    public Objection withPosition(int place) {
        return new Objection(key, word, answer, counterQuestion, place, retired, version);
    }

    /** The same, to be written in the place of the one that was written so often. */
    public Objection withVersion(long writes) {
        return new Objection(key, word, answer, counterQuestion, position, retired, writes);
    }

    /** The same, no longer offered or offered again. */
    public Objection withRetired(boolean now) {
        return new Objection(key, word, answer, counterQuestion, position, now, version);
    }

    /** The same, told otherwise. */
    public Objection told(Optional<String> newWord, Optional<String> newAnswer, Optional<String> newQuestion) {
        return new Objection(key, newWord, newAnswer, newQuestion, position, retired, version);
    }
}
