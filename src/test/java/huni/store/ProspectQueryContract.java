package huni.store;

import static huni.store.Desk.LEAD;
import static huni.store.Desk.LOST;
import static huni.store.Desk.REACHED;
import static huni.store.Desk.lira;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.Incentive;
import huni.domain.checklist.Checklist;
import huni.domain.dossier.Dossier;
import huni.domain.dossier.Duplicate;
import huni.domain.dossier.Duplicate.Match;
import huni.domain.dossier.Identity;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.dossier.TimelineEntry;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import huni.insight.Summary;
import huni.store.read.StoreChecklists;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.work.activity.EndActivity;
import huni.work.activity.GiveIncentive;
import huni.work.call.AnswerItem;
import huni.work.imports.ListedTables;
import huni.work.prospect.EditProspect;
import huni.work.prospect.RecordPurchase;
import huni.work.prospect.RemoveProspects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of prospects one by one and in lists, whatever the database. */
abstract class ProspectQueryContract {

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private ProspectQuery prospects;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        prospects = new StoreProspects(fresh.database());
    }

    @Test
    void aNewStoreHasTheStandardStagesReasonsAndChecklists() {
        PipelineQuery pipelines = new StorePipeline(fresh.database());
        assertEquals(
                Pipeline.standard().stages().stream().map(Stage::key).toList(),
                pipelines.pipeline().stages().stream().map(Stage::key).toList());
        assertEquals(
                List.of("first_call", "appointment", "closing", "after_trial"),
                new StoreChecklists(fresh.database())
                        .checklists().stream().map(Checklist::key).toList());
        assertEquals(
                ClosingReason.standard().stream().map(ClosingReason::key).toList(),
                pipelines.closingReasons().stream().map(ClosingReason::key).toList());
    }

    @Test
    void aDossierHasEverythingOfOneProspect() {
        ProspectId id = desk.create("Ege Tekstil");
        desk.contact(id, "Selin Aksoy", "", "", "");
        desk.done(new RecordPurchase(id, "Lab", 2022, lira("100")));
        desk.done(new RecordPurchase(id, "Stock", 2024, lira("300")));
        desk.done(new AnswerItem(id, "first_call.who_signs", Certainty.VAGUE, "the owner"));
        desk.plan(id, 9);
        desk.plan(id, 2);
        desk.note(id, "not planned");
        desk.done(EditProspect.tags(id, List.of("b", "a")));
        desk.done(EditProspect.ownFields(id, java.util.Map.of("Bölge", "Ege \"Kıyı\"")));

        Dossier dossier = prospects.dossier(id).orElseThrow();

        assertEquals(Optional.of(lira("200")), dossier.prospect().worth());
        assertEquals(List.of("b", "a"), dossier.prospect().tags());
        assertEquals(
                java.util.Map.of("Bölge", "Ege \"Kıyı\""), dossier.prospect().ownFields());
        assertEquals(
                List.of("Selin Aksoy"),
                dossier.contacts().stream().map(c -> c.name()).toList());
        assertEquals(
                List.of(2024, 2022),
                dossier.purchases().stream().map(p -> p.boughtIn()).toList());
        assertEquals(
                List.of("the owner"),
                dossier.answers().stream().map(a -> a.note()).toList());
        assertEquals(
                List.of(desk.today().plusDays(2), desk.today().plusDays(9)),
                dossier.planned().stream().map(a -> a.due().orElseThrow().day()).toList());

        desk.remove(id);
        assertEquals(Optional.empty(), prospects.dossier(id));
    }

    @Test
    void theDossierHasTheIncentivesThatWereGivenOrArePlanned() {
        ProspectId id = desk.create("Ege Tekstil");
        Incentive gift = new Incentive(Incentive.Kind.GIFT, Optional.empty(), Optional.empty());
        desk.plan(id, 1);
        var given = desk.done(new GiveIncentive(id, gift, "book", desk.today().minusDays(1), Optional.empty()));
        var planned = desk.done(new GiveIncentive(id, gift, "tea", desk.today().plusDays(3), Optional.empty()));
        var dropped = desk.done(new GiveIncentive(id, gift, "cup", desk.today().plusDays(4), Optional.empty()));
        desk.done(new EndActivity(dropped, false, ""));

        assertEquals(
                List.of(planned, given),
                prospects.dossier(id).orElseThrow().incentives().stream()
                        .map(Activity::id)
                        .toList());
    }

    @Test
    void theTimelineTellsEverythingOnceTheLatestFirst() {
        ProspectId id = desk.create("Ege Tekstil");
        desk.note(id, "first");
        desk.worth(id, "100");
        desk.worth(id, "900");
        desk.workspace().undo();
        var call = desk.plan(id, 1);
        desk.done(new EndActivity(call, true, "talked"));
        desk.move(id, REACHED);
        desk.move(id, LOST);
        desk.workspace().undo();
        desk.create("Somebody else");

        List<TimelineEntry> all = prospects.timeline(id, Optional.empty(), 100);

        assertEquals(
                List.of("moved decision_maker", "talked", "edited budget", "first", "moved lead"),
                all.stream().map(ProspectQueryContract::told).toList());
        assertEquals(all, pagesOf(id, 2));
    }

    @Test
    void anEditTellsTheProspectBeforeAndAfterIt() {
        ProspectId id = desk.create("Ege Tekstil");
        desk.worth(id, "100");
        desk.worth(id, "900");

        List<String> told = prospects.timeline(id, Optional.empty(), 100).stream()
                .filter(TimelineEntry.Edited.class::isInstance)
                .flatMap(entry -> ((TimelineEntry.Edited) entry).changes().stream())
                .map(change -> worth(change.before()) + " to " + worth(change.after()))
                .toList();

        assertEquals(List.of("TRY 100.00 to TRY 900.00", "nothing to TRY 100.00"), told);
    }

    private static String worth(Optional<Record> prospect) {
        return prospect.map(Prospect.class::cast)
                .flatMap(Prospect::worth)
                .map(Object::toString)
                .orElse("nothing");
    }

    @Test
    void entriesOfOneInstantAreStillPagedOneByOne() {
        ProspectId id = desk.create("Ege Tekstil");
        for (int i = 0; i < 5; i++) {
            desk.workspace()
                    .perform(new huni.work.activity.LogActivity(
                            id, huni.domain.activity.ActivityKind.NOTE, "", "note " + i));
        }

        assertEquals(prospects.timeline(id, Optional.empty(), 100), pagesOf(id, 1));
    }

    private List<TimelineEntry> pagesOf(ProspectId id, int limit) {
        List<TimelineEntry> entries = new ArrayList<>();
        List<TimelineEntry> page = prospects.timeline(id, Optional.empty(), limit);
        while (!page.isEmpty()) {
            entries.addAll(page);
            page = prospects.timeline(id, Optional.of(page.getLast()), limit);
        }
        return entries;
    }

    private static String told(TimelineEntry entry) {
        return switch (entry) {
            case TimelineEntry.Happened happened -> happened.activity().body();
            case TimelineEntry.Moved moved -> "moved " + moved.event().to();
            case TimelineEntry.Edited edited -> "edited " + edited.operation().key();
            case TimelineEntry.Imported imported -> "imported " + imported.file();
        };
    }

    @Test
    void searchFindsEveryWordAndTheBestFirst() {
        desk.create("Yeni Işık Ltd");
        desk.create("Işık Optik");
        ProspectId byPerson = desk.create("Anadolu Kimya");
        desk.contact(byPerson, "Ayşe Işık", "0532 000 11 22", "+905320001122", "ayse@kimya.example");
        desk.remove(desk.create("Işık Removed"));

        assertEquals(List.of("Işık Optik", "Yeni Işık Ltd", "Anadolu Kimya"), companies(prospects.search("isik", 10)));
        assertEquals(List.of("Işık Optik"), companies(prospects.search("ISIK", 1)));
        assertEquals(List.of("Anadolu Kimya"), companies(prospects.search("işık kimya", 10)));
        assertEquals(List.of("Anadolu Kimya"), companies(prospects.search("ayse@kimya", 10)));
        assertEquals(List.of(), companies(prospects.search("  ", 10)));
        assertEquals(List.of("Anadolu Kimya"), companies(prospects.search("anadolu\0", 10)));
        desk.done(EditProspect.rename(byPerson, "Toros Kimya"));
        assertEquals(List.of("Toros Kimya"), companies(prospects.search("toros", 10)));
        assertEquals(List.of(), companies(prospects.search("anadolu", 10)));
    }

    @Test
    void searchFindsOpenOnesFirst() {
        desk.win(desk.create("Ege Tekstil"), "100", desk.today());
        desk.create("Yeni Ege");

        assertEquals(List.of("Yeni Ege", "Ege Tekstil"), companies(prospects.search("ege", 10)));
        assertEquals(List.of("Yeni Ege"), companies(prospects.search("ege", 1)));
    }

    @Test
    void searchFindsTheOneThatIsThereBehindManyRemovedOnes() {
        List<ProspectId> gone = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            gone.add(desk.create("Firma " + i + " Ticaret"));
        }
        desk.done(new RemoveProspects(gone));
        desk.create("Yıldız Ticaret");

        assertEquals(List.of("Yıldız Ticaret"), companies(prospects.search("ticaret", 8)));
    }

    @Test
    void duplicatesAreFoundByNameNumberAndAddress() {
        ProspectId name = desk.create("ŞİŞLİ Çiçek");
        ProspectId phone = desk.create("Phone");
        desk.contact(phone, "A", "0532 1", "+905321", "");
        ProspectId mail = desk.create("Mail");
        desk.contact(mail, "B", "", "", "Info@Ornek.example");
        desk.contact(mail, "C", "", "", "");

        assertEquals(
                List.of(Set.of(Match.NAME), Set.of(Match.PHONE), Set.of(Match.EMAIL)),
                prospects
                        .duplicates(
                                new Identity(
                                        "sisli  cicek",
                                        List.of(),
                                        List.of("", "+905321"),
                                        List.of("info@ornek.EXAMPLE", "")),
                                Optional.empty())
                        .stream()
                        .map(Duplicate::by)
                        .toList());
        assertEquals(List.of(), prospects.duplicates(Identity.named("Şişli Çiçek"), Optional.of(name)));
        assertEquals(
                List.of(),
                prospects.duplicates(new Identity("", List.of(""), List.of(""), List.of("")), Optional.empty()));
    }

    @Test
    void duplicatesAreFoundWithoutTheLegalFormAndByAPersonsWholeName() {
        ProspectId company = desk.create("Ege Tekstil San. ve Tic. A.Ş.");
        ProspectId other = desk.create("Ege Tekstilciler Derneği");
        desk.contact(other, "Ayşe Yılmaz", "", "", "");

        assertEquals(
                List.of(new Alike(company, Set.of(Match.BARE_NAME))),
                alike(new Identity("EGE TEKSTİL Ltd. Şti.", List.of("Ayşe"), List.of(), List.of())));
        assertEquals(
                List.of(new Alike(other, Set.of(Match.PERSON))),
                alike(new Identity("Başka", List.of("ayse yilmaz"), List.of(), List.of())));
    }

    private record Alike(ProspectId prospect, Set<Match> by) {}

    private List<Alike> alike(Identity identity) {
        return prospects.duplicates(identity, Optional.empty()).stream()
                .map(found -> new Alike(found.prospect().prospect(), found.by()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY, false", "COMPANY, true", "STAGE, false", "STAGE, true", "WORTH, false", "WORTH, true",
        "NEXT_STEP, false", "NEXT_STEP, true", "CREATED, false", "CREATED, true", "CLOSED, false", "CLOSED, true"
    })
    void aListHasEveryRowOnceInItsOrderAndTheChosenOnesInTheSame(ListSort sort, boolean descending) {
        List<ProspectId> ids = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            ProspectId id = i % 3 == 0 ? desk.create("p" + i % 4) : desk.create("p" + i, Integer.toString(i % 5));
            ids.add(id);
            if (i % 4 == 0) {
                desk.plan(id, i % 3);
            }
            if (i % 5 == 1) {
                desk.win(id, "3", desk.today().minusDays(i));
            }
            if (i % 5 == 2) {
                desk.move(id, REACHED);
                desk.daysPass(1);
            }
        }
        ListRequest request = new ListRequest("", Set.of(), ListScope.all(), sort, descending);
        ListRequest chosen = new ListRequest("", Set.of(), journeys(ids::contains), sort, descending);

        List<ProspectRow> paged = pagesOf(request);

        assertEquals(17, paged.stream().map(ProspectRow::prospect).distinct().count());
        assertEquals(17, paged.size());
        assertEquals(17L, prospects.count(request));
        assertEquals(paged, pagesOf(chosen));
    }

    private static ListScope journeys(Predicate<ProspectId> counted) {
        return new ListScope.OfJourneys(PipelineKey.FIRST, Summary.EVER, journey -> counted.test(journey.prospect()));
    }

    private List<ProspectRow> pagesOf(ListRequest request) {
        List<ProspectRow> rows = new ArrayList<>();
        List<ProspectRow> page = prospects.list(request, Optional.empty(), 4);
        while (!page.isEmpty()) {
            rows.addAll(page);
            page = prospects.list(request, Optional.of(page.getLast()), 4);
        }
        return rows;
    }

    @Test
    void rowsWithoutTheValueComeLastInBothDirections() {
        desk.create("none");
        desk.create("small", "1");
        desk.create("large", "2");

        assertEquals(List.of("small", "large", "none"), companies(list("", Set.of(), ListSort.WORTH, false)));
        assertEquals(List.of("large", "small", "none"), companies(list("", Set.of(), ListSort.WORTH, true)));
    }

    @Test
    void companiesSortAsInATurkishDictionary() {
        for (String company : List.of(
                "Zeytin", "Şeker", "Iğdır", "İzmir", "Hatay", "Çay", "Cam", "Deniz", "Sarı", "Ümit", "Uzun", "élan")) {
            desk.create(company);
        }

        assertEquals(
                List.of(
                        "Cam", "Çay", "Deniz", "élan", "Hatay", "Iğdır", "İzmir", "Sarı", "Şeker", "Uzun", "Ümit",
                        "Zeytin"),
                companies(list("", Set.of(), ListSort.COMPANY, false)));
    }

    @Test
    void aListCanBeFilteredByWordsAndStages() {
        ProspectId reached = desk.create("Ege Kimya");
        desk.move(reached, REACHED);
        desk.create("Ege Tekstil");
        desk.create("Marmara");

        assertEquals(List.of("Ege Kimya", "Ege Tekstil"), companies(list("ege", Set.of(), ListSort.COMPANY, false)));
        assertEquals(List.of("Ege Kimya"), companies(list("", Set.of(REACHED), ListSort.COMPANY, false)));
        assertEquals(List.of("Ege Tekstil"), companies(list("ege", Set.of(LEAD), ListSort.COMPANY, false)));
        assertEquals(2L, prospects.count(new ListRequest("ege", Set.of(), ListScope.all(), ListSort.COMPANY, false)));
        assertEquals(
                1L, prospects.count(new ListRequest("", Set.of(REACHED), ListScope.all(), ListSort.COMPANY, false)));
        assertEquals(List.of(), companies(prospects.list(ListRequest.of(journeys(_ -> false)), Optional.empty(), 9)));
    }

    @Test
    void aListBehindANumberHasWhomItCountsAndIsFilteredLikeAnyOther() {
        ProspectId reached = desk.create("Ege Kimya");
        desk.create("Ege Tekstil");
        desk.create("Marmara");
        desk.daysPass(1);
        LocalDate day = desk.today();
        desk.move(reached, REACHED);
        desk.imports(
                new ListedTables("Company", "Stage").row("Ege Makina", "Lead").row("Cam", "Won"));

        ListScope entered = new ListScope.FirstEntered(Set.of(REACHED), new DaySpan(day, day));
        ListScope leads = new ListScope.InStages(Set.of(LEAD));
        assertEquals(List.of("Ege Kimya"), companies(pagesOf(ListRequest.of(entered))));
        assertEquals(List.of("Ege Makina", "Ege Tekstil", "Marmara"), companies(pagesOf(ListRequest.of(leads))));
        assertEquals(3L, prospects.count(ListRequest.of(leads)));
        assertEquals(
                List.of("Ege Makina", "Ege Tekstil"),
                companies(pagesOf(new ListRequest("ege", Set.of(), leads, ListSort.COMPANY, false))));
        assertEquals(
                List.of(), companies(pagesOf(new ListRequest("", Set.of(REACHED), leads, ListSort.COMPANY, false))));

        assertEquals(List.of("Cam", "Ege Makina"), companies(pagesOf(ListRequest.of(new ListScope.Undated()))));
        ListScope wins = new ListScope.ClosedUndated(Set.of(StageType.WON), Optional.empty());
        assertEquals(List.of("Cam"), companies(pagesOf(ListRequest.of(wins))));

        desk.move(reached, LEAD);
        assertEquals(4L, prospects.count(ListRequest.of(leads)));
        assertEquals(1L, prospects.count(ListRequest.of(entered)));
        desk.remove(reached);
        assertEquals(0L, prospects.count(ListRequest.of(entered)));
    }

    private List<ProspectRow> list(
            String words, Set<huni.domain.pipeline.StageKey> stages, ListSort sort, boolean descending) {
        return prospects.list(new ListRequest(words, stages, ListScope.all(), sort, descending), Optional.empty(), 100);
    }

    private static List<String> companies(List<ProspectRow> rows) {
        return rows.stream().map(ProspectRow::company).toList();
    }

    @Test
    void ordersOfIdentifiersAreTheSameInTheDatabaseAndHere() {
        List<ProspectId> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add(desk.create("same"));
        }

        assertEquals(
                ids.stream()
                        .map(id -> id.value().toString())
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                list("", Set.of(), ListSort.COMPANY, false).stream()
                        .map(row -> row.prospect().value().toString())
                        .toList());
    }
}
