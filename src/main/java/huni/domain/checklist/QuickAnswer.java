package huni.domain.checklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What is answered to a question in one key or one line. Written, as it is kept: plain words ({@code after the fair}), or
 * {@code =} and a key, with the user's own words behind it if it has any ({@code =this_month}, {@code =this_month before
 * Eid}). A key that a {@link Meaning} has tells the fact of the question; any key without words of its own is called by
 * the program's text for it. A question offers each key once.
 *
 * @param key empty for plain words
 * @param words empty for what the program calls it; for a past purchase or a day what was told
 */
public record QuickAnswer(String key, String words) {

    private static final char SIGN = '=';
    private static final int PARTS = 4;

    /** What was bought before and for how much. */
    private static final String BOUGHT = "bought";

    /** The day by which they decide. */
    private static final String DECIDED_BY = "decided_by";

    /** Nothing was chosen. */
    public static final QuickAnswer NONE = new QuickAnswer("", "");

    /** In words that nothing more follows from. */
    public static QuickAnswer plain(String words) {
        String bare = words.strip();
        return new QuickAnswer(
                "", bare.startsWith(String.valueOf(SIGN)) ? bare.substring(1).strip() : bare);
    }

    /** The standard one with that key. */
    public static QuickAnswer of(String key) {
        return new QuickAnswer(key, "");
    }

    /** One with that meaning. */
    public static QuickAnswer of(Meaning meaning) {
        return of(meaning.key());
    }

    /** Something similar was bought before. */
    public static QuickAnswer of(ToldPurchase purchase) {
        return new QuickAnswer(
                BOUGHT,
                (purchase.year() + " " + purchase.paid().getCurrencyUnit().getCode() + " "
                                + purchase.paid().getAmount().toPlainString() + " " + purchase.what())
                        .strip());
    }

    /** They decide by that day. */
    public static QuickAnswer of(LocalDate decidedBy) {
        return new QuickAnswer(DECIDED_BY, decidedBy.toString());
    }

    /** What was written by {@link #written()}. */
    public static QuickAnswer read(String written) {
        if (written.isEmpty() || written.charAt(0) != SIGN) {
            return new QuickAnswer("", written.strip());
        }
        int end = written.indexOf(' ');
        return end < 0
                ? new QuickAnswer(written.substring(1), "")
                : new QuickAnswer(
                        written.substring(1, end), written.substring(end + 1).strip());
    }

    /** As it is kept. */
    public String written() {
        return key.isEmpty() ? words : words.isEmpty() ? SIGN + key : SIGN + key + " " + words;
    }

    /** As a condition names it: by its key, whatever it is called, or else by its words. */
    public String named() {
        return key.isEmpty() ? words : of(key).written();
    }

    /** Whether anything was chosen or told. */
    public boolean isEmpty() {
        return key.isEmpty() && words.isEmpty();
    }

    /** Whether both are the same answer; one with a key stays itself when it is called otherwise. */
    public boolean isSame(QuickAnswer other) {
        return key.isEmpty() ? equals(other) : key.equals(other.key);
    }

    /** What it tells of the question's fact; empty if nothing. */
    public Optional<Meaning> meaning() {
        return Arrays.stream(Meaning.values())
                .filter(meaning -> meaning.key().equals(key))
                .findFirst();
    }

    /** The purchase it tells of. */
    public Optional<ToldPurchase> purchase() {
        String[] parts = words.split(" ", PARTS);
        if (!key.equals(BOUGHT) || parts.length < PARTS - 1) {
            return Optional.empty();
        }
        try {
            Money paid = Money.parse(parts[1] + " " + parts[2]);
            return Optional.of(
                    new ToldPurchase(parts.length == PARTS ? parts[PARTS - 1] : "", Integer.parseInt(parts[0]), paid));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The day by which they decide, counted from the day of the answer where it names a span. */
    public Optional<LocalDate> decidedBy(LocalDate answeredOn) {
        if (!key.equals(DECIDED_BY)) {
            return meaning().flatMap(meaning -> meaning.decidedBy(answeredOn));
        }
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A purchase as it was told. */
    public record ToldPurchase(String what, int year, Money paid) {}
}
