package huni.work;

import java.util.Set;

/**
 * What was taken away for good.
 *
 * @param people how many prospects or contacts
 * @param names what they were called and where they were reached, to be looked for in files beside the store
 */
public record Forgotten(long people, Set<String> names) {

    public Forgotten {
        names = Set.copyOf(names);
    }
}
