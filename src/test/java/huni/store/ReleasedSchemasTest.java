package huni.store;

import static huni.store.Desk.TRY;
import static huni.store.Desk.WON;
import static huni.store.Desk.lira;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.dossier.Dossier;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.quota.Quota;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuota;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Outcome;
import huni.work.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store file of the first schema, as its program closed it, opens and says what was put into it on 23 November 2026:
 * six prospects by hand, one of them lost, one won, one parked and one removed besides; ten of a batch.
 */
class ReleasedSchemasTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-12-02T09:00:00Z"));
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path home;

    private StoreFolder folder;
    private Database database;

    @BeforeEach
    void open() throws IOException, StoreRefusedException {
        folder = StoreFolder.open(home.resolve("store"));
        try (InputStream file = ReleasedSchemasTest.class.getResourceAsStream("released/schema-1.mv.db.gz")) {
            Files.copy(new GZIPInputStream(file), folder.database());
        }
        database = Database.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    @Test
    void theStoreIsSoundAndTheOldFileIsKept() {
        assertEquals(List.of(), new StoreCheck(database).findings());
        assertTrue(Files.exists(folder.backups().resolve("schema-1.mv.db")));
        assertEquals(37, count("journal"));
        assertEquals(16, count("prospect"));
    }

    @Test
    void theFiguresAreThoseOfItsProspects() {
        StoreQuota quota = new StoreQuota(database);

        assertEquals(Optional.of(lira("250000")), quota.quota().map(Quota::target));
        assertEquals(
                lira("41250.75"), quota.won(new DaySpan(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)), TRY));
        assertEquals(15, new StoreProspects(database).count(ListRequest.ALL));
    }

    @Test
    void aProspectIsWholeWithItsPeopleAnswersAndPlans() {
        Dossier ege = dossier("ege isik");

        assertEquals("Ege Tekstil Işık A.Ş.", ege.prospect().company());
        assertEquals(
                new Budget(
                        TRY,
                        Optional.empty(),
                        Optional.of(lira("120000.50")),
                        Optional.empty(),
                        BudgetSource.STATED,
                        Certainty.CONFIRMED),
                ege.prospect().budget());
        assertEquals(Optional.of(new BigDecimal("0.6500")), ege.prospect().manualProbability());
        assertEquals(Desk.REACHED, ege.prospect().standing().stage());
        assertEquals(List.of("öncelikli", "fuar"), ege.prospect().tags());
        assertEquals(Map.of("Sektör", "Tekstil"), ege.prospect().ownFields());
        assertEquals(
                List.of("Selin Aksoy"),
                ege.contacts().stream().map(Contact::name).toList());
        assertEquals(lira("90000.00"), ege.purchases().getFirst().paid());
        assertEquals("bütçe ayrıldı", ege.answers().getFirst().note());
        assertEquals(ActivityKind.APPOINTMENT, ege.planned().getFirst().kind());
        assertEquals(
                Optional.of(new Due(FIRST_DAY.plusDays(2), Optional.of(LocalTime.of(14, 30)))),
                ege.planned().getFirst().due());
        assertEquals(
                Optional.of(Money.of(CurrencyUnit.EUR, 7500)),
                dossier("zurich").prospect().worth());
        assertEquals(
                Set.of(new StageKey("lead"), WON),
                dossiers("marmara lojistik")
                        .map(marmara -> marmara.prospect().standing().stage())
                        .collect(Collectors.toSet()));
    }

    @Test
    void everythingDoneInItCanStillBeUndoneAndDoneAgain() {
        Workspace workspace = new Workspace(new StoreLedger(database), CLOCK, Runnable::run);
        int undone = 0;
        while (workspace.steps().undo().isPresent()) {
            assertTrue(workspace.undo() instanceof Outcome.Done, workspace.steps() + "");
            undone++;
        }

        assertEquals(0, new StoreProspects(database).count(ListRequest.ALL));
        assertEquals(List.of(), new StoreCheck(database).findings());
        for (int i = 0; i < undone; i++) {
            assertTrue(workspace.redo() instanceof Outcome.Done, workspace.steps() + "");
        }
        assertEquals(15, new StoreProspects(database).count(ListRequest.ALL));
        assertEquals("Ege Tekstil Işık A.Ş.", dossier("ege isik").prospect().company());
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    private Dossier dossier(String words) {
        return dossiers(words).findFirst().orElseThrow();
    }

    private Stream<Dossier> dossiers(String words) {
        StoreProspects prospects = new StoreProspects(database);
        return prospects.search(words, 2).stream()
                .map(ProspectRow::prospect)
                .flatMap(found -> prospects.dossier(found).stream());
    }

    private long count(String table) {
        return database.<Long, RuntimeException>read(
                connection -> Sql.number(connection, "select count(*) from " + table));
    }
}
