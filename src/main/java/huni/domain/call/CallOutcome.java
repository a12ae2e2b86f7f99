package huni.domain.call;

import huni.domain.activity.ActivityKind;
import huni.domain.checklist.QuickAnswer;
import java.util.ArrayList;
import java.util.List;

/**
 * How a call ended. Written, as it is kept, like a {@link QuickAnswer}: plain words, or {@code =} and a key with the
 * user's own words for it behind it.
 *
 * @param key empty for plain words
 * @param words empty for what the program calls it
 */
public record CallOutcome(String key, String words) {

    /** It was talked. */
    public static final CallOutcome TALKED = of("talked");

    /** They are not interested. */
    public static final CallOutcome NOT_INTERESTED = of("not_interested");

    /** They agreed to an appointment. */
    public static final CallOutcome APPOINTMENT = of("appointment");

    /** They asked for something to read or to know. */
    public static final CallOutcome WANTS_INFORMATION = of("wants_information");

    /** They are to be called back. */
    public static final CallOutcome CALL_BACK = of("call_back");

    /** Nobody answered. */
    public static final CallOutcome NO_ANSWER = of("no_answer");

    /** A machine answered. */
    public static final CallOutcome VOICEMAIL = of("voicemail");

    /** It is not their number. */
    public static final CallOutcome WRONG_NUMBER = of("wrong_number");

    /** What every call can end with, whatever its checklist says. */
    public static final List<CallOutcome> ALWAYS = List.of(CALL_BACK, NO_ANSWER, VOICEMAIL, WRONG_NUMBER);

    /** What a call can end with whose checklist says nothing. */
    public static final List<CallOutcome> USUAL = List.of(TALKED, NOT_INTERESTED);

    private static CallOutcome of(String key) {
        return new CallOutcome(key, "");
    }

    /** What was written by {@link #written()}. */
    public static CallOutcome read(String written) {
        QuickAnswer read = QuickAnswer.read(written);
        return new CallOutcome(read.key(), read.words());
    }

    /** As it is kept. */
    public String written() {
        return new QuickAnswer(key, words).written();
    }

    /**
     * What a call can end with, in the order of the digits.
     *
     * @param own the outcomes of its checklist as they are kept
     */
    public static List<CallOutcome> offered(List<String> own) {
        List<CallOutcome> offered = new ArrayList<>(
                own.isEmpty() ? USUAL : own.stream().map(CallOutcome::read).toList());
        ALWAYS.stream()
                .filter(always -> offered.stream().noneMatch(other -> other.isSame(always)))
                .forEach(offered::add);
        return List.copyOf(offered);
    }

    /** Whether both are the same outcome, whatever they are called. */
    public boolean isSame(CallOutcome other) {
        return key.isEmpty() ? equals(other) : key.equals(other.key);
    }

    /** What comes after it, as long as nothing else is said: the appointment that was agreed, the answer that is awaited. */
    public ActivityKind next() {
        return isSame(APPOINTMENT)
                ? ActivityKind.APPOINTMENT
                : isSame(WANTS_INFORMATION) ? ActivityKind.INFORMATION_REQUEST : ActivityKind.CALL;
    }

    /** Whether somebody was reached. */
    public boolean reached() {
        return !isSame(NO_ANSWER) && !isSame(VOICEMAIL) && !isSame(WRONG_NUMBER);
    }
}
