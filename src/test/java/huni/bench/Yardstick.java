package huni.bench;

import java.util.Arrays;
import java.util.Random;

/** Always the same piece of computing, which tells how fast the machine is just now. */
final class Yardstick {

    private static final int NUMBERS = 100_000;

    private final long[] mixed = new Random(7).longs(NUMBERS).toArray();
    private long seen;

    /** Putting 100,000 numbers in order. */
    Side side() {
        return Side.of("order 100,000 numbers", () -> {
            long[] numbers = mixed.clone();
            Arrays.sort(numbers);
            seen += numbers[NUMBERS / 2];
        });
    }
}
