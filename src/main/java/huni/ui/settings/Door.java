package huni.ui.settings;

import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.kit.TaskRunner;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Workspace;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of this screen through the one door. What is not done comes back, on the screen's thread. */
final class Door {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Texts texts;
    private final DomainWords words;

    Door(Workspace workspace, TaskRunner tasks, Texts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        this.words = new DomainWords(texts);
    }

    /** Does it, or says why not in a sentence. */
    void perform(Operation<?> operation, Consumer<? super String> onRefused) {
        ask(operation, refusal -> onRefused.accept(words.refusal(refusal)), onRefused);
    }

    /** Does it, or tells the refusal as it is; a failure comes as a sentence. */
    <R> void ask(Operation<R> operation, Consumer<? super Refusal> onRefused, Consumer<? super String> onFailed) {
        tasks.write(
                () -> workspace.perform(operation),
                outcome -> {
                    if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
                        onRefused.accept(refusal);
                    }
                },
                failure -> {
                    LOG.error("{} was not saved", operation.name(), failure);
                    onFailed.accept(texts.text("settings.failed"));
                });
    }
}
