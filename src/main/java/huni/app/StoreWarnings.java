package huni.app;

import huni.command.Console;
import huni.desktop.SharedPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What a command says beforehand of the store that it works on. */
record StoreWarnings(Console console) {

    /** Says what that store lacks, if it does, and that it is an earlier one, if it is; returns it. */
    OpenedStore of(OpenedStore store) {
        store.safety()
                .lack()
                .ifPresent(lack -> console.tell(console.texts()
                        .text(
                                switch (lack) {
                                    case STEPS -> "store.lack.steps";
                                    case OTHER_PAST -> "store.lack.other";
                                })));
        store.together().map(TogetherWork::state).ifPresent(this::tell);
        if (Files.exists(store.folder().place().resolve(StoreMove.NOTE))) {
            console.tell(console.texts().text("store.earlier", StoreMove.NOTE));
        }
        return store;
    }

    private void tell(TogetherWork.State state) {
        if (state.away()) {
            console.tell(console.texts()
                    .text(
                            "store.away",
                            state.heardAt()
                                    .map(at -> DateTimeFormatter.ofLocalizedDateTime(
                                                    FormatStyle.MEDIUM, FormatStyle.SHORT)
                                            .withLocale(console.texts().locale())
                                            .withZone(ZoneId.systemDefault())
                                            .format(at))
                                    .orElse(""),
                            state.waiting()));
        }
        state.damaged().ifPresent(kept -> console.tell(console.texts().text("store.copy.damaged", kept)));
        state.damagedList().ifPresent(kept -> console.tell(console.texts().text("store.unmerged.damaged", kept)));
        if (state.unmerged() > 0) {
            console.tell(console.texts().text("store.unmerged", state.unmerged()));
        }
    }

    /** Says that a store was begun where another program copies it, or on another machine. */
    void begunIn(Path place) {
        SharedPlace.of(place)
                .ifPresent(shared -> console.tell(console.texts()
                        .text(shared.synced() ? "store.begun.synced" : "store.begun.network", place, shared.name())));
    }
}
