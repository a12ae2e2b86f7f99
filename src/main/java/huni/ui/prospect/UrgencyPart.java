package huni.ui.prospect;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.CertaintyMark;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.Inputs;
import huni.ui.field.NotToldMark;
import huni.ui.field.SectionHead;
import huni.ui.kit.Field;
import javafx.scene.layout.VBox;

/** How soon they decide. */
final class UrgencyPart extends VBox {

    UrgencyPart(UrgencyViewModel viewModel, Formats formats, Texts texts) {
        getStyleClass().add("panel");
        String level = texts.text("prospect.urgency.level");
        Field levelField = new Field(level, new ChoiceMenu<>("urgency-level", level, viewModel.level(), "field-pick"));
        levelField.setMinWidth(0);
        levelField.setMaxWidth(Double.MAX_VALUE);
        String notAsked = texts.text("prospect.not_asked");
        getChildren()
                .addAll(
                        SectionHead.of(
                                texts.text("prospect.urgency"),
                                NotToldMark.of("urgency-not-told", texts, viewModel.notToldProperty()),
                                CertaintyMark.of(
                                        "urgency-certainty", texts.text("prospect.certainty"), viewModel.certainty())),
                        Inputs.row(
                                levelField,
                                Inputs.dayAhead(
                                        "urgency-by",
                                        texts.text("prospect.urgency.by"),
                                        notAsked,
                                        viewModel.decisionBy(),
                                        formats)),
                        Inputs.field(
                                "urgency-trigger",
                                texts.text("prospect.urgency.trigger"),
                                texts.text("prospect.urgency.trigger.prompt"),
                                viewModel.trigger()),
                        Inputs.area(
                                "urgency-otherwise",
                                texts.text("prospect.urgency.otherwise"),
                                notAsked,
                                viewModel.otherwise()),
                        Inputs.field(
                                "urgency-also", texts.text("prospect.urgency.also"), notAsked, viewModel.alsoDecide()));
    }
}
