package huni.ui.checklists;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Panel;
import javafx.scene.layout.VBox;

/** The fields of an objection card. */
final class ObjectionCardPart extends VBox {

    ObjectionCardPart(ObjectionFields fields, ChecklistsViewModel viewModel, Texts texts) {
        Panel panel = Panel.titled(texts.text("checklists.objection.title"));
        panel.getChildren()
                .addAll(
                        Inputs.field("checklists-word", texts.text("checklists.objection.word"), "", fields.word()),
                        Inputs.area("checklists-best", texts.text("checklists.objection.best"), "", fields.answer()),
                        Inputs.area(
                                "checklists-counter",
                                texts.text("checklists.objection.counter"),
                                "",
                                fields.counterQuestion()),
                        new OrderButtons(viewModel, texts));
        getChildren().add(panel);
    }
}
