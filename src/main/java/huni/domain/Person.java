package huni.domain;

/**
 * Somebody who works in the workspace.
 *
 * @param email may be empty
 * @param retired has left; what they did stays theirs
 * @param version counts the writes of this row
 */
public record Person(PersonId id, String name, String email, Role role, boolean retired, long version) {
    /** What somebody may do. */
    public enum Role {
        /** Looks only. */
        READS,
        /** Sells. */
        SELLS,
        /** Sells, and sets up. */
        LEADS
    }
}
