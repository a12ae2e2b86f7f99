package huni.ui.plan;

/** Told when a form is over. */
@FunctionalInterface
public interface FormEnd {

    /** It is done, or given up. */
    void closed();

    /** It is not shown any more, and what is typed in it may still be wanted. */
    default void left() {}
}
