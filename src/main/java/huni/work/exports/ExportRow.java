package huni.work.exports;

import huni.domain.activity.Due;
import huni.domain.activity.NextStep;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.joda.money.Money;

/** One prospect as a row of a table, with the first of its people. */
record ExportRow(Prospect prospect, Optional<Contact> person, SheetWords words) {

    /** @param own the names of the own fields that are columns */
    List<SheetCell> cells(SortedSet<String> own) {
        List<SheetCell> cells = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            cells.add(cell(column));
        }
        own.forEach(name -> cells.add(SheetCell.of(prospect.ownFields().getOrDefault(name, ""))));
        return cells;
    }

    private SheetCell cell(SheetColumn column) {
        return switch (column) {
            case COMPANY -> SheetCell.of(prospect.company());
            case CONTACT -> SheetCell.of(person.map(Contact::name).orElse(""));
            case CONTACT_TITLE -> SheetCell.of(person.map(Contact::title).orElse(""));
            case PHONE -> SheetCell.of(person.map(ExportRow::phone).orElse(""));
            case EMAIL -> SheetCell.of(person.map(Contact::email).orElse(""));
            case STAGE -> SheetCell.of(words.stage(prospect.standing().stage()));
            case VALUE -> amount(prospect.budget().likely());
            case BUDGET_LOW -> amount(prospect.budget().low());
            case BUDGET_HIGH -> amount(prospect.budget().high());
            case CURRENCY -> SheetCell.of(prospect.budget().currency().getCode());
            case CREATED -> SheetCell.ofDay(prospect.origin().createdOn());
            case CLOSED -> SheetCell.ofDay(prospect.standing().closedOn());
            case DECISION_DATE -> SheetCell.ofDay(prospect.urgency().decisionBy());
            case NEXT_STEP ->
                SheetCell.of(prospect.nextStep().map(NextStep::subject).orElse(""));
            case NEXT_STEP_DATE ->
                SheetCell.ofDay(prospect.nextStep().map(NextStep::due).map(Due::day));
            case SOURCE -> SheetCell.of(prospect.origin().source());
            case TAGS -> SheetCell.of(String.join("; ", prospect.tags()));
            case URGENCY -> SheetCell.of(words.urgency(prospect.urgency().level()));
            case AUTHORITY -> SheetCell.of(words.authority(prospect.authority().role()));
            case LOST_REASON, WIN_REASON ->
                SheetCell.of(prospect.standing()
                        .reason()
                        .filter(_ -> words.isWon(prospect.standing().stage()) == (column == SheetColumn.WIN_REASON))
                        .map(words::reason)
                        .orElse(""));
            case EXTERNAL_ID -> SheetCell.of(prospect.origin().externalId());
        };
    }

    private static SheetCell amount(Optional<Money> money) {
        return SheetCell.ofAmount(money.map(Money::getAmount));
    }

    /** As it can be called from anywhere, where it is understood. */
    private static String phone(Contact contact) {
        return contact.phoneE164().isEmpty() ? contact.phone() : contact.phoneE164();
    }
}
