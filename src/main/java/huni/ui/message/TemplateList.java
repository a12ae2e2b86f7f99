package huni.ui.message;

import huni.domain.activity.MessageTemplate;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The templates, the first nine with the digit that chooses each, and the ways to write one. */
final class TemplateList extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int DIGITS = 9;

    private final TemplatesViewModel templates;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final MenuButton retired = new MenuButton();

    TemplateList(TemplatesViewModel templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
        getStyleClass().addAll("panel", "message-templates");
        Label title = new Label(texts.text("message.templates"));
        title.getStyleClass().add("section");
        lines.getStyleClass().add("message-lines");
        Button add = Buttons.withIcon(Buttons.plain(texts.text("message.template.add"), templates::add), Icons.ADD);
        add.setId("template-add");
        Button edit = Buttons.withIcon(Buttons.plain(texts.text("message.template.edit"), templates::edit), Icons.EDIT);
        edit.setId("template-edit");
        for (Button button : new Button[] {add, edit}) {
            button.setMaxWidth(Double.MAX_VALUE);
        }
        retired.setText(texts.text("message.template.gone"));
        retired.getStyleClass().addAll("pick", "quiet-pick");
        retired.setId("template-gone");
        getChildren().addAll(title, lines, add, edit, retired);
        templates.offered().subscribe(this::show);
        templates.retired().subscribe(this::showRetired);
        templates.chosenProperty().subscribe((_, _) -> mark());
        show();
        showRetired();
    }

    /** Puts the focus on the chosen template. */
    void focusChosen() {
        lines.getChildren().stream()
                .filter(line -> line.getPseudoClassStates().contains(CHOSEN))
                .forEach(Node::requestFocus);
    }

    private void show() {
        lines.getChildren().clear();
        for (MessageTemplate template : templates.offered()) {
            lines.getChildren().add(line(template, lines.getChildren().size() + 1));
        }
        mark();
    }

    private Node line(MessageTemplate template, int number) {
        Label name = new EllipsisLabel(template.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox content = new HBox(name);
        content.getStyleClass().add("message-line");
        if (!template.language().equals(texts.locale().getLanguage())) {
            content.getChildren().add(new Tag(template.language().toUpperCase(Locale.ROOT), Tone.NEUTRAL));
        }
        if (number <= DIGITS) {
            content.getChildren().add(new KeyCap(Integer.toString(number)));
        }
        Button line = new Button(template.name());
        line.setGraphic(content);
        line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.setMnemonicParsing(false);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        content.prefWidthProperty().bind(line.widthProperty().subtract(24));
        line.getStyleClass().add("message-choice");
        line.setId("template-" + number);
        line.setUserData(template);
        line.setAccessibleText(template.name() + ", " + templates.occasion(template));
        line.setOnAction(_ -> templates.choose(template));
        return line;
    }

    private void mark() {
        Optional<MessageTemplate> chosen = templates.chosen();
        lines.getChildren()
                .forEach(line -> line.pseudoClassStateChanged(
                        CHOSEN,
                        chosen.filter(template -> line.getUserData() instanceof MessageTemplate shown
                                        && shown.id().equals(template.id()))
                                .isPresent()));
    }

    private void showRetired() {
        retired.getItems()
                .setAll(templates.retired().stream().map(this::bringBack).toList());
        Inputs.show(retired, !templates.retired().isEmpty());
    }

    private MenuItem bringBack(MessageTemplate template) {
        MenuItem item = new MenuItem(texts.text("message.template.back", template.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> templates.bringBack(template));
        return item;
    }
}
