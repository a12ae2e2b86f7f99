package huni.domain.prospect;

import huni.domain.ContactId;
import huni.domain.ProspectId;

/**
 * A person at the prospect. The one with the lowest position is shown on the card.
 *
 * @param title the position in the company; may be empty
 * @param phone as typed; may be empty
 * @param phoneE164 the same number as {@code +905320000000}, empty if it could not be understood
 * @param email as typed; may be empty
 * @param role the part in the decision
 * @param version counts the writes of this row
 */
public record Contact(
        ContactId id,
        ProspectId prospect,
        String name,
        String title,
        String phone,
        String phoneE164,
        String email,
        Authority.Role role,
        int position,
        long version) {

    /** The same person with another part in the decision. */
    public Contact withRole(Authority.Role newRole) {
        return new Contact(id, prospect, name, title, phone, phoneE164, email, newRole, position, version);
    }

    /** The same with that version; 0 makes it a new one. */
    public Contact withVersion(long newVersion) {
        return new Contact(id, prospect, name, title, phone, phoneE164, email, role, position, newVersion);
    }
}
