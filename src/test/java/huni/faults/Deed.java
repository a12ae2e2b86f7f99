package huni.faults;

import java.nio.file.Path;
import java.util.List;

/** What the program is doing when it is killed: a command on a copy of a store. */
enum Deed {
    START(3, Beginning.WORKED, "report", "summary"),
    FRESH_STORE(3, Beginning.NOTHING, "sample", "--prospects", "40"),
    MIGRATION(5, Beginning.RELEASED, "report", "summary"),
    FIRST_IMPORT(4, Beginning.NOTHING, "import", Beginning.SOME_ROWS),
    LATER_IMPORT(4, Beginning.WORKED, "import", Beginning.SOME_ROWS),
    LARGE_IMPORT(3, Beginning.WORKED, "import", Beginning.MANY_ROWS),
    UNDO(4, Beginning.IMPORTED, "undo"),
    UNDO_OF_A_LARGE_IMPORT(3, Beginning.LARGE, "undo"),
    REDO_OF_A_LARGE_IMPORT(2, Beginning.TAKEN_BACK, Deed.SESSION, "redo"),
    BACKUP(4, Beginning.IMPORTED, "backup"),
    RESTORE(4, Beginning.IMPORTED, "restore", Beginning.ARCHIVE),
    REHEARSAL(3, Beginning.BACKED_UP, Deed.SESSION, "rehearse"),
    ARCHIVE_OUT(3, Beginning.IMPORTED, "export", "--archive", Beginning.OUT),
    ARCHIVE_IN(3, Beginning.NOTHING, "import", Beginning.ARCHIVE),
    MOVE(3, Beginning.BACKED_UP, "move", Beginning.ELSEWHERE),
    CLOSE(4, Beginning.WORKED, Deed.SESSION, "close"),
    ENCRYPT(4, Beginning.BACKED_UP, Deed.SESSION, "encrypt"),
    CHANGE_OF_PASSPHRASE(4, Beginning.SEALED, Deed.SESSION, "change"),
    DECRYPT(4, Beginning.SEALED, Deed.SESSION, "decrypt");

    /** Stands before what no command does, and only the window. */
    private static final String SESSION = "session";

    private final int weight;
    private final Beginning beginning;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> words;

    Deed(int weight, Beginning beginning, String... words) {
        this.weight = weight;
        this.beginning = beginning;
        this.words = List.of(words);
    }

    /** How many of so many kills in all are its own, one at the least. */
    int shareOf(int kills) {
        int all = 0;
        for (Deed deed : values()) {
            all += deed.weight;
        }
        return Math.max(1, Math.ceilDiv(kills * weight, all));
    }

    /** The store it begins with. */
    Beginning beginning() {
        return beginning;
    }

    /** How the program is called for it. */
    List<String> command(TriedProgram program, Beginnings beginnings, Path place) {
        List<String> told = words.stream().map(beginnings::named).toList();
        return SESSION.equals(told.getFirst())
                ? program.session(place, told.subList(1, told.size()))
                : program.command(place, told);
    }

    /** Whether the program that people start does it, and tells them what went wrong. */
    boolean isCommand() {
        return !SESSION.equals(words.getFirst());
    }
}
