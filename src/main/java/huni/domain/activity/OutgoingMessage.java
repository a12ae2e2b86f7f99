package huni.domain.activity;

/**
 * A message ready to be handed to a mail program, which sends it.
 *
 * @param name whom it is for; may be empty
 * @param address where it goes; may be empty
 * @param body may be several lines
 */
public record OutgoingMessage(String name, String address, String subject, String body) {

    /** The same without its words, for a program that does not take so many. */
    public OutgoingMessage withoutBody() {
        return new OutgoingMessage(name, address, subject, "");
    }
}
