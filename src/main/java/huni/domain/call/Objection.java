package huni.domain.call;

import java.util.Optional;

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
        long version) {}
