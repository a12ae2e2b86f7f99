package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.Incentive;
import huni.domain.dossier.GivenIncentive;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.pipeline.Pipeline;
import huni.insight.IncentiveCounts;
import huni.insight.IncentiveCounts.GivenPart;
import huni.store.read.StoreIncentives;
import huni.store.read.StoreProspects;
import huni.work.activity.EndActivity;
import huni.work.activity.GiveIncentive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was given over all prospects, whatever the database. */
abstract class IncentiveQueryContract {

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private StoreIncentives incentives;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        incentives = new StoreIncentives(fresh.database());
    }

    @Test
    void eachNumberCountsTheProspectsThatItsListShows() {
        ProspectId won = desk.create("Ege Tekstil", "100");
        give(won, Incentive.Kind.TRIAL, 0, 14);
        give(won, Incentive.Kind.TRIAL, 0, 20);
        desk.win(won, "100", desk.today());
        give(desk.create("Marmara Lojistik"), Incentive.Kind.TRIAL, -30, -10);
        give(desk.create("Deniz Sigorta"), Incentive.Kind.GIFT, 3, 10);
        ProspectId removed = desk.create("Gone");
        give(removed, Incentive.Kind.GIFT, 0, 3);
        desk.remove(removed);

        List<GivenIncentive> given = incentives.given(desk.now());
        List<IncentiveCounts> counts = IncentiveCounts.of(given, Pipeline.standard(), desk.today());

        assertEquals(
                Map.of(
                        GivenPart.GIVEN,
                        2L,
                        GivenPart.RUNNING,
                        1L,
                        GivenPart.UNDER_WAY,
                        1L,
                        GivenPart.WON,
                        1L,
                        GivenPart.LOST,
                        0L,
                        GivenPart.PLANNED,
                        1L),
                numbers(counts.getFirst()));
        assertEquals(
                List.of(Optional.empty(), Optional.of(Incentive.Kind.TRIAL), Optional.of(Incentive.Kind.GIFT)),
                counts.stream().map(IncentiveCounts::kind).toList());
        StoreProspects prospects = new StoreProspects(fresh.database());
        for (IncentiveCounts of : counts) {
            for (IncentiveCounts.GivenCount count : of.counts()) {
                assertEquals(
                        count.prospects(),
                        prospects.count(ListRequest.of(new ListScope.Given(count.counted()))),
                        of.kind() + " " + count.part());
            }
        }
    }

    @Test
    void theLatestComesFirstAndWhatWasTakenAwayIsGone() {
        ProspectId id = desk.create("Ege Tekstil");
        give(id, Incentive.Kind.DEMO, -5, 0);
        give(id, Incentive.Kind.GIFT, -1, 0);
        assertEquals(List.of(Incentive.Kind.GIFT, Incentive.Kind.DEMO), kinds());

        desk.done(new EndActivity(
                incentives.given(desk.now()).getFirst().activity().id(), false, ""));
        assertEquals(List.of(Incentive.Kind.DEMO), kinds());
    }

    @Test
    void allOfItIsReadPageByPageInTheSameOrderAlsoWhatWasGivenAtOneMoment() {
        ProspectId id = desk.create("Ege Tekstil");
        for (Incentive.Kind kind : List.of(Incentive.Kind.TRIAL, Incentive.Kind.GIFT, Incentive.Kind.DEMO)) {
            give(id, kind, -1, 3);
            give(id, kind, -1, 3);
            give(id, kind, -4, 3);
        }
        ProspectId gone = desk.create("Gone");
        give(gone, Incentive.Kind.GIFT, -2, 3);
        desk.remove(gone);
        List<GivenIncentive> paged = new ArrayList<>();
        Optional<Activity> last = Optional.empty();
        int pages = 0;
        do {
            IncentiveQuery.GivenPage page = incentives.page(last, 2, desk.now());
            paged.addAll(page.given());
            last = page.last();
            pages++;
        } while (last.isPresent());

        assertEquals(incentives.given(desk.now()), paged);
        assertEquals(9, paged.size());
        assertEquals(6, pages);
        assertEquals(10, incentives.count());
    }

    private List<Incentive.Kind> kinds() {
        return incentives.given(desk.now()).stream()
                .map(one -> one.incentive().kind())
                .toList();
    }

    private static Map<GivenPart, Long> numbers(IncentiveCounts counts) {
        return counts.counts().stream()
                .collect(Collectors.toMap(IncentiveCounts.GivenCount::part, IncentiveCounts.GivenCount::prospects));
    }

    private void give(ProspectId id, Incentive.Kind kind, int on, int ends) {
        LocalDate today = desk.today();
        desk.done(new GiveIncentive(
                id,
                new Incentive(kind, Optional.of(today.plusDays(ends)), Optional.of(Desk.lira("50"))),
                "two seats",
                today.plusDays(on),
                Optional.empty()));
    }
}
