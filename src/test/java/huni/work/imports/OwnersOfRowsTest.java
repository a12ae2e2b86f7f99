package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.prospect.Prospect;
import huni.work.people.AddPerson;
import huni.work.people.RetirePerson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looks after what comes in. */
class OwnersOfRowsTest extends ImportBench {

    private static final Optional<PersonId> MEHMET = Optional.of(PersonId.ofLogin("mehmet"));
    private static final Optional<PersonId> ISIK = Optional.of(PersonId.ofLogin("isik"));
    private static final Optional<PersonId> NOBODY = Optional.empty();

    @BeforeEach
    void theyAreThree() {
        workspace.perform(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        workspace.perform(new AddPerson("mehmet", "Mehmet Kaya", "mehmet@huni.example", Person.Role.SELLS));
        workspace.perform(new AddPerson("isik", "Işık İnci", "", Person.Role.SELLS));
    }

    private People people() {
        return new People(ledger.records().all(Person.class), Optional.of("ayse"));
    }

    private ImportReport taken(ListedTables table, OnDuplicate choice) {
        TableInspection inspected = table.inspect(Path.of("deals.csv"), TableOverrides.NONE);
        return imported(
                table,
                mapping ->
                        new OwnerColumn(people()).suggested(mapping, inspected).onDuplicate(choice));
    }

    private ImportReport taken(ListedTables table) {
        return taken(table, OnDuplicate.SKIP);
    }

    private List<Optional<PersonId>> owners() {
        return prospects().stream().map(one -> one.care().owner()).toList();
    }

    private static ListedTables owned(String... owners) {
        ListedTables table = new ListedTables("Company", "Sorumlu");
        for (int i = 0; i < owners.length; i++) {
            table.row("Firm " + (char) ('A' + i), owners[i]);
        }
        return table;
    }

    @Test
    void somebodyIsNamedByNameLoginOrEMailHoweverItIsWritten() {
        taken(owned("Mehmet Kaya", "MEHMET KAYA", "mehmet", "Mehmet@Huni.example", "isik inci", "IŞIK İNCİ"));

        assertEquals(List.of(MEHMET, MEHMET, MEHMET, MEHMET, ISIK, ISIK), owners());
    }

    @Test
    void whoIsNotFoundIsSaidWithTheRowsAndTheNameIsKept() {
        ImportReport report = taken(owned("Zeynep Ak", "zeynep ak", "Can Er", "", "-", "Mehmet Kaya"));

        assertEquals(6, report.counts().created());
        assertEquals(
                new UnknownOwners(3, Map.of("Zeynep Ak", 2L, "Can Er", 1L)),
                report.counts().owners());
        assertEquals(
                List.of("Zeynep Ak", "Can Er"),
                List.copyOf(report.counts().owners().names().keySet()));
        assertEquals(List.of(NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, MEHMET), owners());
        assertEquals(
                List.of(
                        Map.of("Sorumlu", "Zeynep Ak"),
                        Map.of("Sorumlu", "zeynep ak"),
                        Map.of("Sorumlu", "Can Er"),
                        Map.of(),
                        Map.of(),
                        Map.of()),
                prospects().stream().map(Prospect::ownFields).toList());
    }

    @Test
    void oneOfTwoOfTheSameNameIsNamedByLoginAlone() {
        workspace.perform(new AddPerson("mehmet2", "Mehmet Kaya", "", Person.Role.SELLS));

        ImportReport report = taken(owned("Mehmet Kaya", "mehmet2"));

        assertEquals(1, report.counts().owners().rows());
        assertEquals(List.of(NOBODY, Optional.of(PersonId.ofLogin("mehmet2"))), owners());
        Person one = people().find("mehmet").orElseThrow();
        assertEquals("mehmet", people().told(one), "so it is written where the name alone tells nobody");
    }

    @Test
    void whoHasLeftIsNotFound() {
        workspace.perform(new RetirePerson(MEHMET.orElseThrow(), PersonId.ofLogin("ayse")));

        assertEquals(1, taken(owned("Mehmet Kaya")).counts().owners().rows());
    }

    @Test
    void anUpdateTakesOverWhomTheRowNamesAndLeavesTheRest() {
        taken(owned("Mehmet Kaya", "Mehmet Kaya", "Mehmet Kaya", "Mehmet Kaya"));

        ImportReport report = taken(owned("Işık İnci", "", "Zeynep Ak", "Mehmet Kaya"), OnDuplicate.UPDATE);

        assertEquals(List.of(ISIK, MEHMET, MEHMET, MEHMET), owners());
        assertEquals(
                Map.of(ImportChange.OWNER, 1L, ImportChange.DETAILS, 1L),
                report.counts().changes());
        assertEquals(Map.of("Zeynep Ak", 1L), report.counts().owners().names());
        assertEquals(List.of(0L, 2L, 2L, 0L, 0L), became(report));
    }

    @Test
    void whatIsThereAndSkippedIsNotSpokenOf() {
        taken(owned("Mehmet Kaya"));

        assertEquals(UnknownOwners.NONE, taken(owned("Zeynep Ak")).counts().owners());
    }

    @Test
    void theColumnOfTheSaleComesBeforeThoseOfTheCompanyAndThePerson() {
        ListedTables table = new ListedTables(
                        "Organization - Owner", "Person - Owner", "Deal - Owner", "Deal - Title", "Deal - Organization")
                .row("Işık İnci", "Işık İnci", "Mehmet Kaya", "Roof", "Alfa");

        taken(table);

        assertEquals(List.of(MEHMET), owners());
    }

    @Test
    void whatWasKeptOfNamesThatWereNotFoundStandsBackForTheOwnersTheTableWasTakenOutWith() {
        ListedTables table = new ListedTables("Company", "Sorumlu", "Owner", "Deal owner")
                .row("Alfa", "Mehmet Kaya", "", "Zeynep Ak")
                .row("Beta", "Işık İnci", "Mehmet Kaya", "")
                .row("Can", "", "", "Mehmet Kaya");

        taken(table);

        assertEquals(List.of(MEHMET, ISIK, NOBODY), owners());
    }

    @Test
    void aColumnThatNamesNobodyWhoIsHereStandsBack() {
        taken(new ListedTables("Company", "Deal owner", "Sales rep").row("Alfa", "Zeynep Ak", "Mehmet Kaya"));

        assertEquals(List.of(MEHMET), owners());
    }

    @Test
    void toOnePersonAloneItIsAFieldOfItsOwn() {
        ListedTables table = owned("Mehmet Kaya");
        TableInspection inspected = table.inspect(Path.of("deals.csv"), TableOverrides.NONE);
        OwnerColumn alone = new OwnerColumn(People.ALONE);
        FileColumn column = inspected.columns().getLast().column();

        imported(table, mapping -> {
            assertEquals(mapping, alone.suggested(mapping, inspected));
            return alone.fitting(
                    mapping.using(ImportMapping.use(inspected, column, ImportField.OWNER, Optional.empty())));
        });

        assertEquals(Map.of("Sorumlu", "Mehmet Kaya"), only().ownFields());
        assertEquals(NOBODY, only().care().owner());
    }

    @Test
    void columnsThatNameWhoLooksAfterItAreKnownInBothLanguages() {
        for (String name : List.of(
                "Owner",
                "Deal owner",
                "Deal Owner",
                "Contact owner",
                "Lead Owner",
                "Opportunity Owner",
                "Account Owner",
                "Salesperson",
                "Sales rep",
                "Assigned To",
                "ResponsibleUser",
                "Sorumlu",
                "SORUMLU KİŞİ",
                "Temsilci",
                "Satış temsilcisi",
                "Müşteri temsilcisi",
                "Fırsat sahibi",
                "Plasiyer",
                "owner")) {
            assertTrue(OwnerColumn.isNamed(name), name);
        }
        for (String name : List.of("Owner Role", "Deal Owner.id", "hubspot_owner_id", "Sahibi", "Company", "Yetkili")) {
            assertEquals(false, OwnerColumn.isNamed(name), name);
        }
    }
}
