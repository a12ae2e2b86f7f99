package huni.work.imports;

/**
 * Something concluded from a file's content, which the person may overrule.
 *
 * @param certain false when the content allows another reading as well
 * @param example text of the file that shows the conclusion at work, such as a date cell that could be read two ways;
 *     empty when the file holds none
 */
public record Detected<T>(T value, boolean certain, String example) {

    /** The same conclusion drawn by the person, which is certain by definition. */
    public <U> Detected<U> overruledBy(U chosen) {
        return new Detected<>(chosen, true, example);
    }
}
