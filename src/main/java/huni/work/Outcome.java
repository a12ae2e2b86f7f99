package huni.work;

/** What became of an operation. */
public sealed interface Outcome<R> {

    /** It is written and will be there after a power cut. */
    record Done<R>(R result) implements Outcome<R> {}

    /** It was not done, and nothing of it was written. */
    record Refused<R>(Refusal refusal) implements Outcome<R> {}
}
