package huni.store;

import static huni.store.Table.amount;
import static huni.store.Table.id;
import static huni.store.Table.instant;
import static huni.store.Table.version;
import static huni.store.Table.whole;
import static huni.store.Table.words;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.checklist.Answer;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What belongs to a prospect, as rows: contacts, past purchases and answers. */
final class PeopleRows {

    static final Table CONTACT = Table.of(
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

    static final Table PURCHASE = Table.of(
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

    static final Table ANSWER = Table.of(
            "answer",
            2,
            0,
            id("prospect_id"),
            words("item_key"),
            words("certainty"),
            words("note"),
            instant("answered_at"),
            version());

    private PeopleRows() {}

    static Row row(Contact contact) {
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

    static Contact contact(Row row) {
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

    static Row row(PastPurchase purchase) {
        return PURCHASE.row(
                purchase.id(),
                purchase.prospect().value(),
                purchase.what(),
                purchase.boughtIn(),
                purchase.paid().getAmount(),
                purchase.paid().getCurrencyUnit().getCode(),
                purchase.version());
    }

    static PastPurchase purchase(Row row) {
        return new PastPurchase(
                row.id("id"),
                new ProspectId(row.id("prospect_id")),
                row.words("what"),
                (int) row.whole("bought_in"),
                Money.of(CurrencyUnit.of(row.words("currency")), row.amount("paid"), RoundingMode.HALF_EVEN),
                row.whole("version"));
    }

    static Row row(Answer answer) {
        return ANSWER.row(
                answer.prospect().value(),
                answer.item(),
                answer.certainty(),
                answer.note(),
                answer.at(),
                answer.version());
    }

    static Answer answer(Row row) {
        return new Answer(
                new ProspectId(row.id("prospect_id")),
                row.words("item_key"),
                row.one(Certainty.class, "certainty"),
                row.words("note"),
                row.instant("answered_at"),
                row.whole("version"));
    }
}
