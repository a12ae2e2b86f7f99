package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Contact;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Contacts as rows. */
public final class ContactRows {

    public static final Table TABLE = Table.of(
            "contact",
            1,
            1,
            id("id"),
            id("prospect_id"),
            text("name"),
            text("title"),
            text("phone"),
            text("phone_e164"),
            text("email"),
            text("role"),
            integer("place"),
            version(),
            text("email_folded"));

    public static final RowType<Contact> TYPE =
            RowType.ofProspect(Contact.class, TABLE, ContactRows::row, ContactRows::contact, "place, id");

    private ContactRows() {}

    public static Row row(Contact contact) {
        return TABLE.row(
                contact.id().value(),
                contact.prospect().value(),
                contact.name(),
                contact.title(),
                contact.phone(),
                contact.phoneE164(),
                contact.email(),
                contact.role(),
                contact.position(),
                contact.version(),
                SearchWords.email(contact.email()));
    }

    public static Contact contact(Row row) {
        return new Contact(
                new ContactId(row.id("id")),
                new ProspectId(row.id("prospect_id")),
                row.text("name"),
                row.text("title"),
                row.text("phone"),
                row.text("phone_e164"),
                row.text("email"),
                row.one(Authority.Role.class, "role"),
                (int) row.integer("place"),
                row.integer("version"));
    }
}
