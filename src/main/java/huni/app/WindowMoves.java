package huni.app;

import huni.command.CommandFailedException;
import huni.desktop.DesktopSystem;
import huni.desktop.MovedStores;
import huni.language.Texts;
import huni.work.archive.ArchiveWatch;
import huni.work.safety.Relocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The way of a window's store to another folder.
 *
 * @param system knows the folders of the person
 * @param moved remembers where stores are
 */
record WindowMoves(DesktopSystem system, MovedStores moved, StoreEntrance entrance) {

    private static final int MOST = 9;

    /** What a window offers whose store lies in that folder. */
    Relocation from(Path place, Texts texts, Consumer<Passage> begin) {
        StoreMove move = new StoreMove(moved, texts);
        return new Relocation() {
            @Override
            public Optional<Path> proposed() {
                return Stream.of(system.data(), system.home().resolve(system.folderName()))
                        .map(folder -> folder.toAbsolutePath().normalize())
                        .flatMap(folder -> IntStream.rangeClosed(1, MOST).mapToObj(number -> numbered(folder, number)))
                        .filter(folder -> move.refusal(place, folder).isEmpty())
                        .findFirst();
            }

            @Override
            public Path in(Path chosen) {
                Path folder = chosen.toAbsolutePath().normalize();
                return StoreMove.isEmptyFolder(folder) ? folder : folder.resolve(system.folderName());
            }

            @Override
            public Optional<String> refusal(Path to) {
                return move.refusal(place, to);
            }

            @Override
            public void begin(Path to) {
                begin.accept(new Passage(
                        texts.text("app.moving", to),
                        false,
                        watch -> move(place, to, texts, watch),
                        texts.text("move.stopped")));
            }

            @Override
            public void stay() throws IOException {
                moved.stay(place);
            }
        };
    }

    private static Path numbered(Path folder, int number) {
        return number == 1 ? folder : folder.resolveSibling(folder.getFileName() + "-" + number);
    }

    /** Moves it; nobody has it open. */
    private Passage.Arrival move(Path from, Path to, Texts texts, ArchiveWatch watch) throws CommandFailedException {
        entrance.move(new StoreMove(moved, texts), from, to, watch);
        return new Passage.Arrival(to, texts.text("move.done", to, from));
    }
}
