package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.People;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Contact;
import huni.domain.prospect.ImportLine;
import huni.domain.prospect.Prospect;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Whom rows are found to be about. */
class IdentityOfRowsTest extends ImportBench {

    private static ImportMapping updating(ImportMapping mapping) {
        return mapping.onDuplicate(OnDuplicate.UPDATE);
    }

    private Prospect named(String company) {
        return prospects().stream()
                .filter(p -> p.company().equals(company))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return prospects().stream().map(Prospect::company).sorted().toList();
    }

    private static RejectReason only(ImportReport report) {
        return report.firstRejected().getFirst().reason();
    }

    @Test
    void runningNumberIsNoId() {
        imported(new ListedTables("Sıra no", "Firma").row("1", "Alfa").row("3", "Beta"));
        imported(new ListedTables("No", "Firma").row("1", "Gama").row("3", "Delta"));
        imported(new ListedTables("#", "Firma").row("1", "Zeta"));

        assertEquals(List.of("Alfa", "Beta", "Delta", "Gama", "Zeta"), names());
    }

    @Test
    void sameIdWithAnotherNamePhoneAndEmailIsAskedAboutAndNeverMerged() {
        imported(new ListedTables("Deal ID", "Company", "Phone", "Value").row("7", "Alfa", "1234", "1000"));
        ListedTables other = new ListedTables("Deal ID", "Company", "Phone", "Value").row("7", "Delta", "9876", "4000");

        for (OnDuplicate way : List.of(OnDuplicate.SKIP, OnDuplicate.UPDATE)) {
            ImportReport report = imported(other, m -> m.onDuplicate(way));
            assertEquals(List.of(0L, 0L, 0L, 0L, 1L), became(report));
            assertEquals(1, report.counts().inDoubt());
            assertEquals(RejectReason.of(RejectReason.Kind.SAME_ID_OTHER_NAME, "7", "Alfa"), only(report));
        }
        assertEquals(Optional.of(Money.of(LIRA, 1000)), only().worth());

        imported(other, m -> updating(m).onDoubt(OnDoubt.CREATE));
        assertEquals(List.of("Alfa", "Delta"), names());
    }

    @Test
    void sameIdWithAnotherNameButTheSamePhoneIsTheSame() {
        imported(new ListedTables("Deal ID", "Company", "Phone").row("7", "Alfa", "1234"));

        ImportReport report = imported(
                new ListedTables("Deal ID", "Company", "Phone").row("7", "Omega", "1234"),
                IdentityOfRowsTest::updating);

        assertEquals(FoundBy.ID, report.firstMatched().getFirst().by());
    }

    @Test
    void exactNameOutweighsASharedAddress() {
        imported(new ListedTables("Firma", "E-posta", "Tutar")
                .row("Alfa Gıda", "info@plaza.example", "1000")
                .row("Beta Tekstil", "satis@beta.example", "2000"));

        ImportReport report = imported(
                new ListedTables("Firma", "E-posta", "Tutar", "Aşama")
                        .row("Beta Tekstil", "info@plaza.example", "9000", "Teklif"),
                IdentityOfRowsTest::updating);

        assertEquals(
                List.of(new MatchedRow(2, "Beta Tekstil", "Beta Tekstil", FoundBy.NAME, MatchedRow.Fate.UPDATED)),
                report.firstMatched());
        assertEquals(Optional.of(Money.of(LIRA, 9000)), named("Beta Tekstil").worth());
        assertEquals(Optional.of(Money.of(LIRA, 1000)), named("Alfa Gıda").worth());
        assertEquals(LEAD, named("Alfa Gıda").standing().stage());
    }

    @Test
    void sharedNumberOrAddressAloneFindsNobody() {
        imported(new ListedTables("Firma", "E-posta", "Telefon", "Tutar")
                .row("Alfa Gıda", "info@plaza.example", "111", "1000"));
        ListedTables others = new ListedTables("Firma", "E-posta", "Telefon", "Tutar")
                .row("Gama Kimya", "info@plaza.example", "555", "50000")
                .row("Delta Boya", "", "111", "60000");

        assertEquals(List.of(2L, 0L, 0L, 0L, 0L), became(imported(others, IdentityOfRowsTest::updating)));
        assertEquals(Optional.of(Money.of(LIRA, 1000)), named("Alfa Gıda").worth());
    }

