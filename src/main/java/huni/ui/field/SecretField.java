package huni.ui.field;

import huni.language.Texts;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.work.safety.Passphrase;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A field for a passphrase. The letters are kept in one array that is wiped, and never become a string: the field of the
 * toolkit holds one, which stays in memory for as long as the program pleases. One types at its end; the backspace key takes
 * back a letter, Delete all of them.
 */
public final class SecretField extends VBox {

    private static final String DOT = "•";

    private final Texts texts;
    private final Input input = new Input();
    private final HBox shown = new HBox();
    private final Region caret = new Region();
    private final Label caps;
    private final IconButton look;
    private final BooleanSupplier capsLock;
    private final char[] letters = new char[Passphrase.MOST];
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper(this, "length");
    private boolean open;

    /** @param name what a screen reader says it is for */
    public SecretField(String name, Texts texts) {
        this(name, texts, () -> Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    SecretField(String name, Texts texts, BooleanSupplier capsLock) {
        this.texts = texts;
        this.capsLock = capsLock;
        this.caps = new Label(texts.text("kit.secret.caps"));
        this.look = new IconButton(Icons.SHOW, texts.text("kit.secret.show"));
        getStyleClass().add("secret");
        caps.getStyleClass().addAll("muted", "small");
        caps.setGraphic(Icons.WARNING.node("amber"));
        caret.getStyleClass().add("secret-caret");
        shown.getStyleClass().add("secret-letters");
        input.getStyleClass().add("secret-input");
        input.setFocusTraversable(true);
        input.setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        input.setAccessibleText(name);
        StackPane room = new StackPane(shown);
        room.setMinWidth(0);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(room.widthProperty());
        edge.heightProperty().bind(room.heightProperty());
        room.setClip(edge);
        HBox.setHgrow(room, Priority.ALWAYS);
        input.getChildren().addAll(room, look);
        look.setOnAction(_ -> show(!open));
        getChildren().addAll(input, caps);
        input.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        input.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> input.requestFocus());
        input.setInputMethodRequests(new NothingComposed());
        input.setOnInputMethodTextChanged(this::composed);
        input.focusedProperty().subscribe(focused -> {
            caret.setVisible(focused);
            lookForCaps();
        });
        refresh();
    }

    /** How many letters are typed. */
    public ReadOnlyIntegerProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /** What was typed; the field is empty then. Who takes it wipes it. */
    public char[] take() {
        char[] taken = Arrays.copyOf(letters, length.get());
        clear();
        return taken;
    }

    /** What was typed, for who compares it; who asks for it wipes it. */
    public char[] copy() {
        return Arrays.copyOf(letters, length.get());
    }

    /** Adds letters at its end, as if they were typed. */
    public void type(CharSequence some) {
        add(some);
    }

    /** Wipes what was typed. */
    public void clear() {
        Arrays.fill(letters, '\0');
        length.set(0);
        refresh();
    }

    /** Where one types. */
    public Region input() {
        return input;
    }

    private void typed(KeyEvent event) {
        // Control and Alt together are AltGr, which writes @ and # on many keyboards.
        if (event.isControlDown() && !event.isAltDown() || event.isMetaDown()) {
            return;
        }
        add(event.getCharacter());
        event.consume();
    }

    /** Dead keys and input methods hand over whole letters here. */
    private void composed(InputMethodEvent event) {
        add(event.getCommitted());
        event.consume();
    }

    private void add(CharSequence some) {
        lookForCaps();
        int end = length.get();
        for (int i = 0; i < some.length() && end < Passphrase.MOST; i++) {
            if (!Character.isISOControl(some.charAt(i))) {
                letters[end] = some.charAt(i);
                end++;
            }
        }
        length.set(end);
        refresh();
    }

    private void pressed(KeyEvent event) {
        boolean shortcut = event.isShortcutDown();
        switch (event.getCode()) {
            case BACK_SPACE -> takeBack(shortcut);
            case DELETE -> clear();
            case V -> paste(shortcut);
            case INSERT -> paste(event.isShiftDown());
            case CAPS -> lookForCaps();
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.V || shortcut) {
            event.consume();
        }
    }

    private void paste(boolean wanted) {
        String some = Clipboard.getSystemClipboard().getString();
        if (wanted && some != null) {
            add(some);
        }
    }

    private void takeBack(boolean all) {
        int end = length.get();
        if (all) {
            clear();
        } else if (end > 0) {
            int from = end - Character.charCount(Character.codePointBefore(letters, end));
            Arrays.fill(letters, from, end, '\0');
            length.set(from);
            refresh();
        }
    }

    private void show(boolean now) {
        open = now;
        look.setGraphic((now ? Icons.HIDE : Icons.SHOW).node());
        look.setName(texts.text(now ? "kit.secret.hide" : "kit.secret.show"));
        refresh();
        input.requestFocus();
    }

    private void lookForCaps() {
        boolean on = input.isFocused() && capsLock.getAsBoolean();
        caps.setVisible(on);
        caps.setManaged(on);
    }

    /** Each letter is a text of its own, so that no text is the whole. */
    private void refresh() {
        shown.getChildren().clear();
        for (int at = 0; at < length.get(); ) {
            int count = Character.charCount(Character.codePointAt(letters, at, length.get()));
            Text one = new Text(open ? String.valueOf(letters, at, count) : DOT);
            one.getStyleClass().add("secret-letter");
            shown.getChildren().add(one);
            at += count;
        }
        shown.getChildren().add(caret);
        input.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** It has the focus; the letters and the eye are in it. */
    private final class Input extends HBox {

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.TEXT
                    ? DOT.repeat(length.get())
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    /** Nothing of what is being composed is shown here. */
    private final class NothingComposed implements InputMethodRequests {

        @Override
        public Point2D getTextLocation(int offset) {
            return input.localToScreen(0, input.getHeight());
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {
            // What is typed is taken back by the person alone.
        }

        @Override
        public String getSelectedText() {
            return "";
        }
    }
}
