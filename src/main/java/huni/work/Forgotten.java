package huni.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What was taken away for good.
 *
 * @param people how many prospects or contacts
 * @param names what they were called and where they were reached, to be looked for in files beside the store
 * @param left files beside the store that could not be read or written and may still hold a name
 */
public record Forgotten(long people, Set<String> names, List<Path> left) {

    public Forgotten {
        names = Set.copyOf(names);
        left = List.copyOf(left);
    }

    /** What is gone from the rows; no file was looked at yet. */
    public Forgotten(long people, Set<String> names) {
        this(people, names, List.of());
    }

    /** The same, once the files were looked at. */
    public Forgotten leftIn(List<Path> files) {
        return new Forgotten(people, names, files);
    }
}
