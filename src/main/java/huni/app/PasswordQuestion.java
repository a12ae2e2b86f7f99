package huni.app;

import huni.language.Texts;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.Optional;

/** Asks for the password with which the server of a shared workspace lets the person in. */
final class PasswordQuestion implements OpeningQuestion {

    private final Path home;
    private final WorkspaceAddress address;
    private final WindowSharing sharing;
    private volatile Optional<Path> own = Optional.empty();
    private volatile boolean keeps;

    /** @param home the folder of the workspace on this machine */
    PasswordQuestion(Path home, WorkspaceAddress address, WindowSharing sharing) {
        this.home = home;
        this.address = address;
        this.sharing = sharing;
    }

    /** Other hindrances are said by who opens it. What asking needs of the disk is looked for here, where it may take long. */
    @Override
    public boolean isAnswered() {
        boolean answered =
                !SharedDatabase.wantsPassword(address) || sharing.shared().isInKeyring(address);
        if (!answered) {
            own = sharing.own(home);
            keeps = sharing.shared().hasKeyring();
        }
        return answered;
    }

    @Override
    public Asking ask(TaskRunner tasks, Texts texts, Ends ends) {
        Optional<Passage> leaving = own.map(store -> sharing.leaving(home, store, texts));
        return new PasswordView(address, sharing.shared(), keeps, leaving, tasks, texts, ends);
    }
}
