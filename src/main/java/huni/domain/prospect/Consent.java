package huni.domain.prospect;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether a contact may be addressed by one channel.
 *
 * @param source how it is known; may be empty
 * @param version counts the writes of this row
 */
public record Consent(
        UUID id,
        ProspectId prospect,
        ContactId contact,
        Channel channel,
        State state,
        LocalDate since,
        String source,
        long version) {
    /** The same with another answer, of that day. */
    public Consent with(State newState, LocalDate newSince) {
        return new Consent(id, prospect, contact, channel, newState, newSince, source, version);
    }

    /** The same, told on that day. */
    public Consent withSince(LocalDate newSince) {
        return with(state, newSince);
    }

    /** The same, known in another way. */
    public Consent withSource(String newSource) {
        return new Consent(id, prospect, contact, channel, state, since, newSource, version);
    }

    /** The same with that version; 0 makes it a new one. */
    public Consent withVersion(long newVersion) {
        return new Consent(id, prospect, contact, channel, state, since, source, newVersion);
    }

    /** What is told of it. */
    public Particulars particulars() {
        return new Particulars(state, Optional.of(since), source);
    }

    /**
     * What is told of one channel.
     *
     * @param since empty if nothing was ever told
     */
    public record Particulars(State state, Optional<LocalDate> since, String source) {

        /** Nothing was ever told. */
        public static final Particulars NONE = new Particulars(State.UNKNOWN, Optional.empty(), "");
    }

    /** A way to somebody. */
    public enum Channel {
        /** By phone. */
        PHONE,
        /** By e-mail. */
        EMAIL,
        /** By text message. */
        MESSAGE
    }

    /** How it stands. */
    public enum State {
        /** Nobody asked. */
        UNKNOWN,
        /** They agreed. */
        MAY,
        /** They refused. */
        MAY_NOT
    }
}