    @Test
    void numberAndALikeNameFind() {
        imported(new ListedTables("Company", "Phone").row("Işık Yapı San. ve Tic. Ltd. Şti.", "111"));

        ImportReport report = imported(new ListedTables("Company", "Phone").row("IŞIK YAPI", "111"));

        assertEquals(
                List.of(new MatchedRow(
                        2, "IŞIK YAPI", "Işık Yapı San. ve Tic. Ltd. Şti.", FoundBy.PHONE, MatchedRow.Fate.SKIPPED)),
                report.firstMatched());
    }

    @Test
    void placeholdersMatchNobody() {
        imported(new ListedTables("Deal ID", "Name", "Company", "Phone", "Email")
                .row("-", "Ali", "", "0000000000", "yok")
                .row("0", "Veli", "", "111 111 11 11", "n/a"));

        ImportReport report = imported(new ListedTables("Deal ID", "Name", "Company", "Phone", "Email")
                .row("-", "Ayşe", "n/a", "0000000000", "yok")
                .row("0", "Fatma", "-", "111 111 11 11", "n/a"));

        assertEquals(List.of(2L, 0L, 0L, 0L, 0L), became(report));
    }

    @Test
    void idsThatExcelHasRoundedAreSaidAndNameNobody() {
        imported(new ListedTables("Record ID", "Company").row("A1", "Alfa").row("1,23457E+15", "Beta"));

        ImportReport report = imported(
                new ListedTables("Record ID", "Company").row("A2", "Gama").row("1,23457E+15", "Delta"));

        assertEquals(List.of(2L, 0L, 0L, 0L, 0L), became(report));
        assertEquals(1, report.counts().idsDestroyed());
    }

    @Test
    void columnOfRoundedIdsIsNoneAndSaysSo() {
        TableInspection table = new ListedTables("Record ID", "Company")
                .row("123456789012345000", "Alfa")
                .row("123456789012346000", "Beta")
                .inspect(java.nio.file.Path.of("x.csv"), TableOverrides.NONE);

        assertEquals(
                Optional.of(ColumnProfile.NoId.DESTROYED),
                table.columns().getFirst().whyNoId());
    }

    @Test
    void aFileWithIdsAfterOneWithoutFindsByNameAndKeepsTheId() {
        imported(new ListedTables("Company").row("Alfa"));

        imported(new ListedTables("Deal ID", "Company").row("D-1", "Alfa"), IdentityOfRowsTest::updating);

        assertEquals("D-1", only().origin().externalId());
    }

    @Test
    void twoSalesOfOneCompanyAreToldApartByTheirNames() {
        imported(new ListedTables("Firma", "Fırsat", "Tutar", "Aşama")
                .row("Alfa Gıda", "Makine", "1000", "Yeni aday")
                .row("Alfa Gıda", "Bakım", "2000", "Sunum"));

        ImportReport report = imported(
                new ListedTables("Firma", "Fırsat", "Tutar", "Aşama")
                        .row("Alfa Gıda", "Makine", "1500", "Randevu")
                        .row("Alfa Gıda", "Bakım", "2500", "Kazanıldı")
                        .row("Alfa Gıda", "Kiralama", "99", "Yeni aday"),
                IdentityOfRowsTest::updating);

        assertEquals(List.of(1L, 2L, 0L, 0L, 0L), became(report));
        assertEquals(FoundBy.SALE, report.firstMatched().getFirst().by());
        assertEquals(
                List.of("Bakım won 2500.00", "Kiralama lead 99.00", "Makine appointment 1500.00"),
                prospects().stream()
                        .map(p -> p.ownFields().get("Fırsat") + " "
                                + p.standing().stage() + " "
                                + p.worth().orElseThrow().getAmount())
                        .sorted()
                        .toList());
    }

    @Test
    void twoSalesThatNothingTellsApartAreAskedAbout() {
        imported(new ListedTables("Company", "Value").row("Alfa", "1").row("Alfa", "2"));
        ListedTables again = new ListedTables("Company", "Value").row("Alfa", "3");

        ImportReport report = imported(again, IdentityOfRowsTest::updating);

        assertEquals(RejectReason.of(RejectReason.Kind.SEVERAL_SALES, "Alfa"), only(report));
        assertEquals(List.of(0L, 0L, 0L, 1L, 0L), became(imported(again)));
    }

    @Test
    void secondPersonBehindASwitchboardIsAnotherContact() {
        imported(new ListedTables("Company", "Contact", "Phone").row("Alfa", "Ayşe Işık", "111"));

        imported(
                new ListedTables("Company", "Contact", "Phone").row("Alfa", "Mehmet Çağ", "111"),
                IdentityOfRowsTest::updating);

        assertEquals(
                List.of("Ayşe Işık", "Mehmet Çağ"),
                ledger.records().contacts(only().id()).stream()
                        .map(Contact::name)
                        .toList());
    }

