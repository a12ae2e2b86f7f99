package huni.domain.dossier;

import java.util.Set;

/**
 * A prospect that may be the one being typed.
 *
 * @param by what is alike, at least one thing, in the order of its weight
 */
public record Duplicate(ProspectRow prospect, Set<Match> by) {

    /** What is alike in both. */
    public enum Match {
        NAME,
        /** The name without its legal form. */
        BARE_NAME,
        PHONE,
        EMAIL,
        /** The name of a person. */
        PERSON
    }
}
