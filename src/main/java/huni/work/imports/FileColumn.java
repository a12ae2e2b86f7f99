package huni.work.imports;

/**
 * A column of a table.
 *
 * @param index from 0, from the left
 * @param name unique in its table: the header cell, numbered when it repeats, the column's letters when it is blank
 */
public record FileColumn(int index, String name) {

    /** Whether the table gives it no name, so that it is called by its letters. */
    public boolean isUnnamed() {
        return name.equals(letters(index));
    }

    /** The letters a spreadsheet shows above the column: A, B, ..., Z, AA. */
    public static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
