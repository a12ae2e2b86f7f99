package huni.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A few choices side by side, one of them chosen. One stop of the Tab key; the arrows go from one to the next, Space,
 * Enter, a number or leaving it choose.
 */
public final class Segments<T> extends Control {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

    private final String caption;
    private final List<T> all;
    private final List<Label> labels = new ArrayList<>();
    private final ObservableValue<T> chosen;
    private final Consumer<? super T> onChosen;
    private int aim;

    /** @param caption what is chosen, for a screen reader */
    public Segments(
            String id,
            String caption,
            List<T> all,
            java.util.function.Function<? super T, String> names,
            ObservableValue<T> chosen,
            Consumer<? super T> onChosen) {
        this.caption = caption;
        this.all = List.copyOf(all);
        this.chosen = chosen;
        this.onChosen = onChosen;
        setId(id);
        getStyleClass().add("segments");
        setFocusTraversable(true);
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        for (T choice : all) {
            Label label = new Label(names.apply(choice));
            label.getStyleClass().add("segment");
            label.setId(id + "-" + choice.toString().toLowerCase(java.util.Locale.ROOT));
            label.setMinWidth(USE_PREF_SIZE);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            label.setOnMousePressed(_ -> {
                requestFocus();
                choose(labels.indexOf(label));
            });
            labels.add(label);
        }
        chosen.subscribe(_ -> draw(all.indexOf(chosen.getValue())));
        focusedProperty().subscribe((_, focused) -> focus(focused));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Changes the words of a choice. */
    public void name(T choice, String words) {
        labels.get(all.indexOf(choice)).setText(words);
        draw(aim);
    }

    /** The segment of a choice. */
    public Label segment(T choice) {
        return labels.get(all.indexOf(choice));
    }

    private void focus(boolean focused) {
        if (!focused) {
            choose(aim);
        }
        draw(all.indexOf(chosen.getValue()));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int now = all.indexOf(chosen.getValue());
        switch (event.getCode()) {
            case LEFT -> draw(Math.max(0, aim - 1));
            case RIGHT -> draw(Math.min(all.size() - 1, aim + 1));
            case SPACE, ENTER -> choose(aim);
            case ESCAPE -> {
                if (aim == now) {
                    return;
                }
                draw(now);
            }
            default -> {
                if (!digit(event.getCode())) {
                    return;
                }
            }
        }
        event.consume();
    }

    private boolean digit(KeyCode code) {
        int number = NumberKey.digit(code);
        if (number < 1 || number > all.size()) {
            return false;
        }
        choose(number - 1);
        return true;
    }

    private void choose(int index) {
        if (index != all.indexOf(chosen.getValue())) {
            onChosen.accept(all.get(index));
        }
        draw(index);
    }

    private void draw(int newAim) {
        aim = newAim;
        int now = all.indexOf(chosen.getValue());
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).pseudoClassStateChanged(CHOSEN, i == now);
            labels.get(i).pseudoClassStateChanged(AIMED, isFocused() && i == aim && aim != now);
        }
        setAccessibleText(caption + ": " + labels.get(aim).getText());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        HBox row = new HBox();
        row.getStyleClass().add("segments-row");
        row.getChildren().setAll(labels);
        return new SegmentsSkin(this, row);
    }

    private static final class SegmentsSkin extends SkinBase<Segments<?>> {
        SegmentsSkin(Segments<?> control, HBox row) {
            super(control);
            getChildren().setAll(row);
        }
    }
}
