package huni.work.imports;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.dossier.IdentityQuery;
import huni.domain.dossier.LikeName;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.Contact;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a row says of the people at a prospect that is there, and of what is done and to be done with them. */
final class RowPeople {

    private final ProspectId prospect;
    private final ImportedRow row;
    private final List<Contact> contacts;
    private final boolean plans;
    private final List<String> news;

    RowPeople(IdentityQuery there, ProspectId prospect, ImportedRow row, Stage stage) {
        this.prospect = prospect;
        this.row = row;
        this.contacts = row.people().isEmpty() ? List.of() : there.contacts(prospect);
        boolean plannable = row.step().isPlanned() && !stage.type().isClosed();
        boolean says = row.step().isPlanned()
                || !row.step().subject().isEmpty()
                || !row.facts().note().isEmpty();
        List<Activity> activities = says ? there.activities(prospect) : List.of();
        this.plans =
                plannable && activities.stream().noneMatch(activity -> RowActivities.isPlanned(activity, row.step()));
        this.news = RowActivities.said(row, plannable).stream()
                .filter(part -> activities.stream().noneMatch(activity -> RowActivities.says(activity, part)))
                .toList();
    }

    /** Two persons share a number or an address; a name that is another is another person. */
    private static boolean isSame(Contact contact, ImportedRow.ContactPerson person) {
        if (!person.name().isEmpty() && !contact.name().isEmpty()) {
            return LikeName.isLike(contact.name(), person.name());
        }
        return !person.email().isEmpty() && contact.email().equalsIgnoreCase(person.email())
                || !person.phoneE164().isEmpty() && contact.phoneE164().equals(person.phoneE164());
    }

    private Optional<Contact> same(ImportedRow.ContactPerson person) {
        return contacts.stream().filter(contact -> isSame(contact, person)).findFirst();
    }

    private boolean isNews(ImportedRow.ContactPerson person) {
        return same(person)
                .map(contact -> !told(contact, person).equals(contact))
                .orElse(true);
    }

    Set<ImportChange> changes() {
        Set<ImportChange> changes = EnumSet.noneOf(ImportChange.class);
        if (row.people().stream().anyMatch(this::isNews)) {
            changes.add(ImportChange.CONTACT);
        }
        if (plans) {
            changes.add(ImportChange.STEP);
        }
        if (!news.isEmpty()) {
            changes.add(ImportChange.NOTE);
        }
        return changes;
    }

    private static Contact told(Contact contact, ImportedRow.ContactPerson person) {
        boolean phone = !person.phone().isEmpty()
                && !(person.phoneE164().equals(contact.phoneE164())
                        && !person.phoneE164().isEmpty());
        return new Contact(
                contact.id(),
                contact.prospect(),
                contact.name().isEmpty() ? person.name() : contact.name(),
                person.title().isEmpty() ? contact.title() : person.title(),
                phone ? person.phone() : contact.phone(),
                phone ? person.phoneE164() : contact.phoneE164(),
                person.email().isEmpty() || person.email().equalsIgnoreCase(contact.email())
                        ? contact.email()
                        : person.email(),
                contact.role(),
                contact.position(),
                contact.version());
    }

    void write(Records records) throws RefusedException {
        int position = contacts.size();
        for (ImportedRow.ContactPerson person : row.people()) {
            Optional<Contact> same = same(person);
            if (same.isEmpty()) {
                records.put(ProspectFromRow.contact(new ContactId(records.newId()), prospect, row, person, position++));
            } else if (isNews(person)) {
                records.put(told(same.get(), person));
            }
        }
        RowActivities activities = new RowActivities(records, prospect);
        if (plans) {
            activities.plan(row.step());
        }
        activities.note(news, records.now().instant());
    }
}
