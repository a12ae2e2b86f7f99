package huni.ui.field;

import huni.domain.prospect.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;

/** What is typed in a small form and not sent yet. It outlives the program, and is there when that form opens again. */
public final class FormDraft {

    private record Input(String key, StringProperty text, Supplier<String> usual, FieldDraft draft) {

        boolean isTyped() {
            return !text.get().equals(usual.get());
        }
    }

    private final OpenFields fields;
    private final List<Input> inputs = new ArrayList<>();
    private boolean left;
    private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper(this, "typed");

    /** @param fields those of whom the form is about */
    public FormDraft(OpenFields fields) {
        this.fields = fields;
    }

    /**
     * Keeps what is typed in a form from now on.
     *
     * @param form what tells this form from others: {@code gate.lost_reason}
     * @param texts what can be typed in it, each by a key of its own
     * @param kept what was kept of all places; what was typed in this form goes back into it
     */
    public void follow(String form, Map<String, StringProperty> texts, List<Draft> kept) {
        texts.forEach((name, text) -> {
            String first = text.get();
            follow(form + "." + name, text, () -> first, kept);
        });
    }

    /**
     * Keeps what is typed in one place; says whether something typed there before is back.
     *
     * @param usual what stands there as long as nobody has typed; may change
     */
    public boolean follow(String key, StringProperty text, Supplier<String> usual, List<Draft> kept) {
        if (left) {
            left = false;
            inputs.clear();
        }
        Input input = new Input(key, text, usual, fields.draft(key, text::get));
        inputs.add(input);
        fields.opened(key);
        Optional<String> typedBefore = fields.typedBefore(key)
                .or(() -> kept.stream()
                        .filter(draft -> draft.id().equals(fields.idOf(key)))
                        .map(Draft::content)
                        .findFirst());
        typedBefore.ifPresent(words -> {
            text.set(words);
            fields.typed(key, words);
            input.draft().restored();
        });
        text.subscribe((_, _) -> changed(input));
        judge();
        return typedBefore.isPresent();
    }

    private void changed(Input input) {
        if (left || !inputs.contains(input)) {
            return;
        }
        if (input.isTyped()) {
            fields.typed(input.key(), input.text().get());
            input.draft().typed();
        } else {
            fields.forgotten(input.key());
            input.draft().saved();
        }
        judge();
    }

    private void judge() {
        typed.set(inputs.stream().anyMatch(Input::isTyped));
    }

    /** Whether something is typed in it that would be lost. */
    public ReadOnlyBooleanProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /**
     * It is sent or given up. One that was left meanwhile, because it was still being written, has nothing to come back either,
     * but for what was typed in another form of its kind since.
     */
    public void forget() {
        for (Input input : inputs) {
            if (!left
                    || fields.typedBefore(input.key())
                            .equals(Optional.of(input.text().get()))) {
                input.draft().saved();
                fields.forgotten(input.key());
            }
        }
        if (!left) {
            inputs.forEach(input -> fields.closed(input.key()));
        }
        inputs.clear();
    }

    /**
     * It is not shown any more, and was neither sent nor given up: what is typed is there when it opens again, and a note
     * once whom it is about is opened.
     */
    public void leave() {
        if (!left) {
            inputs.stream()
                    .filter(Input::isTyped)
                    .forEach(input -> input.draft().leave());
            inputs.forEach(input -> fields.closed(input.key()));
            left = true;
        }
    }
}
