package huni.app;

import huni.command.CommandFailedException;
import huni.language.Texts;
import huni.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** What is asked before the window of a store is shown: its passphrase, the password of a server. */
interface OpeningQuestion {

    /** What is to be asked before the store of a folder is shown. */
    @FunctionalInterface
    interface Source {
        Optional<OpeningQuestion> of(Path place) throws CommandFailedException;
    }

    /** Whether there is nothing to ask; may take as long as a server does. */
    boolean isAnswered();

    /** Asks. */
    Asking ask(TaskRunner tasks, Texts texts, Ends ends);

    /**
     * How it ends.
     *
     * @param opened runs when it is answered, with what is to be said in the window
     * @param instead runs when something else is to be opened
     */
    record Ends(Consumer<Optional<String>> opened, Consumer<Passage> instead) {}

    /** The question on the screen. */
    interface Asking {

        Parent root();

        /** Where typing begins. */
        void focus();

        /** Wipes what was typed. */
        void close();
    }
}
