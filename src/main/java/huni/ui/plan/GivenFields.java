package huni.ui.plan;

import huni.domain.activity.Incentive;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Field;
import huni.ui.kit.Icons;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The fields of what is given: below each other where a day has to be read whole. */
final class GivenFields extends VBox {

    private static final double WORDS = 64;

    private final GivenInput given;
    private final Texts texts;
    private final Runnable onEnter;

    private GivenFields(GivenInput given, Texts texts, Runnable onEnter) {
        this.given = given;
        this.texts = texts;
        this.onEnter = onEnter;
        getStyleClass().add("given-fields");
    }

    /** What is given now. */
    static Node now(PlanFormViewModel form, Formats formats, Texts texts) {
        GivenFields fields = new GivenFields(form.given(), texts, form::submit);
        String subject = texts.text("plan.given.subject");
        fields.getChildren()
                .addAll(
                        Inputs.row(
                                fields.kind(),
                                Inputs.day(
                                        "plan-day",
                                        texts.text("plan.given.on"),
                                        form.given().on(),
                                        formats,
                                        form::submit)),
                        fields.whatForHowMuch(Inputs.plain(
                                "plan-subject",
                                subject,
                                form.subjectProperty(),
                                new ReadOnlyStringWrapper(""),
                                form::submit)),
                        fields.ends(),
                        fields.when(
                                "plan-follow-up",
                                "plan.given.follow_up",
                                form.given().followUp()));
        return fields;
    }

    /** The terms of what is planned to be given. */
    static Node planned(GivenInput given, Texts texts, Runnable onEnter) {
        GivenFields fields = new GivenFields(given, texts, onEnter);
        fields.getChildren().addAll(Inputs.row(fields.kind(), fields.cost()), fields.ends());
        return fields;
    }

    /** Words need more room than a sum. */
    private GridPane whatForHowMuch(Field what) {
        GridPane row = Inputs.row(what, cost());
        row.getColumnConstraints().getFirst().setPercentWidth(WORDS);
        row.getColumnConstraints().getLast().setPercentWidth(100 - WORDS);
        return row;
    }

    private WhenField ends() {
        return when("plan-ends", "plan.given.ends", given.ends());
    }

    private WhenField when(String id, String key, WhenInput input) {
        ReadOnlyStringWrapper offered = new ReadOnlyStringWrapper(texts.text("plan.when.suggested"));
        return new WhenField(id, texts.text(key), offered, input, onEnter).dense();
    }

    private Field cost() {
        return Inputs.plain(
                "plan-cost",
                texts.text("plan.given.cost"),
                given.cost().textProperty(),
                given.cost().problemProperty(),
                onEnter);
    }

    private Field kind() {
        String caption = texts.text("plan.given.kind");
        MenuButton pick = new MenuButton();
        pick.setId("plan-given");
        pick.getStyleClass().addAll("pick", "field-pick");
        pick.setMaxWidth(Double.MAX_VALUE);
        for (Incentive.Kind kind : Incentive.Kind.values()) {
            MenuItem item = new MenuItem(given.name(kind));
            item.setGraphic(Icons.GIFT.node());
            item.setOnAction(_ -> given.kindProperty().set(kind));
            pick.getItems().add(item);
        }
        given.kindProperty().subscribe(now -> {
            pick.setText(given.name(now));
            pick.setAccessibleText(caption + ": " + given.name(now));
        });
        Field field = new Field(caption, pick);
        field.setMinWidth(0);
        return field;
    }
}
