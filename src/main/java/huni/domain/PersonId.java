package huni.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identifier of a person who works in the workspace. */
public record PersonId(UUID value) {

    /** Stands for nobody where a list is asked for by who looks after its prospects. */
    public static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** The person who logs in with that database role, wherever from. */
    public static PersonId ofLogin(String login) {
        return new PersonId(UUID.nameUUIDFromBytes(("role " + login).getBytes(StandardCharsets.UTF_8)));
    }
}
