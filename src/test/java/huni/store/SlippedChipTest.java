package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.board.Attention;
import huni.domain.board.BoardQuery;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.pipeline.PipelineKey;
import huni.store.check.StoreCheck;
import huni.store.read.StoreBoard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The board's chip of those whose decision slipped. */
class SlippedChipTest {

    private static final CardFilter SLIPPED = CardFilter.ALL.withAttention(Optional.of(Attention.SLIPPED));

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private BoardQuery board;

    @BeforeEach
    void begin() {
        desk = new Desk(fresh.database());
        board = new StoreBoard(fresh.database(), () -> desk.now().instant());
    }

    private List<String> shown() {
        DaySpan today = new DaySpan(desk.today(), desk.today());
        return board
                .cards(
                        new BoardQuery.Column(Desk.LEAD, SLIPPED, CardSort.MANUAL, today),
                        Optional.empty(),
                        500,
                        desk.now())
                .stream()
                .map(Card::company)
                .sorted()
                .toList();
    }

    private long counted(CardFilter filter) {
        return board.attention(PipelineKey.FIRST, filter, desk.now()).getOrDefault(Attention.SLIPPED, -1L);
    }

    @Test
    void itShowsAndCountsWhatPassedAndWhatWasPutOffAndUndoTakesThatBack() {
        ProspectId passed = desk.create("passed");
        desk.decides(passed, desk.today().plusDays(2));
        ProspectId putOff = desk.create("put off");
        desk.decides(putOff, desk.today().plusDays(30));
        ProspectId waiting = desk.create("waiting");
        desk.decides(waiting, desk.today().plusDays(30));
        desk.create("undecided");
        assertEquals(List.of(), shown());
        desk.daysPass(3);
        desk.decides(putOff, desk.today().plusDays(60));

        assertEquals(List.of("passed", "put off"), shown());
        assertEquals(2, counted(CardFilter.ALL));
        assertEquals(1, counted(CardFilter.ALL.withWords("put")));
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());

        desk.workspace().undo();
        assertEquals(List.of("passed"), shown());
        assertEquals(1, counted(CardFilter.ALL));
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    @Test
    void whatIsWonHasNoPartInIt() {
        ProspectId won = desk.create("won", "100");
        desk.decides(won, desk.today().plusDays(2));
        desk.daysPass(3);
        assertEquals(1, counted(CardFilter.ALL));
        desk.win(won, "100", desk.today());
        assertEquals(0, counted(CardFilter.ALL));
    }
}
