package huni.architecture.planted.domain;

import java.io.Serial;

/** An exception that does not say that it is one. */
public final class Wrong extends Exception {
    @Serial
    private static final long serialVersionUID = 1;
}
