package huni.ui.message;

import huni.domain.prospect.Contact;

/**
 * Somebody the message can be for.
 *
 * @param refused whether they do not want e-mails
 */
record Recipient(Contact contact, boolean refused) {}
