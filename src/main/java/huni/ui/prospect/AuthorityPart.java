package huni.ui.prospect;

import huni.domain.prospect.Certainty;
import huni.language.Texts;
import huni.ui.field.CertaintyMark;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.Inputs;
import huni.ui.field.NotToldMark;
import huni.ui.field.SectionHead;
import huni.ui.kit.Field;
import javafx.scene.layout.VBox;

/** Whether the one we talk to decides. */
final class AuthorityPart extends VBox {

    AuthorityPart(AuthorityViewModel viewModel, Texts texts) {
        getStyleClass().add("panel");
        String role = texts.text("prospect.authority.role");
        Field roleField = new Field(role, new ChoiceMenu<>("authority-role", role, viewModel.role(), "field-pick"));
        roleField.setMinWidth(0);
        roleField.setMaxWidth(Double.MAX_VALUE);
        String notAsked = texts.text("prospect.not_asked");
        getChildren()
                .addAll(
                        SectionHead.of(
                                texts.text("prospect.authority"),
                                NotToldMark.of("authority-not-told", texts, viewModel.notToldProperty()),
                                mark(viewModel, texts)),
                        Inputs.row(
                                roleField,
                                Inputs.field(
                                        "authority-decision-maker",
                                        texts.text("prospect.authority.decision_maker"),
                                        texts.text("prospect.authority.decision_maker.prompt"),
                                        viewModel.decisionMaker())),
                        Inputs.area("authority-how", texts.text("prospect.authority.how"), notAsked, viewModel.how()));
    }

    private static ChoiceMenu<Certainty> mark(AuthorityViewModel viewModel, Texts texts) {
        ChoiceMenu<Certainty> mark =
                CertaintyMark.of("authority-certainty", texts.text("prospect.certainty"), viewModel.certainty());
        viewModel
                .confirmedOnProperty()
                .subscribe(day -> mark.show(
                        viewModel.mark(viewModel.certainty().chosenProperty().get(), day)));
        viewModel
                .certainty()
                .chosenProperty()
                .subscribe(certainty -> mark.show(viewModel.mark(
                        certainty, viewModel.confirmedOnProperty().get())));
        return mark;
    }
}
