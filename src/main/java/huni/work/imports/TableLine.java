package huni.work.imports;

/** One row of a table below its header: readable, or bad with the reason. Blank rows are left out. */
public sealed interface TableLine permits TableRow, BadRow {

    /** The row's number as a spreadsheet shows it, from 1, the header and blank rows counted. */
    long number();
}
