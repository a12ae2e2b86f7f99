package huni.work;

/**
 * What the undo list calls an operation.
 *
 * @param operation key of its text: {@code move}
 * @param subject what it was done to, usually a company; may be empty
 */
public record Label(String operation, String subject) {}
