/**
 * The real program on a real store while it is killed, while the power fails and while the disk refuses: what it had said was
 * saved must be there afterwards, and nothing half. How often is set by the profile {@code faults}; see
 * {@code src/docs/safety.md}.
 */
@NullMarked
package huni.faults;

import org.jspecify.annotations.NullMarked;
