package huni.ui.plan;

import huni.domain.activity.Due;
import huni.ui.field.Inputs;
import huni.ui.field.NumberKey;
import huni.ui.kit.Chip;
import huni.ui.kit.Field;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The field of a time in words, with its reading and what is offered below. Alt and a digit choose from there, as
 * do the digits alone once the arrow down has gone there.
 */
final class WhenField extends VBox {

    private final WhenInput when;
    private final TextField input = new TextField();
    private final FlowPane offers = new FlowPane();
    private final VBox below = new VBox();
    private final Label reading = new Label();
    private final Label name = new Label();

    /**
     * A field.
     *
     * @param id of the input; its reading and its offers have theirs after it
     * @param offered what the times below are called
     */
    WhenField(String id, String caption, ObservableValue<String> offered, WhenInput when, Runnable onEnter) {
        this.when = when;
        getStyleClass().add("when");
        input.setId(id);
        input.setPrefColumnCount(1);
        input.textProperty().bindBidirectional(when.textProperty());
        input.setOnAction(_ -> enter(onEnter));
        reading.setId(id + "-reading");
        reading.getStyleClass().addAll("muted", "small", "when-reading");
        reading.setWrapText(true);
        reading.setMinHeight(USE_PREF_SIZE);
        reading.textProperty().bind(when.readingProperty());
        VBox line = new VBox(input, reading);
        line.getStyleClass().add("when-line");
        input.setAccessibleText(caption);
        when.readingProperty().subscribe(input::setAccessibleHelp);
        Field field = new Field(caption, line);
        field.problemProperty().bind(when.problemProperty());
        field.setMinWidth(0);
        name.textProperty().bind(offered);
        name.getStyleClass().add("field-caption");
        below.getChildren().setAll(name, offers);
        below.getStyleClass().add("when-below");
        offers.getStyleClass().add("choice-chips");
        when.offers().subscribe(this::showOffers);
        showOffers();
        when.dueProperty().subscribe(this::mark);
        getChildren().addAll(field, below);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** For a form with many fields: what the times below are called stands where the reading will. */
    WhenField dense() {
        below.getChildren().setAll(offers);
        reading.textProperty()
                .bind(Bindings.when(when.readingProperty().isEmpty())
                        .then(name.textProperty())
                        .otherwise(when.readingProperty()));
        return this;
    }

    /** The cursor goes there; what stands there is overwritten by what is typed. */
    void begin() {
        input.requestFocus();
        input.selectAll();
    }

    private void enter(Runnable onEnter) {
        if (when.isAmbiguous()) {
            when.read();
            offers.getChildren().getFirst().requestFocus();
        } else {
            onEnter.run();
        }
    }

    private void showOffers() {
        if (offers.isFocusWithin()) {
            input.requestFocus();
        }
        offers.getChildren().clear();
        for (int i = 0; i < when.offers().size(); i++) {
            WhenInput.Offer offer = when.offers().get(i);
            Chip chip = new Chip(offer.words());
            chip.setId(input.getId() + "-offer-" + (i + 1));
            chip.setKey(String.valueOf(i + 1));
            chip.setOnAction(_ -> choose(offer));
            offers.getChildren().add(chip);
        }
        Inputs.show(below, !when.offers().isEmpty());
        mark(when.dueProperty().get());
    }

    private void mark(Optional<Due> due) {
        for (int i = 0; i < offers.getChildren().size(); i++) {
            if (offers.getChildren().get(i) instanceof Chip chip) {
                chip.setSelected(due.filter(when.offers().get(i).due()::equals).isPresent());
            }
        }
    }

    private void choose(WhenInput.Offer offer) {
        when.choose(offer);
        input.requestFocus();
        input.end();
    }

    private void pressed(KeyEvent event) {
        boolean inInput = input.equals(event.getTarget());
        int digit = NumberKey.digit(event.getCode());
        if (digit > 0 && digit <= when.offers().size() && (event.isAltDown() || !inInput)) {
            choose(when.offers().get(digit - 1));
            event.consume();
        } else if (inInput
                && event.getCode() == KeyCode.DOWN
                && !offers.getChildren().isEmpty()) {
            offers.getChildren().getFirst().requestFocus();
            event.consume();
        } else if (!inInput && event.getCode() == KeyCode.UP) {
            input.requestFocus();
            event.consume();
        } else if (!inInput && event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Chip chip) {
            chip.fire();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        boolean atEnd = input.equals(event.getTarget())
                && input.getCaretPosition() == input.getLength()
                && input.getSelectedText().isEmpty();
        if (atEnd && when.isChosenBy(event.getCharacter())) {
            choose(when.offers().get(Character.digit(event.getCharacter().charAt(0), 10) - 1));
            event.consume();
        } else if (!input.equals(event.getTarget()) && event.getTarget() instanceof Chip) {
            event.consume();
        }
    }
}
