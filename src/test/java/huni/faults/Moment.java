package huni.faults;

import java.util.Random;

/**
 * When a program is killed: when so much time has passed or so many signs of its work were seen, a little later.
 *
 * @param signs lines it has said and changes of its files
 * @param more nanoseconds after the sign
 */
record Moment(long nanoseconds, int signs, long more) {

    /** It is left to end. */
    static final Moment NEVER = new Moment(Long.MAX_VALUE, Integer.MAX_VALUE, 0);

    private static final long MOST_MORE = 4_000_000;

    /** Somewhere in a run like that one: by its signs, which are where it writes, or by time, which is everywhere. */
    static Moment in(KilledRun whole, Random random) {
        return random.nextInt(3) == 0
                ? new Moment(random.nextLong(whole.nanoseconds() / 10, whole.nanoseconds()), Integer.MAX_VALUE, 0)
                : afterSigns(1 + random.nextInt(whole.signs()), random);
    }

    /** A little after so many signs. */
    static Moment afterSigns(int signs, Random random) {
        return new Moment(Long.MAX_VALUE, signs, random.nextLong(MOST_MORE));
    }
}
