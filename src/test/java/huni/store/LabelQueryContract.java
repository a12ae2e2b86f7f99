package huni.store;

import static huni.store.Desk.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.board.Attention;
import huni.domain.board.BoardQuery;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.PipelineKey;
import huni.domain.prospect.KnownLabels;
import huni.domain.prospect.LabelChoice;
import huni.domain.prospect.LabelCounts;
import huni.store.read.StoreBoard;
import huni.store.read.StoreProspects;
import huni.work.prospect.EditProspect;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is found by source and tag, in the list and on the board, whatever the database. */
abstract class LabelQueryContract {

    private static final DaySpan PERIOD = DaySpan.weeks(1, LocalDate.of(2026, 1, 1));

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private ProspectQuery prospects;
    private BoardQuery board;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        prospects = new StoreProspects(fresh.database());
        board = new StoreBoard(fresh.database(), InstantSource.system());
    }

    @Test
    void aListHasTheSourceAndTheTagThatAreAskedForInEachOrder() {
        ProspectId optics = desk.create("Ege Optik");
        ProspectId textiles = desk.create("Ege Tekstil");
        ProspectId foods = desk.create("Marmara");
        ProspectId gone = desk.create("Removed");
        desk.create("Without any");
        desk.done(EditProspect.source(optics, "Fuar"));
        desk.done(EditProspect.source(textiles, "fuar"));
        desk.done(EditProspect.source(foods, "Fuar"));
        desk.done(EditProspect.source(gone, "Radio"));
        desk.done(EditProspect.tags(optics, List.of("50%", "the \"big\" ones")));
        desk.done(EditProspect.tags(foods, List.of("big", "50%")));
        desk.done(EditProspect.tags(gone, List.of("nobody's")));
        desk.remove(gone);

        KnownLabels known = prospects.labels();
        assertEquals(Set.of("Fuar", "fuar"), Set.copyOf(known.sources()));
        assertEquals(Set.of("50%", "the \"big\" ones", "big"), Set.copyOf(known.tags()));
        assertEquals(2, known.sources().size());
        assertEquals(
                new LabelCounts(Map.of("Fuar", 2L, "fuar", 1L), Map.of("50%", 2L, "the \"big\" ones", 1L, "big", 1L)),
                prospects.labelCounts());
        assertEquals(3, known.tags().size());
        for (ListSort sort : ListSort.values()) {
            ListRequest all = new ListRequest("", Set.of(), ListScope.all(), sort, false);
            assertEquals(Set.of("Ege Optik", "Marmara"), labelled(all, LabelChoice.NONE.withSources(Set.of("Fuar"))));
            assertEquals(Set.of("Ege Optik", "Marmara"), labelled(all, LabelChoice.NONE.withTags(Set.of("50%"))));
            assertEquals(Set.of("Marmara"), labelled(all, LabelChoice.NONE.withTags(Set.of("big"))));
            assertEquals(Set.of("Ege Optik"), labelled(all, LabelChoice.NONE.withTags(Set.of("the \"big\" ones"))));
            assertEquals(Set.of(), labelled(all, new LabelChoice(Set.of("fuar"), Set.of("50%"))));
            assertEquals(Set.of(), labelled(all, LabelChoice.NONE.withTags(Set.of("nobody's"))));
            assertEquals(
                    Set.of("Ege Optik", "Marmara"),
                    labelled(all, LabelChoice.NONE.withTags(Set.of("big", "the \"big\" ones"))));
            assertEquals(
                    Set.of("Ege Optik", "Ege Tekstil", "Marmara"),
                    labelled(all, LabelChoice.NONE.withSources(Set.of("Fuar", "fuar"))));
        }
        ListRequest ege = new ListRequest("ege", Set.of(LEAD), ListScope.all(), ListSort.COMPANY, false);
        assertEquals(Set.of("Ege Optik"), labelled(ege, LabelChoice.NONE.withSources(Set.of("Fuar"))));
        assertEquals(
                List.of("50%", "the \"big\" ones"),
                prospects
                        .list(
                                new ListRequest("ege optik", Set.of(), ListScope.all(), ListSort.COMPANY, false),
                                Optional.empty(),
                                1)
                        .getFirst()
                        .tags());
    }

    private Set<String> labelled(ListRequest request, LabelChoice labels) {
        ListRequest asked = request.withLabels(labels);
        List<String> found = prospects.list(asked, Optional.empty(), 100).stream()
                .map(ProspectRow::company)
                .toList();
        assertEquals(found.size(), prospects.count(asked));
        assertEquals(found.size(), Set.copyOf(found).size());
        return Set.copyOf(found);
    }

    @Test
    void cardsSumsAndChipsAreOfTheSourceAndTheTagThatAreAskedFor() {
        ProspectId optics = desk.create("Ege Optik");
        ProspectId foods = desk.create("Marmara");
        desk.create("Without any");
        desk.done(EditProspect.source(optics, "Fuar"));
        desk.done(EditProspect.source(foods, "Fuar"));
        desk.done(EditProspect.tags(foods, List.of("new", "big")));
        CardFilter fair = CardFilter.ALL.withLabels(LabelChoice.NONE.withSources(Set.of("Fuar")));
        CardFilter big = CardFilter.ALL.withLabels(LabelChoice.NONE.withTags(Set.of("big")));
        CardFilter nobody = CardFilter.ALL.withLabels(LabelChoice.NONE.withTags(Set.of("bi")));

        for (CardSort sort : CardSort.values()) {
            assertEquals(Set.of("Ege Optik", "Marmara"), Set.copyOf(column(fair, sort)));
            assertEquals(List.of("Marmara"), column(big, sort));
            assertEquals(List.of(), column(nobody, sort));
        }
        assertEquals(2, board.totals(fair, PERIOD, desk.now()).getFirst().count());
        assertEquals(1, board.totals(big, PERIOD, desk.now()).getFirst().count());
        assertEquals(List.of(), board.totals(nobody, PERIOD, desk.now()));
        assertEquals(2, board.attention(PipelineKey.FIRST, fair, desk.now()).get(Attention.NO_NEXT_STEP));
        assertEquals(1, board.attention(PipelineKey.FIRST, big, desk.now()).get(Attention.NO_NEXT_STEP));
    }

    private List<String> column(CardFilter filter, CardSort sort) {
        return board
                .cards(new BoardQuery.Column(LEAD, filter, sort, PERIOD), Optional.empty(), 500, desk.now())
                .stream()
                .map(Card::company)
                .toList();
    }
}
