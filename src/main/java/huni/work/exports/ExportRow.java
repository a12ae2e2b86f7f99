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

/**
 * One prospect as a row of a table.
 *
 * @param people its contacts in their order
 */
record ExportRow(Prospect prospect, List<Contact> people, SheetWords words) {

    /**
     * What stands in the row.
     *
     * @param most for how many people there are columns
     * @param own the names of the own fields that are columns
     */
    List<SheetCell> cells(int most, SortedSet<String> own) {
        List<SheetCell> cells = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            cells.add(cell(column));
        }
        if (words.ownerTitle().isPresent()) {
            cells.add(SheetCell.of(prospect.care().owner().map(words::owner).orElse("")));
        }
        for (int next = 1; next < most; next++) {
            Optional<Contact> person = next < people.size() ? Optional.of(people.get(next)) : Optional.empty();
            SheetColumn.OF_A_PERSON.forEach(
                    column -> cells.add(person.map(one -> said(column, one)).orElse(SheetCell.EMPTY)));
        }
        own.forEach(name -> cells.add(SheetCell.of(prospect.ownFields().getOrDefault(name, ""))));
        return cells;
    }

    private SheetCell cell(SheetColumn column) {
        return switch (column) {
            case COMPANY -> SheetCell.of(prospect.company());
            case CONTACT, CONTACT_TITLE, PHONE, EMAIL ->
                people.stream().findFirst().map(first -> said(column, first)).orElse(SheetCell.EMPTY);
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

    private static SheetCell said(SheetColumn column, Contact person) {
        return SheetCell.of(
                switch (column) {
                    case CONTACT -> person.name();
                    case CONTACT_TITLE -> person.title();
                    case PHONE -> phone(person);
                    case EMAIL -> person.email();
                    default -> throw new IllegalArgumentException(column.name());
                });
    }

    private static SheetCell amount(Optional<Money> money) {
        return SheetCell.ofAmount(money.map(Money::getAmount));
    }

    /** As it can be called from anywhere, where it is understood. */
    private static String phone(Contact contact) {
        return contact.phoneE164().isEmpty() ? contact.phone() : contact.phoneE164();
    }
}
