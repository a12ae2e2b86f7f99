package huni.ui.settings;

import huni.language.Texts;
import huni.ui.field.AddField;
import huni.ui.field.Inputs;
import huni.ui.field.Option;
import huni.ui.field.RetiredRow;
import huni.ui.field.Segments;
import huni.ui.kit.Buttons;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which pipeline's stages are shown, and what can be done with it; while there is one, only the way to another. */
final class PipelinesPart {

    private final PipelineEntries pipelines;
    private final Texts texts;
    private final VBox head = new VBox();
    private final VBox foot = new VBox();

    PipelinesPart(PipelineEntries pipelines, Texts texts) {
        this.pipelines = pipelines;
        this.texts = texts;
        head.getStyleClass().add("settings-list");
        foot.getStyleClass().add("settings-list");
        AddField adding = new AddField(
                "pipeline-add",
                texts.text("settings.pipeline.add.caption"),
                texts.text("settings.pipeline.add"),
                pipelines.added(),
                () -> pipelines.added().commit());
        Button begin = Buttons.quiet(texts.text("settings.pipeline.begin"), () -> {});
        begin.setId("pipeline-begin");
        begin.setOnAction(_ -> {
            present(adding, true);
            present(begin, false);
            adding.lookup("#pipeline-add-name").requestFocus();
        });
        present(adding, false);
        pipelines
                .shownProperty()
                .subscribe((_, now) -> now.ifPresent(_ -> {
                    if (!adding.isFocusWithin()) {
                        present(adding, false);
                        present(begin, true);
                    }
                }));
        foot.getChildren()
                .addAll(
                        begin,
                        adding,
                        new RetiredRow(
                                        "pipeline-back-",
                                        texts.text("settings.pipeline.retired"),
                                        name -> texts.text("settings.retired.back", name),
                                        pipelines::bringBack)
                                .following(pipelines.retired()));
        pipelines.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    /** Above the stages. */
    Node head() {
        return head;
    }

    /** Below the stages. */
    Node foot() {
        return foot;
    }

    private void show(PipelineEntries.Shown shown) {
        head.getChildren().clear();
        present(head, shown.areSeveral());
        if (shown.areSeveral()) {
            head.getChildren().addAll(choices(shown), line(shown));
            shown.leaving().ifPresent(question -> head.getChildren().add(leaving(question, shown)));
        }
    }

    private Node choices(PipelineEntries.Shown shown) {
        return new Segments<>(
                "pipeline-chosen",
                texts.text("pipeline.shown"),
                shown.choices().stream().map(Option::value).toList(),
                value -> Option.find(shown.choices(), value).map(Option::words).orElse(value),
                new ReadOnlyObjectWrapper<>(shown.chosen().value()),
                value -> Option.find(shown.choices(), value).ifPresent(pipelines::choose));
    }

    private Node line(PipelineEntries.Shown shown) {
        String name = shown.chosen().words();
        Node field = Inputs.field("pipeline-name", texts.text("settings.pipeline.name"), "", shown.name());
        HBox.setHgrow(field, Priority.ALWAYS);
        IconButton back = new IconButton(Icons.LEFT, texts.text("settings.pipeline.back", name));
        back.setId("pipeline-earlier");
        back.setOnAction(_ -> pipelines.move(-1));
        back.setDisable(shown.place() == 0);
        IconButton on = new IconButton(Icons.RIGHT, texts.text("settings.pipeline.on", name));
        on.setId("pipeline-later");
        on.setOnAction(_ -> pipelines.move(1));
        on.setDisable(shown.place() == shown.choices().size() - 1);
        HBox buttons = new HBox(back, on);
        buttons.getStyleClass().add("add-field-buttons");
        HBox line = new HBox(field, buttons);
        line.getStyleClass().add("add-field");
        if (shown.canRetire()) {
            Button retire = Buttons.withIcon(
                    Buttons.quiet(texts.text("settings.pipeline.retire"), pipelines::retire), Icons.BACKUP);
            retire.setId("pipeline-retire");
            buttons.getChildren().add(retire);
        }
        return line;
    }

    private Node leaving(String question, PipelineEntries.Shown shown) {
        Label words = new Label(question);
        words.setWrapText(true);
        FlowPane places = new FlowPane();
        places.getStyleClass().add("choice-chips");
        for (Option other : shown.others()) {
            Button go = Buttons.plain(other.words(), () -> pipelines.retireTo(other));
            go.setId("pipeline-leave-to-" + other.value());
            places.getChildren().add(go);
        }
        places.getChildren().add(Buttons.quiet(texts.text("settings.pipeline.keep"), pipelines::keep));
        VBox asked = new VBox(words, places);
        asked.getStyleClass().add("settings-stage-leaving");
        return asked;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
