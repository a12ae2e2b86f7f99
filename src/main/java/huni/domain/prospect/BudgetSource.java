package huni.domain.prospect;

/** How the budget is known. */
public enum BudgetSource {
    UNKNOWN,
    PAST_PURCHASES,
    STATED,
    ESTIMATED,
    IMPORTED
}
