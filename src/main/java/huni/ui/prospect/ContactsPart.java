package huni.ui.prospect;

import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.kit.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The people at the prospect: a line each, that opens its fields. */
final class ContactsPart extends VBox {

    private final ContactsViewModel viewModel;
    private final Texts texts;
    private final VBox people = new VBox();
    private final Map<ContactViewModel, Node> rows = new HashMap<>();
    private final TextField newName;
    private Optional<ContactViewModel> opened = Optional.empty();

    ContactsPart(ContactsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("panel");
        people.getStyleClass().add("prospect-people");
        newName = Inputs.entering("contact-new", viewModel.newNameProperty(), this::add);
        newName.setPromptText(texts.text("prospect.contact.new"));
        newName.setAccessibleText(texts.text("prospect.contact.new"));
        IconButton add = new IconButton(Icons.ADD, texts.text("prospect.contact.add"));
        add.setId("contact-add");
        add.setOnAction(_ -> add());
        viewModel.people().subscribe(this::showPeople);
        getChildren()
                .addAll(
                        Head.of(texts.text("prospect.contacts")),
                        people,
                        grown(newName, add),
                        Inputs.complaint(viewModel.newProblemProperty()));
        showPeople();
    }

    private void add() {
        viewModel.add();
        newName.requestFocus();
    }

    private void showPeople() {
        List<ContactViewModel> now = List.copyOf(viewModel.people());
        rows.keySet().retainAll(now);
        people.getChildren()
                .setAll(now.stream()
                        .map(person -> rows.computeIfAbsent(person, this::row))
                        .toList());
        Inputs.show(people, !now.isEmpty());
    }

    private Node row(ContactViewModel person) {
        EllipsisLabel name = new EllipsisLabel("", "medium");
        name.textProperty().bind(person.name().textProperty());
        EllipsisLabel summary = new EllipsisLabel("", "muted", "small");
        summary.textProperty().bind(person.summaryProperty());
        summary.managedProperty().bind(summary.textProperty().isNotEmpty());
        VBox words = new VBox(name, summary);
        words.setMinWidth(0);
        IconButton edit = new IconButton(Icons.EDIT, texts.text("prospect.contact.edit"));
        edit.getStyleClass().add("small-icon-button");
        IconButton remove = new IconButton(Icons.CLOSE, texts.text("prospect.contact.remove"));
        remove.getStyleClass().add("small-icon-button");
        remove.setOnAction(_ -> viewModel.remove(person));
        HBox line = grown(words, edit, remove);
        VBox row = new VBox(line);
        row.getStyleClass().add("prospect-person");
        edit.setOnAction(_ -> toggle(person, row));
        return row;
    }

    private void toggle(ContactViewModel person, VBox row) {
        if (row.getChildren().size() > 1) {
            row.getChildren().remove(1);
            opened = Optional.empty();
            return;
        }
        opened.flatMap(other -> Optional.ofNullable(rows.get(other)))
                .filter(VBox.class::isInstance)
                .map(VBox.class::cast)
                .filter(other -> other.getChildren().size() > 1)
                .ifPresent(other -> other.getChildren().remove(1));
        opened = Optional.of(person);
        row.getChildren().add(fields(person));
        row.lookup("#contact-name").requestFocus();
    }

    private Node fields(ContactViewModel person) {
        String role = texts.text("prospect.contact.role");
        Field roleField = new Field(role, new Pick<>("contact-role", role, person.role(), "field-pick"));
        VBox fields = new VBox(
                Inputs.row(
                        Inputs.field("contact-name", texts.text("prospect.contact.name"), "", person.name()),
                        Inputs.field("contact-title", texts.text("prospect.contact.title"), "", person.title())),
                Inputs.row(
                        Inputs.field("contact-phone", texts.text("prospect.contact.phone"), "", person.phone()),
                        Inputs.field("contact-email", texts.text("prospect.contact.email"), "", person.email())),
                roleField);
        fields.getStyleClass().add("prospect-fields");
        return fields;
    }

    private static HBox grown(Node first, Node... rest) {
        HBox row = new HBox(first);
        row.getChildren().addAll(rest);
        row.getStyleClass().add("prospect-line");
        HBox.setHgrow(first, Priority.ALWAYS);
        return row;
    }
}
