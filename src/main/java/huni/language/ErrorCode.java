package huni.language;

import java.util.Locale;

/**
 * Six letters and digits for a failure that nobody expected. The screen, the terminal and the log name it by the same
 * code, so that the one leads to the other. The same failure in the same place has the same code each time.
 */
public record ErrorCode(String text) {

    private static final String OURS = "huni.";
    private static final int MOST_CAUSES = 20;

    /** The code of a failure: from its class, its causes' classes and where in the program the first cause was met. */
    public static ErrorCode of(Throwable failure) {
        int hash = failure.getClass().getName().hashCode();
        Throwable first = failure;
        for (int i = 0; i < MOST_CAUSES && first.getCause() != null; i++) {
            first = first.getCause();
            hash = 31 * hash + first.getClass().getName().hashCode();
        }
        // All frames of ours: most SQL goes through the same few, and only those above them tell which it was.
        for (StackTraceElement frame : first.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                hash = 31 * hash + frame.toString().hashCode();
            }
        }
        return new ErrorCode(String.format(Locale.ROOT, "%06X", hash & 0xFFFFFF));
    }

    @Override
    public String toString() {
        return text;
    }
}
