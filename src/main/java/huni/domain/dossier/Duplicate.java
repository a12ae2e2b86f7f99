package huni.domain.dossier;

/** A prospect that may be the one being typed. */
public record Duplicate(ProspectRow prospect, Match by) {

    /** What is the same in both. */
    public enum Match {
        NAME,
        PHONE,
        EMAIL
    }
}
