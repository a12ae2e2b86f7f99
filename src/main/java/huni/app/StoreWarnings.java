package huni.app;

import huni.command.Console;

/** What a command says beforehand of the store that it works on. */
record StoreWarnings(Console console) {

    /** Says what that store lacks, if it does, and returns it. */
    OpenedStore of(OpenedStore store) {
        store.safety()
                .lack()
                .ifPresent(lack -> console.tell(console.texts()
                        .text(
                                switch (lack) {
                                    case STEPS -> "store.lack.steps";
                                    case OTHER_PAST -> "store.lack.other";
                                })));
        return store;
    }
}
