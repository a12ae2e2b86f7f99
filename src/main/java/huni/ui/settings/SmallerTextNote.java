package huni.ui.settings;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.ui.kit.Appearance;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;

/** Says that the window shows a smaller text than the largest, which was chosen: it has no room for it. */
final class SmallerTextNote extends Label {

    private final SavedChoice<Option> size;

    /** @param size the text that was chosen */
    SmallerTextNote(SavedChoice<Option> size, Texts texts) {
        super(texts.text("settings.text.smaller"));
        this.size = size;
        setId("settings-text-smaller");
        getStyleClass().addAll("muted", "small");
        setWrapText(true);
        ListChangeListener<String> restyled = _ -> look();
        size.chosenProperty().subscribe(this::look);
        sceneProperty().flatMap(Scene::rootProperty).map(Parent::getStyleClass).subscribe((before, now) -> {
            Optional.ofNullable(before).ifPresent(classes -> classes.removeListener(restyled));
            Optional.ofNullable(now).ifPresent(classes -> classes.addListener(restyled));
            look();
        });
        look();
    }

    private void look() {
        boolean largest = size.chosenProperty().get().value().equals(SettingsOptions.LARGEST_TEXT);
        Inputs.show(this, largest && getScene() != null && !Appearance.hasLargestText(getScene()));
    }
}
