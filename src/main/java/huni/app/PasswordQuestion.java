package huni.app;

import huni.language.Texts;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.ui.kit.TaskRunner;
import java.nio.file.Path;

/** Asks for the password with which the server of a shared workspace lets the person in. */
record PasswordQuestion(Path home, WorkspaceAddress address, WindowSharing sharing) implements OpeningQuestion {

    /** Other hindrances are said by who opens it. */
    @Override
    public boolean isAnswered() {
        return !SharedDatabase.wantsPassword(address) || sharing.shared().isInKeyring(address);
    }

    @Override
    public Asking ask(TaskRunner tasks, Texts texts, Ends ends) {
        return new PasswordView(home, address, sharing, tasks, texts, ends);
    }
}
