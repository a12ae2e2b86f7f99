package huni.ui.shell;

import huni.language.Texts;
import huni.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The window: which place is shown, what can be undone, whether everything is saved. */
public final class ShellViewModel {

    private final Texts texts;
    private final ShellActions actions;
    private final PaletteViewModel palette;
    private final ReadOnlyObjectWrapper<Destination> place;
    private final ReadOnlyLongWrapper visits = new ReadOnlyLongWrapper(this, "visits");
    private final StringProperty undoName = new SimpleStringProperty("");
    private final StringProperty redoName = new SimpleStringProperty("");
    private final ObjectProperty<SaveState> saved = new SimpleObjectProperty<>(SaveState.NOTHING_YET);
    private final DoubleProperty savedShare = new SimpleDoubleProperty();

    /** A window at its first place, with what it can ask for, what its search finds, and the commands of its palette. */
    public ShellViewModel(
            Texts texts, Destination first, ShellActions actions, Search search, List<PaletteCommand> commands) {
        this.texts = texts;
        this.place = new ReadOnlyObjectWrapper<>(this, "place", first);
        this.actions = actions;
        this.palette = new PaletteViewModel(texts, search, commands);
        palette.offer(texts.text("shell.palette.commands"), this::steps);
    }

    /** Undo and redo with the names of what they would do, if there is something. */
    private List<PaletteCommand> steps() {
        List<PaletteCommand> steps = new ArrayList<>();
        if (!undoName.get().isEmpty()) {
            steps.add(
                    new PaletteCommand(texts.text("shell.undo", undoName.get()), Icons.UNDO, "Shortcut+Z", this::undo));
        }
        if (!redoName.get().isEmpty()) {
            steps.add(new PaletteCommand(
                    texts.text("shell.redo", redoName.get()), Icons.REDO, "Shortcut+Shift+Z", this::redo));
        }
        return steps;
    }

    /** The place that is shown. */
    public ReadOnlyObjectProperty<Destination> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The name of what undo would undo, in the person's language; empty if there is nothing. */
    public StringProperty undoNameProperty() {
        return undoName;
    }

    /** The name of what redo would do again; empty if there is nothing. */
    public StringProperty redoNameProperty() {
        return redoName;
    }

    /** How it stands with what the person did. */
    public ObjectProperty<SaveState> savedProperty() {
        return saved;
    }

    /** What part of a long write is done, 0 to 1; 0 where that is not known. */
    public DoubleProperty savedShareProperty() {
        return savedShare;
    }

    /** What the search field offers. */
    public PaletteViewModel palette() {
        return palette;
    }

    /** Shows a place; going to the place that is shown shows it bare again. */
    public void goTo(Destination destination) {
        place.set(destination);
        visits.set(visits.get() + 1);
    }

    /** How often somebody went to a place, to the one that was shown included. */
    ReadOnlyLongProperty visitsProperty() {
        return visits.getReadOnlyProperty();
    }

    /** Begins a new prospect. */
    public void newProspect() {
        actions.newProspect().run();
    }

    /** Undoes the newest thing, if there is one. */
    public void undo() {
        if (!undoName.get().isEmpty()) {
            actions.undo().run();
        }
    }

    /** Does again what was undone last, if there is something. */
    public void redo() {
        if (!redoName.get().isEmpty()) {
            actions.redo().run();
        }
    }
}
