package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Ids;
import huni.domain.PeopleQuery;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.dossier.Dossier;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.exchange.E164PhoneNumbers;
import huni.exchange.ZxingQrCodes;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.StoreForecast;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.read.StoreCalls;
import huni.store.read.StoreChecklists;
import huni.store.read.StoreDrafts;
import huni.store.read.StoreDue;
import huni.store.read.StorePipeline;
import huni.store.read.StorePrices;
import huni.store.read.StoreProspects;
import huni.store.write.StoreLedger;
import huni.testing.SetClock;
import huni.ui.door.Performer;
import huni.ui.gate.Decider;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Marked;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.ChangeSetting;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.prospect.CreateProspect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One prospect filled in on the real store, closed, and opened again. */
class ProspectJourneyTest {

    private final SetClock clock = new SetClock("2026-11-23T08:02:00Z");
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Notices notices = new Notices();
    private final Texts texts = Texts.in(Locale.forLanguageTag("tr-TR"), SampleDesk.BUNDLES);

    @TempDir
    private Path home;

    @Test
    void everythingFilledInIsThereAfterOpeningTheStoreAgain() throws Exception {
        ProspectId id;
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"));
                Database database = Database.open(folder)) {
            Workspace workspace = new Workspace(new StoreLedger(database), clock, Runnable::run);
            done(workspace, new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
            id = done(workspace, new CreateProspect("Işık Optik", "İpek Işık", Optional.empty()));
            fill(screen(id, database, workspace));
        }
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"));
                Database database = Database.open(folder)) {
            Dossier dossier = new StoreProspects(database).dossier(id).orElseThrow();
            assertEquals("Işık Optik A.Ş.", dossier.prospect().company());
            assertEquals(
                    Optional.of(SampleDesk.lira(85_000)),
                    dossier.prospect().budget().likely());
            assertEquals("+905320000000", dossier.contacts().getFirst().phoneE164());
            assertEquals("Göz doktoru", dossier.contacts().getFirst().title());
            assertEquals(Certainty.CONFIRMED, dossier.prospect().authority().certainty());
            assertEquals(
                    new StageKey("appointment"), dossier.prospect().standing().stage());
            assertEquals(2024, dossier.purchases().getFirst().boughtIn());
            assertEquals(1, dossier.planned().size());
            Workspace workspace = new Workspace(new StoreLedger(database), clock, Runnable::run);
            ProspectViewModel again = screen(id, database, workspace);
            assertEquals("₺", last(again.head().worthProperty().get()));
            assertTrue(again.timeline().rows().stream()
                    .anyMatch(row -> Marked.plain(row.title()).equals("Fuarda tanıştık: ığüşöç")));
            assertTrue(again.timeline().rows().stream().anyMatch(row -> row.kind() == TimelineViewModel.Kind.EDIT));
            assertEquals(List.of(), notices.shown());
        }
    }

    private void fill(ProspectViewModel screen) {
        ContactViewModel person = screen.contacts().people().getFirst();
        person.title().textProperty().set("Göz doktoru");
        person.phone().textProperty().set("0532 000 00 00");
        person.phone().commit();
        person.title().commit();
        screen.budget().bought().typed().whatProperty().set("Yazılım");
        screen.budget().bought().typed().yearProperty().set("2024");
        screen.budget().bought().typed().paidProperty().set("70 bin");
        screen.budget().bought().typed().add();
        tasks.runAll();
        screen.budget().likely().textProperty().set("85k");
        screen.budget().likely().commit();
        screen.checklist().lines().getFirst().state().choose(Certainty.INDICATED);
        screen.head().company().textProperty().set("Işık Optik A.Ş.");
        screen.head().company().commit();
        screen.composer().textProperty().set("Fuarda tanıştık: ığüşöç");
        screen.composer().submit();
        tasks.runAll();
        screen.composer().textProperty().set("/ara yarın 14:30 teklif");
        screen.composer().submit();
        screen.stepper().move(screen.stepper().steps().get(2));
        tasks.runAll();
        GateFormViewModel gate = screen.stepper().gateProperty().get().orElseThrow();
        gate.deciderProperty().set(Decider.YES);
        gate.answer();
        tasks.runAll();
        screen.close();
    }

    private ProspectViewModel screen(ProspectId id, Database database, Workspace workspace) {
        PipelineQuery pipelines = new StorePipeline(database);
        ProspectSources sources = new ProspectSources(
                new StoreProspects(database),
                pipelines,
                new StoreChecklists(database),
                new StoreDrafts(database),
                new StoreCalls(database),
                new StoreDue(database),
                StoreForecast.of(database, workspace),
                new E164PhoneNumbers("TR"),
                new ZxingQrCodes(),
                new StorePrices(database),
                new Ids(clock, new Random(7)),
                PeopleQuery.ALONE);
        ProspectViewModel viewModel = new ProspectViewModel(
                id,
                sources,
                new Performer(workspace, tasks, notices, texts, _ -> () -> {}),
                tasks,
                new Formats(texts, clock, CurrencyUnit.of("TRY")),
                texts,
                new SampleDesk("tr-TR"));
        tasks.runAll();
        return viewModel;
    }

    private static String last(String words) {
        return words.substring(words.length() - 1);
    }

    private static <R> R done(Workspace workspace, Operation<R> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<R>(R result, var _) -> result;
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }
}
