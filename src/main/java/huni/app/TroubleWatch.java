package huni.app;

import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.ui.kit.Tone;
import huni.work.Trouble;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Says when nothing can be written into the store, tries again while that may pass, and says when it has passed. For the
 * screen's thread.
 */
final class TroubleWatch {

    private static final int LOOKS_TO_A_TRY = 4;

    private final Supplier<Optional<Trouble>> trouble;
    private final Callable<Boolean> tryAgain;
    private final Runnable onOver;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Texts texts;
    private Optional<Notice> told = Optional.empty();
    private boolean trying;
    private int looks;

    /**
     * @param tryAgain opens the store again if its disk takes files again, on the writing lane
     * @param onOver has every screen look again
     */
    TroubleWatch(
            Supplier<Optional<Trouble>> trouble,
            Callable<Boolean> tryAgain,
            Runnable onOver,
            TaskRunner tasks,
            Notices notices,
            Texts texts) {
        this.trouble = trouble;
        this.tryAgain = tryAgain;
        this.onOver = onOver;
        this.tasks = tasks;
        this.notices = notices;
        this.texts = texts;
    }

    /** Looks, which costs nothing; called a few times in each second or two. */
    void look() {
        Optional<Trouble> now = trouble.get();
        if (now.isPresent()) {
            tell(new Notice(new DomainWords(texts).trouble(now.get()), Tone.RED, Optional.empty()));
            if (now.get().mayPass() && !trying && ++looks % LOOKS_TO_A_TRY == 0) {
                again();
            }
        } else if (told.isPresent()) {
            notices.dismiss(told.get());
            told = Optional.empty();
            notices.say(texts.text("trouble.over"));
            onOver.run();
        }
    }

    private void tell(Notice notice) {
        if (!told.equals(Optional.of(notice))) {
            told.ifPresent(notices::dismiss);
            told = Optional.of(notice);
            notices.show(notice);
        }
    }

    private void again() {
        trying = true;
        tasks.write(
                tryAgain,
                _ -> {
                    trying = false;
                    look();
                },
                problem -> {
                    trying = false;
                    UnexpectedErrors.log("opening the store again", problem);
                });
    }
}
