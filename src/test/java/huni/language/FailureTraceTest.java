package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FailureTraceTest {

    private static final String PERSON = "Ayşe Yılmaz";

    @Test
    void itTellsClassesAndPlacesOfAllCausesAndNothingThatWasTypedOrStored() {
        IOException disk = new FileSystemException("/home/ayse/" + PERSON + ".ics", PERSON, "No space left on device");
        Exception refused = new UncheckedIOException("error converting '" + PERSON + "' [22018-240]", disk);
        Exception failure = new IllegalStateException(PERSON, refused);
        failure.addSuppressed(new IllegalArgumentException(PERSON));

        String trace = FailureTrace.of(failure);

        assertFalse(trace.contains(PERSON), trace);
        assertEquals(
                List.of(
                        "java.lang.IllegalStateException",
                        "Suppressed: java.lang.IllegalArgumentException",
                        "Caused by: java.io.UncheckedIOException: [22018-240]",
                        "Caused by: java.nio.file.FileSystemException: No space left on device"),
                trace.lines().filter(line -> !line.startsWith("    at ")).toList());
        assertTrue(trace.contains("    at huni/") || trace.contains("    at huni."), trace);
    }

    @Test
    void whatTheMachineSaysOfItsOwnObjectsStays() {
        String trace = FailureTrace.of(new IndexOutOfBoundsException("Index 5 out of bounds for length 3"));

        assertTrue(
                trace.startsWith("java.lang.IndexOutOfBoundsException: Index 5 out of bounds for length 3\n"), trace);
    }

    @Test
    void whatCannotBeReadIsNotRepeated() {
        Function<String, LocalDate> reader = LocalDate::parse;
        String trace = FailureTrace.of(assertThrows(DateTimeParseException.class, () -> reader.apply(PERSON)));

        assertTrue(trace.startsWith("java.time.format.DateTimeParseException\n"), trace);
        assertFalse(trace.contains(PERSON), trace);
    }

    @Test
    void causesThatGoRoundEnd() {
        Exception first = new IllegalStateException();
        first.initCause(new IllegalArgumentException(first));

        assertEquals(
                2,
                FailureTrace.of(first)
                        .lines()
                        .filter(line -> !line.startsWith("    at "))
                        .count());
    }
}
