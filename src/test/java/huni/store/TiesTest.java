package huni.store;

import static huni.store.Desk.APPOINTMENT;
import static huni.store.Desk.LEAD;
import static huni.store.Desk.REACHED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.dossier.Identity;
import huni.domain.dossier.TimelineEntry;
import huni.domain.pipeline.StageKey;
import huni.store.check.StoreCheck;
import huni.store.read.StoreProspects;
import huni.work.prospect.KeepApart;
import huni.work.prospect.MergeProspects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TiesTest {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private StoreProspects prospects;
    private Desk desk;

    @BeforeEach
    void begin() {
        prospects = new StoreProspects(fresh.database());
        desk = new Desk(fresh.database());
    }

    @AfterEach
    void isSound() {
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    @Test
    void theMovesOfAMergedProspectStandInTheTimelineOfTheOtherWithItsName() {
        ProspectId stays = desk.create("Ege Tekstil A.Ş.");
        desk.move(stays, REACHED);
        desk.move(stays, APPOINTMENT);
        ProspectId earlier = desk.create("Ege");
        ProspectId away = desk.create("Ege Tekstil");
        desk.move(away, REACHED);
        desk.done(new MergeProspects(away, earlier));
        desk.done(new MergeProspects(stays, away));

        assertEquals(
                Map.of(
                        "", List.of(LEAD, REACHED, APPOINTMENT),
                        "Ege", List.of(LEAD),
                        "Ege Tekstil", List.of(LEAD, REACHED)),
                moves(stays));

        desk.workspace().undo();
        assertEquals(Map.of("", List.of(LEAD, REACHED, APPOINTMENT)), moves(stays));
        assertEquals(Map.of("", List.of(LEAD, REACHED), "Ege", List.of(LEAD)), moves(away));
        desk.workspace().redo();
        assertEquals(3, moves(stays).size());
    }

    @Test
    void twoSalesOfOneCustomerAreNotAskedAboutAgain() {
        ProspectId one = desk.create("Ege Tekstil");
        ProspectId other = desk.create("Ege Tekstil");

        desk.done(new KeepApart(one, other));

        assertEquals(List.of(), alike(one));
        assertEquals(List.of(), alike(other));
        assertEquals(false, desk.done(new KeepApart(other, one)));
        ProspectId third = desk.create("Ege Tekstil");
        assertEquals(List.of(third), alike(one));
        assertEquals(2, alike(third).size());
        desk.workspace().undo();
        desk.workspace().undo();
        assertEquals(List.of(other), alike(one));
    }

    @Test
    void whatWasSaidOfAMergedProspectHoldsForTheOneThatStays() {
        ProspectId one = desk.create("Ege Tekstil");
        ProspectId twin = desk.create("Ege Tekstil");
        ProspectId own = desk.create("Ege Tekstil");
        desk.move(one, REACHED);
        desk.done(new KeepApart(own, one));
        desk.done(new KeepApart(twin, own));

        ProspectId stays = desk.done(new MergeProspects(one, twin));

        assertEquals(List.of(), alike(stays));
        assertEquals(List.of(), alike(own));
    }

    private List<ProspectId> alike(ProspectId prospect) {
        return prospects
                .duplicates(new Identity("Ege Tekstil", List.of(), List.of(), List.of()), Optional.of(prospect))
                .stream()
                .map(found -> found.prospect().prospect())
                .toList();
    }

    /** The stages that were entered, the earliest first, by the name of the prospect that was merged. */
    private Map<String, List<StageKey>> moves(ProspectId prospect) {
        return prospects.timeline(prospect, Optional.empty(), 50).reversed().stream()
                .flatMap(entry -> entry instanceof TimelineEntry.Moved moved ? Stream.of(moved) : Stream.empty())
                .collect(Collectors.groupingBy(
                        moved -> moved.merged().orElse(""),
                        Collectors.mapping(moved -> moved.event().to(), Collectors.toList())));
    }
}
