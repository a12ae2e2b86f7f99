package huni.ui.checklists;

import huni.language.Texts;
import huni.ui.checklists.AnswerFields.AnswerEntry;
import huni.ui.field.AddField;
import huni.ui.field.ChoiceList;
import huni.ui.field.Inputs;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import huni.ui.kit.Panel;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The fields of a question. */
final class QuestionPart extends VBox {

    private final QuestionFields fields;
    private final Texts texts;
    private final VBox answers = new VBox();

    QuestionPart(QuestionFields fields, ChecklistsViewModel viewModel, Texts texts) {
        this.fields = fields;
        this.texts = texts;
        Label title = new EllipsisLabel("", "section");
        viewModel.pageProperty().subscribe(page -> {
            int place = page.lines().stream().map(EditorLine::key).toList().indexOf(fields.key()) + 1;
            title.setText(texts.text("checklists.question.title", place));
        });
        Panel panel = new Panel(
                title,
                Inputs.area("checklists-question", texts.text("checklists.question"), "", fields.question()),
                Inputs.area("checklists-why", texts.text("checklists.why"), "", fields.why()),
                choice("checklists-fact", texts.text("checklists.fact"), fields.fact()),
                answersField(),
                changing("checklists-condition", texts.text("checklists.condition"), fields.condition()),
                changing("checklists-gate", texts.text("checklists.gate"), fields.gate()),
                new OrderButtons(viewModel, texts));
        getChildren().add(panel);
    }

    private static Field choice(String id, String caption, SavedChoice<Option> choice) {
        return new Field(caption, new ChoiceList(id, caption, choice));
    }

    /** A choice that is another one when what can be chosen changes. */
    private static Node changing(String id, String caption, ReadOnlyObjectProperty<SavedChoice<Option>> choice) {
        VBox place = new VBox();
        choice.subscribe(now -> place.getChildren().setAll(choice(id, caption, now)));
        return place;
    }

    private Node answersField() {
        Label caption = new Label(texts.text("checklists.answers"));
        caption.getStyleClass().addAll("muted", "small");
        answers.getStyleClass().add("checklists-entries");
        showAnswers();
        fields.answers().entries().addListener((ListChangeListener<AnswerEntry>) _ -> showAnswers());
        VBox box = new VBox(
                caption,
                answers,
                new AddField(
                        "checklists-answer-add",
                        texts.text("checklists.answer.add.caption"),
                        texts.text("checklists.answer.add"),
                        fields.answers().added(),
                        () -> fields.answers().added().commit()));
        box.getStyleClass().add("checklists-entries");
        return box;
    }

    private void showAnswers() {
        answers.getChildren()
                .setAll(fields.answers().entries().stream().map(this::answer).toList());
    }

    private Node answer(AnswerEntry entry) {
        String id = "checklists-answer-" + (entry.place() + 1);
        OrderedEntry line = new OrderedEntry(
                id,
                entry.place(),
                fields.answers().entries().size() - 1,
                entry.words(),
                texts,
                places -> fields.answers().move(entry, places),
                () -> fields.answers().remove(entry));
        return entry.tells().all().size() < 2
                ? line
                : line.with(new ChoiceList(
                        id + "-tells", texts.text("checklists.tells", entry.place() + 1), entry.tells()));
    }
}
