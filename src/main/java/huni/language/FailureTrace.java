package huni.language;

import java.nio.file.FileSystemException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A failure as the log keeps it: every class and every place in the program, and of the words only those that cannot be
 * about a person. A database names the value that it refused, and who reads a date names what was typed.
 */
public final class FailureTrace {

    /** What the database puts at the end of its words: which of them they are, and its build. */
    private static final Pattern NUMBERED = Pattern.compile("\\[\\d{5}-\\d{3}]$");

    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private FailureTrace() {}

    /** The trace of that failure, with the line ends in it. */
    public static String of(Throwable failure) {
        FailureTrace trace = new FailureTrace();
        trace.tell("", failure);
        return trace.text.toString().stripTrailing();
    }

    private void tell(String how, Throwable failure) {
        if (!told.add(failure)) {
            return;
        }
        text.append(how).append(failure.getClass().getName());
        words(failure).ifPresent(safe -> text.append(": ").append(safe));
        text.append('\n');
        for (StackTraceElement frame : failure.getStackTrace()) {
            text.append("    at ").append(frame).append('\n');
        }
        for (Throwable beside : failure.getSuppressed()) {
            tell("Suppressed: ", beside);
        }
        Optional.ofNullable(failure.getCause()).ifPresent(cause -> tell("Caused by: ", cause));
    }

    /** What the machine says of its own objects, what a disk says, and the number of what a database says. */
    private static Optional<String> words(Throwable failure) {
        return switch (failure) {
            case FileSystemException refused -> Optional.ofNullable(refused.getReason());
            case NullPointerException _, IndexOutOfBoundsException _, ClassCastException _, ArithmeticException _ ->
                Optional.ofNullable(failure.getMessage());
            case LinkageError _, VirtualMachineError _ -> Optional.ofNullable(failure.getMessage());
            default ->
                Optional.ofNullable(failure.getMessage())
                        .map(NUMBERED::matcher)
                        .filter(Matcher::find)
                        .map(Matcher::group);
        };
    }
}
