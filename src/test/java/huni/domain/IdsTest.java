package huni.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Comparator<UUID> AS_TEXT = Comparator.comparing(UUID::toString);

    @Test
    void idsOfOneMillisecondKeepTheirOrderBeyondTheCounter() {
        Ids ids = new Ids(InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), new Random(1));

        List<UUID> made = Stream.generate(ids).limit(10_000).toList();

        assertEquals(made.stream().sorted(AS_TEXT).distinct().toList(), made);
    }

    @Test
    void anIdIsAVersion7UuidOfItsMillisecond() {
        Instant now = Instant.parse("2026-11-23T09:00:00.123Z");

        UUID id = new Ids(InstantSource.fixed(now), new Random(1)).get();

        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(now.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void aClockThatGoesBackDoesNotTurnTheOrderAround() {
        long[] millis = {1_000, 900, 900, 1_100};
        int[] asked = {0};
        Ids ids = new Ids(() -> Instant.ofEpochMilli(millis[asked[0]++]), new Random(1));

        List<UUID> made = Stream.generate(ids).limit(4).toList();

        assertEquals(made.stream().sorted(AS_TEXT).toList(), made);
    }
}
