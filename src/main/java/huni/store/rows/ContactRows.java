package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.version;
import static huni.store.sql.Table.whole;
import static huni.store.sql.Table.words;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.checklist.Answer;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What belongs to a prospect, as rows: contacts, past purchases and answers. */
public final class ContactRows {

    public static final Table CONTACT = Table.of(
            "contact",
            1,
            1,
            id("id"),
            id("prospect_id"),
            words("name"),
            words("title"),
            words("phone"),
            words("phone_e164"),
            words("email"),
            words("role"),
            whole("place"),
            version(),
            words("email_folded"));

    public static final Table PURCHASE = Table.of(
            "past_purchase",
            1,
            0,
            id("id"),
            id("prospect_id"),
            words("what"),
            whole("bought_in"),
            amount("paid"),
            words("currency"),
            version());

    public static final Table ANSWER = Table.of(
            "answer",
            2,
            0,
            id("prospect_id"),
            words("item_key"),
            words("certainty"),
            words("note"),
            instant("answered_at"),
            version());

    private ContactRows() {}

    public static Row row(Contact contact) {
        return CONTACT.row(
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
                row.words("name"),
                row.words("title"),
                row.words("phone"),
                row.words("phone_e164"),
                row.words("email"),
                row.one(Authority.Role.class, "role"),
                (int) row.whole("place"),
                row.whole("version"));
    }

    public static Row row(PastPurchase purchase) {
        return PURCHASE.row(
                purchase.id(),
                purchase.prospect().value(),
                purchase.what(),
                purchase.boughtIn(),
                purchase.paid().getAmount(),
                purchase.paid().getCurrencyUnit().getCode(),
                purchase.version());
    }

    public static PastPurchase purchase(Row row) {
        return new PastPurchase(
                row.id("id"),
                new ProspectId(row.id("prospect_id")),
                row.words("what"),
                (int) row.whole("bought_in"),
                Money.of(CurrencyUnit.of(row.words("currency")), row.amount("paid"), RoundingMode.HALF_EVEN),
                row.whole("version"));
    }

    public static Row row(Answer answer) {
        return ANSWER.row(
                answer.prospect().value(),
                answer.item(),
                answer.certainty(),
                answer.note(),
                answer.at(),
                answer.version());
    }

    public static Answer answer(Row row) {
        return new Answer(
                new ProspectId(row.id("prospect_id")),
                row.words("item_key"),
                row.one(Certainty.class, "certainty"),
                row.words("note"),
                row.instant("answered_at"),
                row.whole("version"));
    }
}
