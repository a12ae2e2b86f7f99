package huni.ui.board;

import huni.domain.prospect.Draft;
import huni.ui.field.FieldDraft;
import huni.ui.field.OpenFields;
import huni.ui.gate.GateFormViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;

/** What is typed in the form of a gate and not answered yet. It outlives the program, and is there when that gate is met again. */
final class GateDraft {

    private record Input(StringProperty text, String first, FieldDraft draft) {

        boolean isTyped() {
            return !text.get().equals(first);
        }

        void changed() {
            if (isTyped()) {
                draft.typed();
            } else {
                draft.saved();
            }
        }
    }

    private final OpenFields fields;
    private final List<Input> inputs = new ArrayList<>();

    /** @param fields those of the prospect that met the gate */
    GateDraft(OpenFields fields) {
        this.fields = fields;
    }

    /**
     * Keeps what is typed in a form from now on.
     *
     * @param kept what was kept of all places; what was typed at this gate goes back into the form
     */
    void follow(GateFormViewModel form, List<Draft> kept) {
        String gate = form.gate().name().toLowerCase(Locale.ROOT);
        form.typed().forEach((name, text) -> {
            String key = String.join(".", "gate", gate, name);
            Input input = new Input(text, text.get(), fields.draft(key, text::get));
            inputs.add(input);
            kept.stream()
                    .filter(draft -> draft.id().equals(fields.idOf(key)))
                    .findFirst()
                    .ifPresent(draft -> {
                        text.set(draft.content());
                        input.draft().restored();
                    });
            text.subscribe((_, _) -> input.changed());
        });
    }

    /** Whether something is typed there that would be lost. */
    boolean isTyped() {
        return inputs.stream().anyMatch(Input::isTyped);
    }

    /** It is answered or given up. */
    void forget() {
        inputs.forEach(input -> input.draft().saved());
    }
}
