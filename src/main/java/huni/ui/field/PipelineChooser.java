package huni.ui.field;

import huni.language.Texts;
import huni.ui.kit.KeyCap;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Chooses the pipeline that is shown; it is not there while there is one alone. */
public final class PipelineChooser extends MenuButton {

    /** Shows the next pipeline. */
    public static final KeyCombination NEXT = KeyCombination.valueOf("Shortcut+Shift+P");

    private final ShownPipeline model;

    /** @param id for finding it on its screen */
    public PipelineChooser(String id, ShownPipeline model, Texts texts) {
        this.model = model;
        setId(id);
        getStyleClass().addAll("huni-button", "plain", "pipeline-chooser");
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        setTooltip(new Tooltip(texts.text("pipeline.shown") + "  " + KeyCap.words(NEXT)));
        accessibleTextProperty().bind(textProperty().map(name -> texts.text("pipeline.shown") + ": " + name));
        ScreenKeys.hear(this, this::pressed);
        model.choicesProperty().subscribe(this::offer);
        model.keyProperty().subscribe(_ -> offer(model.choicesProperty().get()));
    }

    private void pressed(KeyEvent event) {
        if (NEXT.match(event)) {
            model.chooseNext();
            event.consume();
        }
    }

    private void offer(List<Option> choices) {
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(choices.stream().map(choice -> item(choice, group)).toList());
        Option.find(choices, model.keyProperty().get().value()).ifPresent(shown -> setText(shown.words()));
        setVisible(choices.size() > 1);
        setManaged(choices.size() > 1);
    }

    private RadioMenuItem item(Option choice, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(choice.words());
        item.setMnemonicParsing(false);
        item.setId(getId() + "-" + choice.value());
        item.setToggleGroup(group);
        item.setSelected(choice.value().equals(model.keyProperty().get().value()));
        item.setOnAction(_ -> model.choose(choice));
        return item;
    }
}
