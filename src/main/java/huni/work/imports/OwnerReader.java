package huni.work.imports;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads who looks after rows. A name that is nobody's here is kept under its column's name. */
final class OwnerReader {

    private final People people;
    private final CellReader cells;
    /** A file names few people in many rows. */
    private final Map<String, Optional<PersonId>> found = new HashMap<>();

    OwnerReader(People people, CellReader cells) {
        this.people = people;
        this.cells = cells;
    }

    ImportedRow.Owner read(TableRow row, Map<String, String> own) throws RejectedRowException {
        String told = cells.name(row, ImportField.OWNER);
        ImportedRow.Owner owner = new ImportedRow.Owner(told, meant(told));
        if (owner.isUnknown()) {
            RowReader.keep(own, cells.uses(ImportField.OWNER).getFirst(), told);
        }
        return owner;
    }

    private Optional<PersonId> meant(String told) {
        if (found.size() > UnknownOwners.MOST) {
            found.clear();
        }
        return told.isEmpty()
                ? Optional.empty()
                : found.computeIfAbsent(told, name -> people.findHere(name).map(Person::id));
    }
}
