package huni.ui.quota;

import huni.language.Texts;
import huni.ui.field.Option;
import huni.ui.field.ShownPipeline;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Chooses whose quota is shown: of all pipelines, or of one; it is not there while there is one alone. */
final class WhoseQuotaMenu extends MenuButton {

    WhoseQuotaMenu(QuotaViewModel viewModel, Texts texts) {
        ShownPipeline pipelines = viewModel.pipelines();
        setId("quota-whose");
        getStyleClass().addAll("huni-button", "plain", "pipeline-chooser");
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        String shown = pipelines.ofQuotaProperty().get().map(one -> one.value()).orElse("");
        List<Option> choices = choices(pipelines, texts);
        ToggleGroup group = new ToggleGroup();
        for (Option choice : choices) {
            RadioMenuItem item = new RadioMenuItem(choice.words());
            item.setMnemonicParsing(false);
            item.setId("quota-whose-" + choice.value());
            item.setToggleGroup(group);
            item.setSelected(choice.value().equals(shown));
            item.setOnAction(_ -> viewModel.show(choice.value()));
            getItems().add(item);
        }
        String chosen = Option.find(choices, shown).map(Option::words).orElse("");
        setText(chosen);
        setAccessibleText(texts.text("quota.of", chosen));
        setVisible(pipelines.areSeveral());
        setManaged(pipelines.areSeveral());
    }

    /** All pipelines together, with a blank key, and each of them. */
    static List<Option> choices(ShownPipeline pipelines, Texts texts) {
        List<Option> choices = new ArrayList<>(List.of(new Option("", texts.text("quota.of.all"))));
        choices.addAll(pipelines.choicesProperty().get());
        return choices;
    }
}
