package huni.ui.data;

import huni.language.Texts;
import huni.ui.kit.TaskRunner;
import huni.work.TroubleException;
import huni.work.safety.BackupsBehindException;
import huni.work.safety.Passphrase;
import huni.work.safety.Protection;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The passphrase of the store: set, changed and taken away, step by step. Nothing is written before the last step. */
public final class ProtectionViewModel {

    /** The words of the recovery key that are typed back, counted from 0. */
    static final int FIRST_ASKED = 1;

    static final int SECOND_ASKED = 4;

    private final Protection protection;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Consumer<String> say;
    private final Consumer<? super Exception> unexpected;
    private final StoppableWork stoppable;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(this, "on");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.REST);
    private Optional<Passphrase> chosen = Optional.empty();
    private RecoveryKey recovery = RecoveryKey.random();

    /**
     * The passphrase of one store.
     *
     * @param say says what was done
     * @param unexpected takes what nobody expected
     */
    public ProtectionViewModel(
            Protection protection,
            TaskRunner tasks,
            Texts texts,
            Consumer<String> say,
            Consumer<? super Exception> unexpected) {
        this.protection = protection;
        this.tasks = tasks;
        this.texts = texts;
        this.say = say;
        this.unexpected = unexpected;
        this.stoppable = new StoppableWork(tasks);
    }

    /** Where it has come to. */
    enum Step {
        REST,
        /** The present passphrase is asked for, to take it away. */
        REMOVING,
        /** A new one is typed twice. */
        CHOOSING,
        /** The recovery key is shown, and two of its words are typed back. */
        ARMING
    }

    /** Looks whether there is one. */
    public void read() {
        tasks.run(protection::isOn, on::set, unexpected);
    }

    void choose() {
        problem.set("");
        step.set(Step.CHOOSING);
    }

    void askToRemove() {
        problem.set("");
        step.set(Step.REMOVING);
    }

    /** Takes what was typed twice, and the present one where there is one; all are wiped. */
    void chosen(char[] present, char[] typed, char[] again) {
        Passphrase first = Passphrase.taking(typed);
        Passphrase known = Passphrase.taking(present);
        problem.set("");
        try (Passphrase second = Passphrase.taking(again)) {
            if (first.isShort() || !first.isSameAs(second)) {
                problem.set(texts.text(
                        first.isShort() ? "data.protection.short" : "data.protection.differ", Passphrase.FEWEST));
                first.close();
                known.close();
                return;
            }
        }
        chosen.ifPresent(Passphrase::close);
        chosen = Optional.of(first);
        work(
                () -> {
                    try (known) {
                        return !protection.isOn() || protection.isRight(known);
                    }
                },
                right -> {
                    if (right) {
                        recovery = RecoveryKey.random();
                        step.set(Step.ARMING);
                    } else {
                        problem.set(texts.text("data.protection.wrong"));
                    }
                });
    }

    /** Takes the two words that were typed back, and writes everything anew if they are right. */
    void arm(String first, String second) {
        problem.set("");
        if (!recovery.isWord(FIRST_ASKED, first) || !recovery.isWord(SECOND_ASKED, second)) {
            problem.set(texts.text("data.protection.words.wrong"));
            return;
        }
        // Whoever leaves the page meanwhile wipes what was typed: the work has one of its own.
        Passphrase own = chosen.orElseThrow().copy();
        RecoveryKey shown = recovery;
        write(
                watch -> {
                    try (own) {
                        protection.put(own, shown, watch);
                        return true;
                    }
                },
                "data.protection.done",
                own::close);
    }

    /** Takes the present one, which is wiped, and with it the encryption away. */
    void remove(char[] present) {
        Passphrase known = Passphrase.taking(present);
        work(
                () -> {
                    try (known) {
                        return protection.isRight(known);
                    }
                },
                right -> {
                    if (right) {
                        write(
                                watch -> {
                                    protection.remove(watch);
                                    return true;
                                },
                                "data.protection.removed",
                                () -> {});
                    } else {
                        problem.set(texts.text("data.protection.wrong"));
                    }
                });
    }

    /** Leaves everything as it is. */
    void leave() {
        problem.set("");
        chosen.ifPresent(Passphrase::close);
        chosen = Optional.empty();
        step.set(Step.REST);
    }

    /** @param onStopped done where it was stopped, also before it began */
    private void write(StoppableWork.GivenUp<Boolean> work, String done, Runnable onStopped) {
        problem.set("");
        busy.set(true);
        stoppable.beginWriting(work, new StoppableWork.End<>(_ -> over(done), this::failed, () -> {
            onStopped.run();
            over("data.stopped.nothing");
        }));
    }

    private void over(String said) {
        ended();
        leave();
        say.accept(texts.text(said));
    }

    private void work(Callable<Boolean> work, Consumer<Boolean> onDone) {
        problem.set("");
        busy.set(true);
        tasks.run(
                work,
                answer -> {
                    ended();
                    onDone.accept(answer);
                },
                this::failed);
    }

    private void ended() {
        busy.set(false);
        read();
    }

    private void failed(Exception failure) {
        ended();
        switch (failure) {
            case BackupsBehindException behind -> {
                leave();
                say.accept(texts.text("data.protection.behind", String.valueOf(behind.getMessage())));
            }
            case IOException disk -> problem.set(texts.text("data.protection.disk", String.valueOf(disk.getMessage())));
            case TroubleException trouble ->
                problem.set(texts.text("data.protection.disk", trouble.trouble().detail()));
            default -> unexpected.accept(failure);
        }
    }

    /** Wipes what was typed. */
    public void close() {
        leave();
    }

    /** Tells the person something that came of what they asked for. */
    void say(String sentence) {
        say.accept(sentence);
    }

    /** All of the recovery key, as it is shown and printed. */
    String recoveryLine() {
        return recovery.line();
    }

    /** What is under way and can be stopped. */
    StoppableWork stoppable() {
        return stoppable;
    }

    ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }
}
