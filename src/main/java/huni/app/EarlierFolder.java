package huni.app;

import huni.work.safety.Relocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A folder whose store was moved, opened all the same: on another machine, by another name, or since the new place is lost.
 * Whatever is written here is missing there, so it is said at each start until the person goes on here for good.
 */
record EarlierFolder(WindowParts parts, Optional<Relocation> relocation) {

    /** Says so if it is one, with the way to go on here. */
    void tell(BooleanSupplier closed) {
        Path note = parts.store().folder().place().resolve(StoreMove.NOTE);
        parts.tasks()
                .readFile(
                        _ -> Files.exists(note),
                        earlier -> {
                            if (earlier && !closed.getAsBoolean()) {
                                parts.notices()
                                        .problem(
                                                parts.texts().text("app.safety.earlier", StoreMove.NOTE),
                                                parts.texts().text("app.safety.earlier.stay"),
                                                () -> stay(note));
                            }
                        },
                        parts.failures());
    }

    /** What the note says stays true of the other place; nobody is led there by it, or by its folder, any more. */
    private void stay(Path note) {
        parts.tasks()
                .readFile(
                        _ -> {
                            if (relocation.isPresent()) {
                                relocation.get().stay();
                            }
                            return Files.deleteIfExists(note);
                        },
                        _ -> parts.notices().say(parts.texts().text("app.safety.earlier.stayed")),
                        parts.failures());
    }
}
