package huni.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How much of something is kept; more is refused with a sentence that names it. Texts are measured in characters. */
public enum Limit {
    /** The name of a prospect, which has at least one visible character. */
    COMPANY(2_000),
    /** Name, title, number or address of a contact. */
    CONTACT(2_000),
    /** Where a prospect comes from. */
    SOURCE(2_000),
    /** All tags of a prospect together. */
    TAGS(10_000),
    /** All own fields of a prospect together, with their names. */
    OWN_FIELDS(40_000),
    /** What is told of the decision and its urgency, what is said at a gate, the note of an answer. */
    FACT(20_000),
    /** The subject of something planned or done. */
    SUBJECT(2_000),
    /** A note, and what came of something planned. */
    NOTE(100_000),
    /** What was bought before. */
    PURCHASE(2_000),
    /** The name of a stage or a lost reason. */
    STAGE(2_000),
    /** A question of a checklist, why it is asked, what a stage asks for. */
    QUESTION(20_000),
    /** An amount of money, in whole units. */
    AMOUNT(1_000_000_000_000_000L),
    /** A date: the last year; the first one is {@link #FIRST_YEAR}. */
    DATE(2199),
    /** A chance in percent, from 0. */
    PROBABILITY(100);

    public static final int FIRST_YEAR = 1900;

    private final long most;

    Limit(long most) {
        this.most = most;
    }

    /** The most there can be. */
    public long most() {
        return most;
    }

    /** Whether an amount is too large to be kept, owed or owned. */
    public static boolean isTooMuch(BigDecimal amount) {
        return amount.abs().compareTo(BigDecimal.valueOf(AMOUNT.most)) > 0;
    }

    /** Whether a date is in no year that is kept. */
    public static boolean isTooFar(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > DATE.most;
    }
}
