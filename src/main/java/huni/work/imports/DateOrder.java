package huni.work.imports;

/** What comes first in a date of three numbers whose year is last. A date whose year comes first needs no order. */
public enum DateOrder {
    /** 04/03/2026 is 4 March. */
    DAY_FIRST,
    /** 04/03/2026 is 3 April. */
    MONTH_FIRST
}
