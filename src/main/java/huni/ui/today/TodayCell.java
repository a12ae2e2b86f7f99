package huni.ui.today;

import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Icons;
import huni.ui.today.TodayLine.Entry;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A line of the day: the heading of a group, something to do, or the way to more. Its nodes are made once. */
final class TodayCell extends ListCell<TodayLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private static final int SHORT_NAME = 20;

    private final TodayViewModel viewModel;
    private final Texts texts;
    private final DomainWords names;
    private final Label heading = new Label();
    private final Label count = new Label();
    private final HBox headingRow = new HBox(heading, count);
    private final Text picture = Icons.TASK.node("accent");
    private final StackPane icon = new StackPane(picture);
    private final Label when = new EllipsisLabel("");
    private final Label company = new EllipsisLabel("", "strong");
    private final Label what = new EllipsisLabel("", "muted");
    private final Label closed = new EllipsisLabel("", "red", "small");
    private final Label why = new EllipsisLabel("", "muted", "small");
    private final HBox buttons = new HBox();
    private final HBox row;
    private final Button more;

    TodayCell(TodayViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.names = new DomainWords(texts);
        getStyleClass().add("today-cell");
        setText("");
        // As wide as the list, whatever its words ask for: nothing scrolls to the side.
        setPrefWidth(0);
        heading.getStyleClass().add("section");
        count.getStyleClass().add("muted");
        headingRow.getStyleClass().add("today-heading");
        icon.getStyleClass().add("today-icon");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox first = new HBox(company, what);
        first.getStyleClass().add("today-words");
        closed.managedProperty().bind(closed.textProperty().isNotEmpty());
        closed.setMinWidth(Region.USE_PREF_SIZE);
        HBox second = new HBox(closed, why);
        second.getStyleClass().add("today-words");
        VBox words = new VBox(first, second);
        words.setMinWidth(0);
        words.getStyleClass().add("today-lines");
        HBox.setHgrow(words, Priority.ALWAYS);
        buttons.getStyleClass().add("today-buttons");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(icon, when, words, buttons);
        row.getStyleClass().add("today-row");
        more = Buttons.quiet("", () -> viewModel.more(getItem().group()));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() instanceof Entry) {
                viewModel.open();
            }
        });
        setOnDragDetected(event -> {
            if (getItem() instanceof Entry) {
                startFullDrag();
                event.consume();
            }
        });
        setOnMouseDragReleased(_ -> {
            if (getItem() != null && getItem().group() == TodayLine.Group.TODAY) {
                viewModel.perform(TodayVerb.TODAY);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable TodayLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, line instanceof TodayLine.Heading);
        setAccessibleText("");
        setGraphic(empty || line == null ? null : graphic(line));
    }

    private Node graphic(TodayLine line) {
        return switch (line) {
            case TodayLine.Heading(TodayLine.Group _, String words, String number) -> {
                heading.setText(words);
                count.setText(number);
                setAccessibleText(words + " " + number);
                yield headingRow;
            }
            case TodayLine.More(TodayLine.Group _, long _, String words) -> {
                more.setText(words);
                setAccessibleText(words);
                yield more;
            }
            case Entry entry -> {
                show(entry);
                yield row;
            }
        };
    }

    private void show(Entry entry) {
        picture.setText(entry.icon().node().getText());
        when.setText(entry.when());
        when.getStyleClass().setAll("label", "today-when", entry.urgency());
        company.setText(entry.words().company());
        // What it is about gives way before a name does, unless the name itself is long.
        boolean whole = entry.words().company().length() <= SHORT_NAME;
        company.setMinWidth(whole ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
        what.setText(entry.words().what());
        why.setText(entry.words().why());
        String refused = entry.closed().stream().sorted().map(names::refused).collect(Collectors.joining(" · "));
        closed.setText(refused);
        String reason = refused.isEmpty()
                ? entry.words().why()
                : refused + " · " + entry.words().why();
        setAccessibleText(texts.text(
                "today.line",
                entry.words().company(),
                entry.when(),
                entry.words().what(),
                reason));
        buttons.getChildren()
                .setAll(entry.verbs().stream()
                        .limit(entry.buttons())
                        .map(verb -> button(entry, verb))
                        .toList());
    }

    private Button button(Entry entry, TodayVerb verb) {
        Button button = Buttons.plain(words(texts, entry.group(), verb), () -> perform(entry, verb));
        button.setAccessibleText(
                words(texts, entry.group(), verb) + ": " + entry.words().company());
        return button;
    }

    /** The button may go with its line; the keyboard stays at the list. */
    private void perform(Entry entry, TodayVerb verb) {
        getListView().requestFocus();
        viewModel.perform(entry, verb);
    }

    /** What a verb is called; information is answered, not done. */
    static String words(Texts texts, TodayLine.Group group, TodayVerb verb) {
        if (verb == TodayVerb.DONE && group == TodayLine.Group.REQUEST) {
            return texts.text("today.verb.answered");
        }
        if (verb == TodayVerb.PLAN) {
            boolean ends = group == TodayLine.Group.OVERDUE
                    || group == TodayLine.Group.TODAY
                    || group == TodayLine.Group.REQUEST;
            return texts.text(ends ? "today.verb.done_and_next" : "today.verb.plan");
        }
        return texts.text("today.verb." + verb.name().toLowerCase(Locale.ROOT));
    }
}
