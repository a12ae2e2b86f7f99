package huni.ui.prospect.budget;

/** What is told of a past purchase. */
public enum PurchasePart {
    WHAT,
    YEAR,
    PAID
}
