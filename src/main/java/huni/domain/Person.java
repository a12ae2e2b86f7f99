package huni.domain;

/**
 * Somebody who works in a shared workspace.
 *
 * @param id that of whoever writes with the login
 * @param email may be empty
 * @param login the name of the database role the person logs in with
 * @param retired has left; what they did stays theirs
 * @param version counts the writes of this row
 */
public record Person(PersonId id, String name, String email, Role role, String login, boolean retired, long version) {

    /** What somebody may do. */
    public enum Role {
        /** Looks only. */
        READS,
        /** Sells. */
        SELLS,
        /** Sells, and sets up. */
        LEADS
    }

    /** Somebody who begins. */
    public static Person begun(String login, String name, String email, Role role) {
        return new Person(PersonId.ofLogin(login), name.strip(), email.strip(), role, login, false, 0);
    }

    /** The same person, who has not left, with another name and role. */
    public Person changed(String newName, String newEmail, Role newRole) {
        return new Person(id, newName.strip(), newEmail.strip(), newRole, login, false, version);
    }

    /** The same person, who has left. */
    public Person left() {
        return new Person(id, name, email, role, login, true, version);
    }

    /** Whether the person is here and leads. */
    public boolean isLeading() {
        return !retired && role == Role.LEADS;
    }
}
