package huni.ui.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaperSheetsTest {

    @Test
    void aLongPageGoesOnOverSeveralSheetsWithoutLosingALine() {
        PaperSheets sheets = PaperSheets.of(1_000, 3_100, 500, 750);

        assertEquals(0.5, sheets.scale());
        assertEquals(List.of(0.0, 1_500.0, 3_000.0), sheets.tops());
        assertEquals(1_500, sheets.each());
    }

    @Test
    void whatFitsExactlyTakesNoSheetMore() {
        assertEquals(2, PaperSheets.of(1_000, 3_000, 500, 750).tops().size());
    }

    @Test
    void aSmallPageIsNotEnlarged() {
        assertEquals(new PaperSheets(1, List.of(0.0), 750), PaperSheets.of(400, 300, 500, 750));
    }
}
