package huni.work;

import huni.domain.OperationName;

/**
 * What the undo list calls an operation.
 *
 * @param operation what was done
 * @param subject what it was done to, usually a company; may be empty
 */
public record Label(OperationName operation, String subject) {}
