package huni.domain.board;

import huni.domain.PersonId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.LabelChoice;
import huni.domain.prospect.Urgency;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Which cards are shown: those that meet every part; an empty part asks nothing.
 *
 * @param words found in company, contact, phone or e-mail, folded; each word must be found
 * @param atLeast lowest likely budget
 * @param atMost highest likely budget
 * @param owner who looks after them
 */
public record CardFilter(
        Optional<Attention> attention,
        String words,
        Optional<BigDecimal> atLeast,
        Optional<BigDecimal> atMost,
        Set<Urgency.Level> urgency,
        Set<Authority.Role> authority,
        LabelChoice labels,
        Optional<PersonId> owner) {

    public static final CardFilter ALL =
            new CardFilter(Optional.empty(), "", Optional.empty(), Optional.empty(), Set.of(), Set.of());

    /** Whoever looks after them. */
    public CardFilter(
            Optional<Attention> attention,
            String words,
            Optional<BigDecimal> atLeast,
            Optional<BigDecimal> atMost,
            Set<Urgency.Level> urgency,
            Set<Authority.Role> authority,
            LabelChoice labels) {
        this(attention, words, atLeast, atMost, urgency, authority, labels, Optional.empty());
    }

    /** Of every source and tag. */
    public CardFilter(
            Optional<Attention> attention,
            String words,
            Optional<BigDecimal> atLeast,
            Optional<BigDecimal> atMost,
            Set<Urgency.Level> urgency,
            Set<Authority.Role> authority) {
        this(attention, words, atLeast, atMost, urgency, authority, LabelChoice.NONE);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public CardFilter withAttention(Optional<Attention> newAttention) {
        return new CardFilter(newAttention, words, atLeast, atMost, urgency, authority, labels, owner);
    }

    public CardFilter withWords(String newWords) {
        return new CardFilter(attention, newWords, atLeast, atMost, urgency, authority, labels, owner);
    }

    public CardFilter withLabels(LabelChoice newLabels) {
        return new CardFilter(attention, words, atLeast, atMost, urgency, authority, newLabels, owner);
    }

    /** Looked after by that person; empty for whoever it is. */
    public CardFilter withOwner(Optional<PersonId> newOwner) {
        return new CardFilter(attention, words, atLeast, atMost, urgency, authority, labels, newOwner);
    }
}
