package huni.ui.board;

/**
 * What stands at the top of a column.
 *
 * @param sum of the likely values
 * @param expected of a won or lost column the days it shows; empty where nothing is expected
 * @param share of the open value, from 0 to 1
 * @param hint what the tooltip says
 * @param slim all of it in one line, for a collapsed column
 * @param cards how many there are
 * @param nobody what an empty column says
 * @param undated leads to those closed on a day nobody knows, in words; empty where there are none
 */
record ColumnHead(
        String name,
        String count,
        String sum,
        String expected,
        double share,
        String hint,
        String slim,
        long cards,
        String nobody,
        String undated) {

    static ColumnHead empty(String name) {
        return new ColumnHead(name, "", "", "", 0, "", name, 0, "", "");
    }
}
