package huni.app;

import huni.language.Texts;
import huni.store.file.StoreLock;
import huni.ui.kit.TaskRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** Asks for the passphrase of a store, or for its recovery key. */
record PassphraseQuestion(StoreLock lock, Path place, InstantSource clock) implements OpeningQuestion {

    @Override
    public boolean isAnswered() {
        try {
            return !lock.isLocked();
        } catch (IOException _) {
            // Who opens the store says what cannot be read.
            return false;
        }
    }

    @Override
    public Asking ask(TaskRunner tasks, Texts texts, Ends ends) {
        return new OpeningView(
                lock,
                place,
                clock,
                tasks,
                texts,
                byRecoveryKey -> ends.opened()
                        .accept(
                                byRecoveryKey
                                        ? Optional.of(texts.text("app.opening.recovery.used"))
                                        : Optional.empty()));
    }
}
