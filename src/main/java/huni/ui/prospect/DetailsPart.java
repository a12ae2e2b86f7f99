package huni.ui.prospect;

import huni.language.Texts;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.Inputs;
import huni.ui.field.SectionHead;
import huni.ui.kit.Buttons;
import huni.ui.kit.Field;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Source, tags, own fields, and the chance to win. */
final class DetailsPart extends VBox {

    private final DetailsViewModel viewModel;
    private final Texts texts;
    private final VBox own = new VBox();
    private final TextField newName;

    DetailsPart(DetailsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("panel");
        own.getStyleClass().add("prospect-fields");
        newName = entry("own-name", texts.text("prospect.own.name"), viewModel.newNameProperty());
        viewModel.ownFields().subscribe(this::showOwn);
        showOwn();
        getChildren()
                .addAll(
                        SectionHead.of(texts.text("prospect.details")),
                        Inputs.row(
                                Inputs.field(
                                        "prospect-source",
                                        texts.text("prospect.source"),
                                        texts.text("prospect.source.prompt"),
                                        viewModel.source()),
                                Inputs.field(
                                        "prospect-probability",
                                        texts.text("prospect.probability"),
                                        "",
                                        viewModel.probability())),
                        computed(),
                        Inputs.row(
                                Inputs.field(
                                        "prospect-tags",
                                        texts.text("prospect.tags"),
                                        texts.text("prospect.tags.prompt"),
                                        viewModel.tags()),
                                Inputs.field(
                                        "prospect-rhythm",
                                        texts.text("prospect.rhythm"),
                                        texts.text("prospect.rhythm.prompt"),
                                        viewModel.rhythm())),
                        owner(),
                        own,
                        newField(),
                        Inputs.complaint(viewModel.newProblemProperty()),
                        created(),
                        forget());
    }

    /** What is computed and why, over the whole width: it is as long as a sentence. */
    private Node computed() {
        Label computed = new Label();
        computed.getStyleClass().addAll("muted", "small");
        computed.setWrapText(true);
        viewModel.computedProperty().subscribe(sentence -> {
            computed.setText(sentence);
            Inputs.show(computed, !sentence.isEmpty());
        });
        return computed;
    }

    /** Who looks after it; nothing where one person works alone. */
    private Node owner() {
        VBox place = new VBox();
        String caption = texts.text("prospect.owner");
        viewModel.owner().choiceProperty().subscribe(choice -> {
            place.getChildren()
                    .setAll(choice
                            .map(model -> new Field(
                                    caption, new ChoiceMenu<>("prospect-owner", caption, model, "field-pick")))
                            .stream()
                            .toList());
            Inputs.show(place, choice.isPresent());
        });
        return place;
    }

    /** Puts the cursor where it is written how often they are heard of; what stands there is overwritten. */
    void focusRhythm() {
        if (lookup("#prospect-rhythm") instanceof TextField input) {
            input.requestFocus();
            input.selectAll();
        }
    }

    private void showOwn() {
        own.getChildren()
                .setAll(viewModel.ownFields().stream().map(this::ownField).toList());
        Inputs.show(own, !own.getChildren().isEmpty());
    }

    private Node ownField(DetailsViewModel.OwnField field) {
        Field input = Inputs.field("own-" + field.name(), field.name(), "", field.content());
        IconButton remove = new IconButton(Icons.CLOSE, texts.text("prospect.own.remove", field.name()));
        remove.getStyleClass().add("small-icon-button");
        remove.setOnAction(_ -> viewModel.removeField(field));
        HBox row = new HBox(input, remove);
        row.getStyleClass().addAll("prospect-line", "bottom");
        HBox.setHgrow(input, Priority.ALWAYS);
        return row;
    }

    private Node newField() {
        TextField content = entry("own-content", texts.text("prospect.own.content"), viewModel.newContentProperty());
        IconButton add = new IconButton(Icons.ADD, texts.text("prospect.own.add"));
        add.setId("own-add");
        add.setOnAction(_ -> add());
        Inputs.leftByEscape(newName, add::requestFocus);
        Inputs.leftByEscape(content, add::requestFocus);
        HBox row = new HBox(newName, content, add);
        row.getStyleClass().add("prospect-line");
        HBox.setHgrow(newName, Priority.ALWAYS);
        HBox.setHgrow(content, Priority.ALWAYS);
        return row;
    }

    private void add() {
        viewModel.addField();
        newName.requestFocus();
    }

    private TextField entry(String id, String caption, javafx.beans.property.StringProperty text) {
        TextField input = Inputs.entering(id, text, this::add);
        input.setPromptText(caption);
        input.setAccessibleText(caption);
        return input;
    }

    private Node forget() {
        Button forget = Buttons.quiet(texts.text("prospect.forget"), viewModel::forget);
        forget.setId("prospect-forget");
        return forget;
    }

    private Node created() {
        Label created = new Label();
        created.getStyleClass().addAll("muted", "small");
        created.setWrapText(true);
        created.textProperty().bind(viewModel.createdProperty());
        return created;
    }
}
