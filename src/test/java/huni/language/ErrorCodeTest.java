package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void theSameFailureHasTheSameCodeEachTime() {
        List<ErrorCode> codes = IntStream.range(0, 2)
                .mapToObj(round -> ErrorCode.of(new IllegalStateException("round " + round)))
                .toList();

        assertEquals(codes.getFirst(), codes.getLast());
        assertTrue(codes.getFirst().text().matches("[0-9A-F]{6}"), codes.toString());
    }

    @Test
    void anotherPlaceAnotherClassOrAnotherCauseIsAnotherCode() {
        List<Throwable> failures = List.of(
                wrapped(new IllegalStateException("a")),
                wrapped(new IllegalStateException("b")),
                wrapped(new ArithmeticException("b")),
                new IllegalStateException("c"));

        assertEquals(4, failures.stream().map(ErrorCode::of).distinct().count());
    }

    @Test
    void aCauseThatIsMetInAnotherPlaceIsAnotherCodeThoughOneMethodWrapsBoth() {
        assertNotEquals(ErrorCode.of(wrapped(first())), ErrorCode.of(wrapped(second())));
    }

    private static Throwable wrapped(Throwable cause) {
        return new IllegalArgumentException("wrapped", cause);
    }

    private static Throwable first() {
        return new IllegalStateException("same");
    }

    private static Throwable second() {
        return new IllegalStateException("same");
    }
}
