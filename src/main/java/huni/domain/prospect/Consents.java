package huni.domain.prospect;

import huni.domain.ContactId;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom of a prospect's people may be addressed, and how: the one answer for calls, messages and what is proposed. Who was
 * never asked may be addressed.
 *
 * @param told what is known; nothing is told of the others
 */
public record Consents(List<Consent> told) {

    /** Nobody was asked. */
    public static final Consents NONE = new Consents(List.of());

    public Consents {
        told = List.copyOf(told);
    }

    /** What is known of one person and channel, if anything was told. */
    public Optional<Consent> find(ContactId contact, Channel channel) {
        return told.stream()
                .filter(one -> one.contact().equals(contact) && one.channel() == channel)
                .findFirst();
    }

    /** What is known of one person and channel; something new, of which nothing is known, if nothing was told. */
    public Consent of(Contact contact, Channel channel, UUID newId, LocalDate today) {
        return find(contact.id(), channel)
                .orElseGet(() ->
                        new Consent(newId, contact.prospect(), contact.id(), channel, State.UNKNOWN, today, "", 0));
    }

    /** How it stands with one person and channel. */
    public State state(ContactId contact, Channel channel) {
        return find(contact, channel).map(Consent::state).orElse(State.UNKNOWN);
    }

    /** Whether that person refused to be addressed by the channel. */
    public boolean forbids(ContactId contact, Channel channel) {
        return state(contact, channel) == State.MAY_NOT;
    }

    /** Whether that person has a number or an address for the channel. */
    public static boolean reaches(Channel channel, Contact contact) {
        return switch (channel) {
            case PHONE, MESSAGE -> !contact.phone().isBlank();
            case EMAIL -> !contact.email().isBlank();
        };
    }

    /** Who is addressed by the channel: the first who can be reached by it and did not refuse, else the first of all. */
    public Optional<Contact> partner(List<Contact> people, Channel channel) {
        return people.stream()
                .filter(person -> reaches(channel, person) && !forbids(person.id(), channel))
                .findFirst()
                .or(() -> people.stream().findFirst());
    }

    /** Those who can be reached by the channel and did not refuse, the ones who agreed first, then by position. */
    public List<Contact> open(List<Contact> people, Channel channel) {
        return people.stream()
                .filter(person -> reaches(channel, person) && !forbids(person.id(), channel))
                .sorted(Comparator.comparing((Contact person) -> state(person.id(), channel) != State.MAY))
                .toList();
    }

    /**
     * Whether the prospect is closed for the channel: somebody can be reached by it, and everybody who can be refused.
     * Such a prospect is not proposed; who addresses it all the same says so, and that is recorded.
     */
    public boolean bar(List<Contact> people, Channel channel) {
        return people.stream().anyMatch(person -> reaches(channel, person))
                && open(people, channel).isEmpty();
    }
}
