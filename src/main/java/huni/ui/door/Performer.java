package huni.ui.door;

import huni.domain.Moment;
import huni.domain.Settings;
import huni.domain.worktime.WorkingTime;
import huni.language.DomainWords;
import huni.language.ErrorCode;
import huni.language.Texts;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import huni.work.Label;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.StepId;
import huni.work.TroubleException;
import huni.work.Workspace;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one way of every screen through the door. An operation goes to the writing thread; what became of it comes back on
 * the screen's thread: done, with the step that undo takes back, or not done, with a sentence that says why. Nobody else
 * makes sentences of refusals. A failure is logged once, with the code that its sentence carries.
 */
public final class Performer {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Texts texts;
    private final UnsavedText unsaved;
    private final DomainWords words;
    private boolean left;

    /** @param pauses how long what is typed may be unsaved */
    public Performer(Workspace workspace, TaskRunner tasks, Notices notices, Texts texts, Pauses pauses) {
        this(workspace, tasks, notices, texts, new UnsavedText(pauses));
    }

    private Performer(Workspace workspace, TaskRunner tasks, Notices notices, Texts texts, UnsavedText unsaved) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        this.texts = texts;
        this.unsaved = unsaved;
        this.words = new DomainWords(texts);
    }

    /** The same way for one screen, which can {@link #leave()}. */
    public Performer forScreen() {
        return new Performer(workspace, tasks, notices, texts, unsaved);
    }

    /** Does it. Either of the two runs afterwards; a refusal and a failure both come as a sentence. */
    public <R> void perform(
            Operation<R> operation, Consumer<? super Outcome.Done<R>> onDone, Consumer<? super String> onNotDone) {
        perform(operation, onDone, words::refusal, onNotDone);
    }

    /** The same where a refusal has another sentence. */
    public <R> void perform(
            Operation<R> operation,
            Consumer<? super Outcome.Done<R>> onDone,
            Function<? super Refusal, String> refused,
            Consumer<? super String> onNotDone) {
        ask(operation, onDone, refusal -> tell(refused.apply(refusal), onNotDone), onNotDone);
    }

    /** Does it; why it was not done is told at the bottom of the window. */
    public <R> void perform(Operation<R> operation, Consumer<? super Outcome.Done<R>> onDone) {
        perform(operation, onDone, notices::problem);
    }

    /** Does it; a refusal comes back as it is, for a screen that can do something about it. */
    public <R> void ask(
            Operation<R> operation,
            Consumer<? super Outcome.Done<R>> onDone,
            Consumer<? super Refusal> onRefused,
            Consumer<? super String> onFailed) {
        write(() -> workspace.perform(operation), onDone, onRefused, failure -> {
            String name = words.operation(operation.name());
            tell(failed(operation.name().key(), name, left ? "door.failed.left" : "door.failed", failure), onFailed);
        });
    }

    /** Of a disk and of a damaged store more is known than a code. */
    private String failed(String key, String name, String sentence, Exception failure) {
        ErrorCode code = UnexpectedErrors.log("operation " + key, failure);
        return failure instanceof TroubleException met ? words.trouble(met) : texts.text(sentence, name, code);
    }

    /**
     * Does what nobody asked for, without a word; a failure is logged.
     *
     * @param onNotDone it was refused or failed
     */
    public void performQuietly(Operation<?> operation, Runnable onNotDone) {
        tasks.writeQuietly(
                () -> workspace.perform(operation),
                outcome -> {
                    if (outcome instanceof Outcome.Refused) {
                        onNotDone.run();
                    }
                },
                failure -> {
                    UnexpectedErrors.log("operation " + operation.name().key(), failure);
                    onNotDone.run();
                });
    }

    /** Does it and says so, with a button that takes back exactly this; why it was not done is told likewise. */
    public void performUndoable(Operation<?> operation, String sentence) {
        perform(operation, done -> offerUndo(sentence, done));
    }

    /** Says that something was done, with a button that takes back exactly this. */
    public void offerUndo(String sentence, Outcome.Done<?> done) {
        done.step()
                .ifPresentOrElse(
                        step -> notices.say(
                                sentence, texts.text("door.undo"), () -> undo(step, _ -> {}, notices::problem)),
                        () -> notices.say(sentence));
    }

    /** Takes back that step and no other. */
    public void undo(StepId step, Consumer<? super Label> onDone, Consumer<? super String> onNotDone) {
        reverse("undo", () -> workspace.undo(step), onDone, onNotDone);
    }

    /** Takes back the last step; why it was not is told at the bottom of the window. */
    public void undo() {
        reverse("undo", workspace::undo, _ -> {}, notices::problem);
    }

    /** Does again what was taken back last; why it was not is told at the bottom of the window. */
    public void redo() {
        reverse("redo", workspace::redo, _ -> {}, notices::problem);
    }

    private void reverse(
            String name,
            Callable<Outcome<Label>> work,
            Consumer<? super Label> onDone,
            Consumer<? super String> onNotDone) {
        write(
                work,
                done -> onDone.accept(done.result()),
                refusal -> onNotDone.accept(words.refusal(refusal)),
                failure -> onNotDone.accept(failed(name, texts.text("door." + name), "door.failed", failure)));
    }

    private <R> void write(
            Callable<Outcome<R>> work,
            Consumer<? super Outcome.Done<R>> onDone,
            Consumer<? super Refusal> onRefused,
            Consumer<? super Exception> onFailed) {
        tasks.write(
                work,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<R> done -> onDone.accept(done);
                        case Outcome.Refused<R>(Refusal refusal) -> onRefused.accept(refusal);
                    }
                },
                onFailed);
    }

    /** The screen is left: what is not done from here on is told at the bottom of the window, since no field shows it. */
    public void leave() {
        left = true;
    }

    private void tell(String sentence, Consumer<? super String> onNotDone) {
        if (left) {
            notices.problem(sentence);
        } else {
            onNotDone.accept(sentence);
        }
    }

    /** Why an operation was refused, for a screen that can do nothing about it after all. */
    public String sentence(Refusal refusal) {
        return words.refusal(refusal);
    }

    /** Says something that passes. */
    public void say(String sentence) {
        notices.say(sentence);
    }

    /** Says something, with a button that does something about it. */
    public void say(String sentence, String action, Runnable onAction) {
        notices.say(sentence, action, onAction);
    }

    /** Says what went wrong. */
    public void problem(String sentence) {
        notices.problem(sentence);
    }

    /** Tells of every change until what is returned is run. */
    public Runnable onChanged(Consumer<? super Changed> listener) {
        return workspace.onChanged(listener);
    }

    /** Tells of every minute that begins until what is returned is run. */
    public Runnable onMinute(Consumer<? super Moment> listener) {
        return workspace.onMinute(listener);
    }

    /** What is typed in the window and not stored yet. */
    public UnsavedText unsaved() {
        return unsaved;
    }

    /** The settings as last written. */
    public Settings settings() {
        return workspace.settings();
    }

    /** When the person works, as last written. */
    public WorkingTime workingTime() {
        return workspace.workingTime();
    }

    /** This instant, in the workspace's time zone. */
    public Moment now() {
        return workspace.now();
    }
}
