package huni.ui.door;

import huni.language.ErrorCode;
import huni.language.FailureTrace;

/**
 * What somebody who helps needs to know of an error that nobody expected.
 *
 * @param code by which the screen and the log name it
 * @param trace where in the program it happened, without the words of it that may be about a person
 */
public record ErrorReport(ErrorCode code, String trace) {

    static ErrorReport of(ErrorCode code, Throwable failure) {
        return new ErrorReport(code, FailureTrace.of(failure));
    }
}
