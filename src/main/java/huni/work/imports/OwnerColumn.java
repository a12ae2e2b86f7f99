package huni.work.imports;

import huni.domain.People;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The column that names who looks after each row, in a workspace of several people. To one person alone it is a field of its own.
 *
 * @param people who works here
 */
public record OwnerColumn(People people) {

    /** What it is called in the tables that are taken out here. */
    private static final Set<String> OURS = StageNames.folded("Owner", "Sorumlu");

    /** What else it is called, the most telling first: a file may name who looks after the company and the contact, too. */
    private static final List<String> OTHERS = Stream.of("""
                    Deal owner | Opportunity owner | Lead owner | Owner name | Record owner | Sales owner | Account owner
                    Salesperson | Sales person | Sales rep | Sales representative | Sales agent | Rep | Assigned to
                    Assigned user | Assignee | Responsible | Responsible user | Responsible person
                    Anlaşma sahibi | Fırsat sahibi | Aday sahibi | Kayıt sahibi | Sorumlu kişi | Sorumlu kullanıcı
                    Satış sorumlusu | Satış temsilcisi | Temsilci | Satış elemanı | Satış danışmanı | Satışçı | Plasiyer
                    Müşteri temsilcisi | Müşteri sorumlusu | Atanan | Atanan kişi
                    Contact owner | Person owner | Organization owner | Company owner
                    Hesap sahibi | Kişi sahibi | Şirket sahibi
                    """.split("[|\\n]"))
            .map(ColumnNames::folded)
            .filter(name -> !name.isEmpty())
            .toList();

    /** Whether a column of this name says who looks after its rows. */
    public static boolean isNamed(String column) {
        return rank(column).isPresent();
    }

    /** How telling the name is: less is more. */
    private static Optional<Integer> rank(String column) {
        String folded = ColumnNames.folded(column);
        return OURS.contains(folded)
                ? Optional.of(-1)
                : ColumnNames.candidates(folded).stream()
                        .map(OTHERS::indexOf)
                        .filter(place -> place >= 0)
                        .findFirst();
    }

    /**
     * The mapping with that column, if the file has one that becomes nothing else. One that names nobody who is here comes
     * last: it may be what was kept of names that were not found.
     */
    public ImportMapping suggested(ImportMapping mapping, TableInspection table) {
        if (!people.isTeam() || mapping.isOfSteps()) {
            return mapping;
        }
        return table.columns().stream()
                .filter(profile -> profile.numbers().isEmpty()
                        && isNamed(profile.column().name())
                        && isFree(profile.column(), mapping))
                .min(Comparator.comparing((ColumnProfile profile) -> rowsNaming(profile) == 0)
                        .thenComparing(profile -> rank(profile.column().name()).orElseThrow())
                        .thenComparing(this::rowsNaming, Comparator.reverseOrder()))
                .map(profile ->
                        mapping.using(ImportMapping.use(table, profile.column(), ImportField.OWNER, Optional.empty())))
                .orElse(mapping);
    }

    /** How many rows name somebody who is here. */
    private long rowsNaming(ColumnProfile profile) {
        return profile.values().entrySet().stream()
                .filter(name -> people.findHere(name.getKey()).isPresent())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean isFree(FileColumn column, ImportMapping mapping) {
        return mapping.useOf(column).map(use -> use.field() == ImportField.OWN).orElse(true);
    }

    /** The mapping as it can be here: one person alone has nobody to give anything to. */
    public ImportMapping fitting(ImportMapping mapping) {
        return people.isTeam()
                ? mapping
                : mapping.uses().stream()
                        .filter(use -> use.field() == ImportField.OWNER)
                        .findFirst()
                        .map(use -> mapping.using(new ColumnUse(
                                use.column(), ImportField.OWN, use.stage(), use.dateOrder(), use.decimalMark())))
                        .orElse(mapping);
    }
}
