package huni.work.imports;

import huni.work.Refusal;

/** How an import ended. In all cases but {@link Imported} the store is as it was. */
public sealed interface ImportOutcome {

    /** It is kept, or with a dry run would be. */
    record Imported(ImportReport report) implements ImportOutcome {}

    /** It was stopped. */
    record Cancelled() implements ImportOutcome {}

    /** The file could not be read to its end, the rejected rows not written, or a stage is not there any more. */
    record Failed(FileProblem problem) implements ImportOutcome {}

    /** It was refused like any other operation. */
    record Refused(Refusal refusal) implements ImportOutcome {}

    /** How an import ended whose operation was refused so. */
    static ImportOutcome of(Refusal refusal) {
        return switch (refusal) {
            case NotKept(ImportOutcome outcome) -> outcome;
            case Refusal.Cancelled() -> new Cancelled();
            default -> new Refused(refusal);
        };
    }
}