    @Test
    void rowsThatMadeNoProspectAreKeptWithTheImport() {
        imported(new ListedTables("Company", "Value").row("Alfa", "1"));

        imported(
                new ListedTables("Company", "Value")
                        .row("Alfa", "2")
                        .row("Beta", "much")
                        .row("Gama", "3"),
                IdentityOfRowsTest::updating);

        assertEquals(
                List.of("2 UPDATED NAME ", "3 REJECTED  NOT_AN_AMOUNT"),
                ledger.records().all(ImportLine.class).stream()
                        .map(line -> line.number() + " " + line.outcome() + " " + line.foundBy() + " " + line.reason())
                        .toList());
    }

    @Test
    void importThatChangesNothingIsNoStepOfUndo() {
        ListedTables table = new ListedTables("Company").row("Alfa");
        imported(table);

        imported(table);
        workspace.undo();

        assertEquals(List.of(), prospects().stream().filter(p -> !p.removed()).toList());
    }

    @Test
    void rowSetAsideTellsAllItsReasons() {
        ImportReport report = imported(new ListedTables("Company", "Value", "Created", "Stage")
                .row("", "much", "someday", "Nowhere")
                .row("Beta", "5", "2026-01-05", "Lead"));

        assertEquals(
                List.of(
                        RejectReason.Kind.NO_NAME,
                        RejectReason.Kind.NOT_AN_AMOUNT,
                        RejectReason.Kind.NOT_A_DATE,
                        RejectReason.Kind.UNKNOWN_STAGE),
                report.firstRejected().getFirst().reasons().stream()
                        .map(RejectReason::kind)
                        .toList());
    }

    @Test
    void lookCountsWhatTheImportThenDoes() throws UnreadableFileException {
        imported(new ListedTables("Deal ID", "Company", "Value", "Stage", "Closed")
                .row("D-1", "Alfa", "1", "Lead", "")
                .row("D-2", "Beta", "2", "Won", "2026-01-05")
                .row("", "Gama", "3", "Lead", ""));
        ListedTables table = new ListedTables("Deal ID", "Company", "Value", "Stage", "Closed")
                .row("D-1", "Alfa", "10", "Lead", "")
                .row("D-2", "Beta", "2", "Lead", "")
                .row("D-3", "Gama", "3", "Lead", "")
                .row("D-4", "Delta", "4", "Lead", "")
                .row("D-4", "Delta", "4", "Lead", "")
                .row("D-1", "Omega", "4", "Lead", "");
        for (OnDuplicate way : OnDuplicate.values()) {
            ImportMapping mapping = ImportMapping.suggested(
                            table.inspect(java.nio.file.Path.of("x.csv"), TableOverrides.NONE),
                            ledger.records().pipeline())
                    .onDuplicate(way);
            ImportOutcome rehearsed = outcome(table, _ -> mapping, ImportMonitor.NONE, true);
            ImportCounts does = ((ImportOutcome.Imported) rehearsed).report().counts();
            ImportCounts looks = looked(table, mapping);
            assertEquals(does.created(), looks.created(), way.name());
            assertEquals(does.skipped(), looks.skipped(), way.name());
            assertEquals(does.rejected(), looks.rejected(), way.name());
            assertEquals(does.updated() + does.unchanged(), looks.updated() + looks.unchanged(), way.name());
        }
    }

    private ImportCounts looked(ListedTables table, ImportMapping mapping) throws UnreadableFileException {
        Imports imports = new Imports(table, typed -> typed.isEmpty() ? Optional.empty() : Optional.of("+90" + typed));
        java.nio.file.Path file = java.nio.file.Path.of("x.csv");
        return imports.check(
                        file,
                        table.inspect(file, TableOverrides.NONE),
                        mapping,
                        new Imports.Target(
                                new huni.work.FakeIdentities(ledger),
                                ledger.records().pipeline(),
                                LIRA,
                                workspace.now(),
                                People.ALONE),
                        () -> false)
                .counts();
    }

    @Test
    void whatARowChangedIsCounted() {
        imported(new ListedTables("Company", "Stage").row("Alfa", "Appointment"));

        ImportReport report = imported(
                new ListedTables("Company", "Stage", "Value").row("Alfa", "Appointment", "5"),
                IdentityOfRowsTest::updating);

        assertEquals(new StageKey("appointment"), only().standing().stage());
        assertEquals(java.util.Map.of(ImportChange.AMOUNT, 1L), report.counts().changes());
    }
}
