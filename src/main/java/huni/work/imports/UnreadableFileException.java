package huni.work.imports;

/** A file that cannot be read (further); carries the problem as a value, for the screen or the command line to say. */
public final class UnreadableFileException extends Exception {

    private final transient FileProblem problem;

    public UnreadableFileException(FileProblem problem) {
        super(problem.kind() + " " + problem.args());
        this.problem = problem;
    }

    public FileProblem problem() {
        return problem;
    }
}
