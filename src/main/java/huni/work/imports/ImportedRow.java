package huni.work.imports;

import huni.domain.Currencies;
import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.dossier.LikeName;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Urgency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one row says, understood but not yet kept. Empty is what the row leaves open.
 *
 * @param row its number in the file
 * @param company what the prospect is called, never blank
 * @param others who else is reached there
 * @param ownFields contents kept under their column's name
 */
record ImportedRow(
        long row,
        String company,
        ContactPerson person,
        List<ContactPerson> others,
        Amounts amounts,
        Facts facts,
        History history,
        Step step,
        List<String> tags,
        Map<String, String> ownFields) {

    /** Everybody it names, the first one first. */
    List<ContactPerson> people() {
        return Stream.concat(Stream.of(person), others.stream())
                .filter(ContactPerson::isKnown)
                .toList();
    }

    /** Somebody at the company; any part may be empty. */
    record ContactPerson(String name, String title, String phone, String phoneE164, String email) {
        static ContactPerson of(Contact contact) {
            return new ContactPerson(
                    contact.name(), contact.title(), contact.phone(), contact.phoneE164(), contact.email());
        }

        /** Whether both have a number or an address in common, or are called alike. */
        boolean isReachedLike(ContactPerson other) {
            return !phoneE164.isEmpty() && phoneE164.equals(other.phoneE164)
                    || !email.isEmpty() && email.equalsIgnoreCase(other.email)
                    || LikeName.isLike(name, other.name);
        }

        boolean isKnown() {
            return !name.isEmpty() || !title.isEmpty() || !phone.isEmpty() || !email.isEmpty();
        }
    }

    /**
     * The amounts, all in one currency.
     *
     * @param named whether the file says which; else it is the workspace's
     * @param about whether the file says that they are not exact
     */
    record Amounts(
            CurrencyUnit currency,
            boolean named,
            boolean about,
            Optional<Money> low,
            Optional<Money> likely,
            Optional<Money> high) {

        /** What is known of a budget once it has these amounts. */
        Budget told(Budget before) {
            return before.imported(currency, low, likely, high, about ? Certainty.VAGUE : Certainty.INDICATED);
        }

        boolean isKnown() {
            return low.isPresent() || likely.isPresent() || high.isPresent();
        }

        /** The same numbers in another currency, unless the file says which they are in. */
        Amounts unlessNamed(CurrencyUnit other) {
            return named || other.equals(currency)
                    ? this
                    : new Amounts(other, false, about, in(other, low), in(other, likely), in(other, high));
        }

        private static Optional<Money> in(CurrencyUnit other, Optional<Money> amount) {
            return amount.map(money -> money(other, money.getAmount()));
        }

        /** The amount, rounded to the decimals that are kept. */
        static Money money(CurrencyUnit currency, BigDecimal number) {
            return Money.of(
                    currency,
                    number.setScale(
                            Math.min(Currencies.MOST_DECIMALS, currency.getDecimalPlaces()), RoundingMode.HALF_EVEN));
        }
    }

    /**
     * What else is known of the sale; texts may be empty.
     *
     * @param idDestroyed whether it had an id that a spreadsheet has rounded, and which therefore names nobody
     */
    record Facts(
            String externalId,
            boolean idDestroyed,
            String source,
            Owner owner,
            Optional<Urgency.Level> urgency,
            Optional<LocalDate> decisionBy,
            Optional<Authority> authority,
            String note) {}

    /**
     * Who looks after it.
     *
     * @param told as the file names them; may be empty
     * @param meant who that is here
     */
    record Owner(String told, Optional<PersonId> meant) {

        /** Whether the file names somebody whom nobody here is. */
        boolean isUnknown() {
            return !told.isEmpty() && meant.isEmpty();
        }
    }

    /**
     * Its way through the stages.
     *
     * @param pipeline the one it is in
     * @param stage the stage it is in; empty when the file does not say
     * @param stageName what the file calls that; may be empty
     * @param entered the day it entered other stages
     * @param why it was closed, as the file says it
     */
    record History(
            PipelineKey pipeline,
            Optional<StageKey> stage,
            String stageName,
            Optional<ImportedDate> created,
            Optional<ImportedDate> closed,
            Map<StageKey, ImportedDate> entered,
            ToldReasons why) {

        /** The same, closed on that day. */
        History closed(ImportedDate day) {
            return new History(pipeline, stage, stageName, created, Optional.of(day), entered, why);
        }

        /** The same without the dates that lie after the day: nothing has happened on them. */
        History until(Moment now) {
            Predicate<ImportedDate> past = date -> !date.dayIn(now.zone()).isAfter(now.day());
            Map<StageKey, ImportedDate> pastEntries = new LinkedHashMap<>(entered);
            pastEntries.values().removeIf(past.negate());
            return new History(pipeline, stage, stageName, created.filter(past), closed.filter(past), pastEntries, why);
        }
    }

    /** Why it was lost, if it was, and why it was won; either may be empty. */
    record ToldReasons(String lost, String won) {

        /** What is said of the outcome; empty of any other kind of stage. */
        String of(StageType outcome) {
            return switch (outcome) {
                case LOST -> lost;
                case WON -> won;
                case OPEN, PARKED -> "";
            };
        }
    }

    /** What is to be done next. */
    record Step(String subject, Optional<ImportedDate> due) {
        boolean isPlanned() {
            return due.isPresent();
        }
    }
}
