package huni.work.imports;

/** How an import ended. In all cases but {@link Imported} the store is as it was. */
public sealed interface ImportOutcome {

    /** It is kept, or with a dry run would be. */
    record Imported(ImportReport report) implements ImportOutcome {}

    /** It was stopped. */
    record Cancelled() implements ImportOutcome {}

    /** The file could not be read to its end, the rejected rows not written, or a stage is not there any more. */
    record Failed(FileProblem problem) implements ImportOutcome {}
}
