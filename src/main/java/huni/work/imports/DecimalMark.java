package huni.work.imports;

/** Which of the two marks comes before the decimals; the other one groups thousands. */
public enum DecimalMark {
    /** 1.234,50 */
    COMMA(',', '.'),
    /** 1,234.50 */
    DOT('.', ',');

    private final char decimal;
    private final char grouping;

    DecimalMark(char decimal, char grouping) {
        this.decimal = decimal;
        this.grouping = grouping;
    }

    public char decimal() {
        return decimal;
    }

    public char grouping() {
        return grouping;
    }
}
