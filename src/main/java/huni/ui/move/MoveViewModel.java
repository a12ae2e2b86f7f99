package huni.ui.move;

import huni.language.Texts;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.safety.Relocation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Asks where the store is to be moved: to a folder that is proposed, or to another one. */
public final class MoveViewModel {

    private final Relocation relocation;
    private final Consumer<Consumer<Path>> chooseFolder;
    private final Texts texts;
    private final Consumer<? super Exception> unexpected;
    private final Latest looks;
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");
    private final ReadOnlyObjectWrapper<Optional<Path>> target =
            new ReadOnlyObjectWrapper<>(this, "target", Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /**
     * @param chooseFolder lets a folder be chosen
     * @param unexpected takes what nobody expected
     */
    public MoveViewModel(
            Relocation relocation,
            Consumer<Consumer<Path>> chooseFolder,
            TaskRunner tasks,
            Texts texts,
            Consumer<? super Exception> unexpected) {
        this.relocation = relocation;
        this.chooseFolder = chooseFolder;
        this.texts = texts;
        this.unexpected = unexpected;
        this.looks = new Latest(tasks);
    }

    /** A place and why it cannot be taken; empty if it can. */
    private record Look(Optional<Path> place, Optional<String> refusal) {}

    /** Begins to ask. */
    public void ask() {
        asked.set(true);
        problem.set("");
        look(() -> {
            Optional<Path> proposed = relocation.proposed();
            return new Look(proposed, proposed.isEmpty() ? Optional.of(texts.text("moving.none")) : Optional.empty());
        });
    }

    /** Lets another folder be chosen. */
    public void chooseOther() {
        chooseFolder.accept(chosen -> look(() -> {
            Path place = relocation.in(chosen);
            Optional<String> refusal = relocation.refusal(place);
            return new Look(refusal.isEmpty() ? Optional.of(place) : Optional.empty(), refusal);
        }));
    }

    private void look(Callable<Look> look) {
        // A folder of the network may not answer for minutes.
        looks.readFile(
                _ -> look.call(),
                found -> {
                    found.place().ifPresent(place -> target.set(Optional.of(place)));
                    problem.set(found.refusal().orElse(""));
                },
                unexpected);
    }

    /** Moves it to the shown folder: the window closes, and opens again on the store there. */
    public void move() {
        target.get().ifPresent(relocation::begin);
    }

    /** Everything stays where it is. */
    public void leave() {
        looks.drop();
        asked.set(false);
        target.set(Optional.empty());
        problem.set("");
    }

    /** Nothing that is under way arrives any more. */
    public void close() {
        looks.drop();
    }

    /** Whether it is asked. */
    ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Where it would go; empty while none is known. */
    ReadOnlyObjectProperty<Optional<Path>> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /** Why it cannot go where it was asked for; empty if it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
