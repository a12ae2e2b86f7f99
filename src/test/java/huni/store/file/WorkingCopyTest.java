package huni.store.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WorkingCopyTest {

    @Test
    void fewRowsAreWrittenToTheStoreItself() {
        assertFalse(WorkingCopy.isWorthwhile(1_999, 0));
    }

    @Test
    void manyRowsAreWrittenToACopyIfTheyAreAQuarterOfTheStore() {
        assertTrue(WorkingCopy.isWorthwhile(2_000, 8_000));
        assertFalse(WorkingCopy.isWorthwhile(2_000, 8_001));
        assertFalse(WorkingCopy.isWorthwhile(9_999, 1_000_000));
    }

    @Test
    void veryManyRowsAreWrittenToACopyHoweverLargeTheStoreIs() {
        assertTrue(WorkingCopy.isWorthwhile(10_000, 40_001));
        assertTrue(WorkingCopy.isWorthwhile(50_000, 350_000));
        assertTrue(WorkingCopy.isWorthwhile(10_000, 1_000_000));
    }
}
