package huni.ui.door;

import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import huni.work.Label;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Workspace;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of this screen through the one door: what is done goes to the writing thread, what became of it comes back. */
public final class Performer {

    private static final Logger LOG = LoggerFactory.getLogger(Performer.class);

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Texts texts;
    private final Pauses pauses;
    private final DomainWords words;
    private boolean left;

    public Performer(Workspace workspace, TaskRunner tasks, Notices notices, Texts texts, Pauses pauses) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        this.texts = texts;
        this.pauses = pauses;
        this.words = new DomainWords(texts);
    }

    /** Does it. Either of the two runs afterwards on the screen's thread; a failure comes as a sentence. */
    public <R> void save(Operation<R> operation, Consumer<? super R> onDone, Consumer<? super String> onFailed) {
        ask(operation, onDone, refusal -> tell(words.refusal(refusal), onFailed), onFailed);
    }

    /** Does it; what went wrong is told at the bottom of the window. */
    public <R> void save(Operation<R> operation, Consumer<? super R> onDone) {
        save(operation, onDone, notices::problem);
    }

    /** Does it; a refusal comes back as it is. */
    public <R> void ask(
            Operation<R> operation,
            Consumer<? super R> onDone,
            Consumer<? super Refusal> onRefused,
            Consumer<? super String> onFailed) {
        tasks.write(
                () -> workspace.perform(operation),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<R>(R result) -> onDone.accept(result);
                        case Outcome.Refused<R>(Refusal refusal) -> onRefused.accept(refusal);
                    }
                },
                failure -> {
                    LOG.error("{} was not saved", operation.name(), failure);
                    tell(
                            left
                                    ? texts.text("prospect.save.lost", words.operation(new Label(operation.name(), "")))
                                    : texts.text("prospect.save.failed"),
                            onFailed);
                });
    }

    /** The screen is left: what fails from here on is told at the bottom of the window, since no field shows it. */
    public void leave() {
        left = true;
    }

    private void tell(String sentence, Consumer<? super String> onFailed) {
        if (left) {
            notices.problem(sentence);
        } else {
            onFailed.accept(sentence);
        }
    }

    /** Says that something was done, with a button that undoes it. */
    public void undoable(String sentence) {
        notices.say(sentence, texts.text("prospect.undo"), this::undo);
    }

    /** Says something, with a button that does something about it. */
    public void say(String sentence, String action, Runnable onAction) {
        notices.say(sentence, action, onAction);
    }

    private void undo() {
        tasks.write(
                workspace::undo,
                outcome -> {
                    if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
                        notices.problem(words.refusal(refusal));
                    }
                },
                failure -> {
                    LOG.error("nothing was undone", failure);
                    notices.problem(texts.text("prospect.save.failed"));
                });
    }

    /** Tells of every change until what is returned is run. */
    public Runnable onChanged(Consumer<? super Changed> listener) {
        return workspace.onChanged(listener);
    }

    /** When to save what is being typed. */
    public Pauses pauses() {
        return pauses;
    }

    /** This instant. */
    public Instant now() {
        return workspace.now().instant();
    }

    /** Something could not be read: what is shown stays. */
    public void unread(Exception failure) {
        LOG.error("a prospect was not read", failure);
        notices.problem(texts.text("prospect.read.failed"));
    }

    /** Says what went wrong. */
    public void problem(String sentence) {
        notices.problem(sentence);
    }
}
