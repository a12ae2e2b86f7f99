package huni.work.checklist;

import java.util.Locale;

/** A file is none of checklists, or what it says would not be in order. It names the place; nothing was changed. */
public final class ChecklistFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Flaw {
        /** It cannot be read as JSON. */
        NO_JSON,
        /** It is not written in UTF-8. */
        OTHER_ENCODING,
        /** It was written by a later version of the program, or by another one. */
        OTHER_FORMAT,
        /** Something is missing. */
        MISSING,
        /** Something is of another kind: words instead of a list; the detail is what is expected. */
        OTHER_KIND,
        /** A field that the program does not know. */
        UNKNOWN_FIELD,
        /** A fact that there is not. */
        UNKNOWN_FACT,
        /** A pipeline that there is not. */
        UNKNOWN_PIPELINE,
        /** A key with other characters than small letters, digits and underscores. */
        WRONG_KEY,
        /** The same key twice. */
        SAME_KEY,
        /** A rule of checklists is broken; the detail is which one. */
        RULE
    }

    private final int line;
    private final String field;
    private final Flaw problem;
    private final String detail;

    /**
     * Something wrong.
     *
     * @param line counted from 1
     * @param field the way to it: {@code checklists[0].questions[2].fact}
     * @param detail what was found; may be empty
     */
    public ChecklistFileException(int line, String field, Flaw problem, String detail) {
        super(line + " " + field + " " + problem + " " + detail);
        this.line = line;
        this.field = field;
        this.problem = problem;
        this.detail = detail;
    }

    public int line() {
        return line;
    }

    public String field() {
        return field;
    }

    public Flaw problem() {
        return problem;
    }

    public String detail() {
        return detail;
    }

    /** As its sentence is found by: {@code unknown_fact}, {@code rule.not_earlier}. */
    public String key() {
        String key = problem.name().toLowerCase(Locale.ROOT);
        return problem == Flaw.RULE || problem == Flaw.OTHER_KIND ? key + "." + detail : key;
    }
}
