package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final double EM = 13;
    private static final double WIDE = 1_400;
    private static final double SMALL = 700;

    @Test
    void byThemselvesTheColumnsFillTheList() {
        double all = sum(ColumnWidths.AUTOMATIC.in(WIDE, EM));
        assertTrue(all > WIDE - ListColumn.values().length && all <= WIDE, () -> "in all " + all);
    }

    @Test
    void whoLooksAfterAProspectIsAColumnWhereSeveralPeopleWork() {
        ColumnWidths alone = ColumnWidths.AUTOMATIC.with(ListColumn.OWNER, 9);
        assertEquals(0, wide(alone.in(WIDE, EM), ListColumn.OWNER));
        assertEquals(sum(ColumnWidths.AUTOMATIC.in(WIDE, EM)), sum(alone.in(WIDE, EM)), "the others have its room");
        assertEquals(9 * EM, wide(alone.in(true).in(WIDE, EM), ListColumn.OWNER));
        assertEquals("owner=9", alone.written(), "kept for the next time among several");
    }

    @Test
    void aWidthThatWasSetIsThatManyTimesTheSizeOfTheText() {
        ColumnWidths widths = ColumnWidths.AUTOMATIC.with(ListColumn.CONTACT, 12);
        assertEquals(12 * EM, wide(widths.in(WIDE, EM), ListColumn.CONTACT));
        assertEquals(12 * 16, wide(widths.in(WIDE, 16), ListColumn.CONTACT));
    }

    @Test
    void theOthersShareWhatIsLeft() {
        List<Double> before = ColumnWidths.AUTOMATIC.in(WIDE, EM);
        List<Double> after = ColumnWidths.AUTOMATIC.with(ListColumn.STAGE, 16).in(WIDE, EM);
        assertTrue(wide(after, ListColumn.COMPANY) < wide(before, ListColumn.COMPANY));
        assertEquals(wide(before, ListColumn.CLOSED), wide(after, ListColumn.CLOSED), "holds a date whole");
        assertEquals(sum(before), sum(after), ListColumn.values().length);
    }

    @Test
    void noColumnCanBeMadeSoWideThatOthersLoseTheirRoom() {
        ColumnWidths ofTeam = ColumnWidths.AUTOMATIC.in(true);
        double most = ofTeam.most(ListColumn.COMPANY, WIDE, EM);
        List<Double> widest = ofTeam.with(ListColumn.COMPANY, most).in(WIDE, EM);
        for (ListColumn column : ListColumn.values()) {
            assertTrue(wide(widest, column) >= Math.floor(column.ems() * EM) - 1, column::key);
        }
        assertTrue(sum(widest) <= WIDE);
    }

    @Test
    void noneIsMadeNarrowerThanItsFirstLetters() {
        assertEquals(
                Math.floor(ColumnWidths.LEAST * EM),
                wide(ColumnWidths.AUTOMATIC.with(ListColumn.COMPANY, -4).in(WIDE, EM), ListColumn.COMPANY));
    }

    @Test
    void inASmallerWindowWhatWasSetGivesWay() {
        ColumnWidths widths =
                ColumnWidths.AUTOMATIC.with(ListColumn.COMPANY, 40).with(ListColumn.STAGE, 20);
        List<Double> small = widths.in(1_000, EM);
        assertTrue(sum(small) <= 1_000, () -> "in all " + small);
        assertTrue(wide(small, ListColumn.COMPANY) > 7 * EM, "still wider than by itself");
        assertEquals(40 * EM, wide(widths.in(2_000, EM), ListColumn.COMPANY), "and comes back");
    }

    @Test
    void whereNamesHaveNoRoomTheDayOfCreationIsNotShown() {
        assertEquals(0, wide(ColumnWidths.AUTOMATIC.in(SMALL, EM), ListColumn.CREATED));
        assertEquals(0, wide(ColumnWidths.AUTOMATIC.with(ListColumn.CREATED, 9).in(SMALL, EM), ListColumn.CREATED));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        ColumnWidths widths =
                ColumnWidths.AUTOMATIC.with(ListColumn.NEXT_STEP, 20).with(ListColumn.COMPANY, 12.345);
        assertEquals("company=12.35,next_step=20", widths.written());
        assertEquals(widths.written(), ColumnWidths.read(widths.written()).written());
        assertEquals("", ColumnWidths.AUTOMATIC.written());
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        for (String senseless :
                List.of("", "company", "company=", "company=wide", "colour=12", "company=-3", "=,=,=")) {
            assertEquals(ColumnWidths.AUTOMATIC, ColumnWidths.read(senseless), senseless);
        }
        assertEquals("stage=3.5", ColumnWidths.read("colour=12,stage=0").written());
    }

    @Test
    void aColumnGoesBackToItsOwnWidth() {
        ColumnWidths widths = ColumnWidths.AUTOMATIC.with(ListColumn.CLOSED, 20);
        assertEquals(ColumnWidths.AUTOMATIC, widths.without(ListColumn.CLOSED));
        assertTrue(Stream.of(ListColumn.values())
                .allMatch(column -> column.equals(ListColumn.of(column.key()).orElseThrow())));
    }

    private static double wide(List<Double> widths, ListColumn column) {
        return widths.get(column.ordinal());
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
