package huni.store.rows;

import static huni.store.sql.Table.day;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.prospect.Consent;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Consents as rows. */
public final class ConsentRows {

    public static final Table TABLE = Table.of(
            "consent",
            1,
            0,
            id("id"),
            id("prospect_id"),
            id("contact_id"),
            text("channel"),
            text("state"),
            day("since_day"),
            text("source"),
            version());

    public static final RowType<Consent> TYPE =
            RowType.ofProspect(Consent.class, TABLE, ConsentRows::row, ConsentRows::consent, "contact_id, channel");

    private ConsentRows() {}

    static Row row(Consent consent) {
        return TABLE.row(
                consent.id(),
                consent.prospect().value(),
                consent.contact().value(),
                consent.channel(),
                consent.state(),
                consent.since(),
                consent.source(),
                consent.version());
    }

    public static Consent consent(Row row) {
        return new Consent(
                row.id("id"),
                new ProspectId(row.id("prospect_id")),
                new ContactId(row.id("contact_id")),
                row.one(Consent.Channel.class, "channel"),
                row.one(Consent.State.class, "state"),
                row.day("since_day"),
                row.text("source"),
                row.integer("version"));
    }
}
