package huni.work.imports;

import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one row says, understood but not yet kept. Empty is what the row leaves open.
 *
 * @param row its number in the file
 * @param company what the prospect is called, never blank
 * @param ownFields contents kept under their column's name
 */
record Incoming(
        long row,
        String company,
        Person person,
        Amounts amounts,
        Facts facts,
        History history,
        Step step,
        List<String> tags,
        Map<String, String> ownFields) {

    /** Somebody at the company; any part may be empty. */
    record Person(String name, String title, String phone, String phoneE164, String email) {
        boolean isKnown() {
            return !name.isEmpty() || !title.isEmpty() || !phone.isEmpty() || !email.isEmpty();
        }
    }

    /** The amounts, all in one currency. */
    record Amounts(CurrencyUnit currency, Optional<Money> low, Optional<Money> likely, Optional<Money> high) {
        boolean isKnown() {
            return low.isPresent() || likely.isPresent() || high.isPresent();
        }
    }

    /** What else is known of the sale; texts may be empty. */
    record Facts(
            String externalId,
            String source,
            Optional<Urgency.Level> urgency,
            Optional<LocalDate> decisionBy,
            Optional<Authority> authority,
            String note) {}

    /**
     * Its way through the stages.
     *
     * @param stage the stage it is in; empty when the file does not say
     * @param entered the day it entered other stages
     * @param lostReason as the file says it; may be empty
     */
    record History(
            Optional<StageKey> stage,
            Optional<ImportedDate> created,
            Optional<ImportedDate> closed,
            Map<StageKey, ImportedDate> entered,
            String lostReason) {}

    /** What is to be done next. */
    record Step(String subject, Optional<ImportedDate> due) {
        boolean isPlanned() {
            return due.isPresent();
        }
    }
}
