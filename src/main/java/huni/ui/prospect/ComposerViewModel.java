package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.ui.field.FieldDraft;
import huni.ui.plan.DueWords;
import huni.ui.plan.PlanLine;
import huni.work.Operation;
import huni.work.activity.LogActivity;
import huni.work.activity.PlanActivity;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One line that writes a note, or plans something if it begins with a slash. */
final class ComposerViewModel {

    /** The key of its draft. */
    static final String DRAFT = "composer";

    private final ProspectScreenContext context;
    private final PlanLine lines;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper(this, "preview", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ObservableList<ActivityKind> offered = FXCollections.observableArrayList();
    private final FieldDraft draft;
    private boolean writing;

    ComposerViewModel(ProspectScreenContext context) {
        this.context = context;
        this.lines = new PlanLine(context.texts(), context.formats());
        this.draft = context.fields().draft(DRAFT, text::get);
        text.subscribe(this::typed);
    }

    private void typed(String line) {
        problem.set("");
        if (!line.isBlank()) {
            draft.typed();
        } else if (!writing) {
            draft.saved();
        }
        if (!PlanLine.isPlan(line)) {
            offered.clear();
            preview.set("");
            return;
        }
        Optional<PlanLine.Plan> plan = lines.read(line);
        List<ActivityKind> kinds = plan.isPresent() ? List.of() : lines.offered(line);
        if (!kinds.equals(offered)) {
            offered.setAll(kinds);
        }
        preview.set(plan.map(this::words).orElse(""));
    }

    private String words(PlanLine.Plan plan) {
        String when = DueWords.of(context.formats(), plan.due());
        String what = context.words().activity(plan.kind());
        return plan.subject().isEmpty()
                ? context.texts().text("prospect.composer.preview.bare", what, when)
                : context.texts().text("prospect.composer.preview", what, when, plan.subject());
    }

    /** Begins a plan of that kind. */
    void choose(ActivityKind kind) {
        text.set("/" + lines.word(kind) + " ");
    }

    /** Writes the note, or plans what the line says. Empty does nothing. */
    void submit() {
        String line = text.get();
        if (line.isBlank() || writing) {
            return;
        }
        Optional<Operation<?>> operation = operation(line);
        if (operation.isEmpty()) {
            problem.set(context.texts().text("prospect.composer.unknown"));
            return;
        }
        writing = true;
        text.set("");
        context.door().perform(operation.get(), _ -> writing = false, sentence -> failed(line, sentence));
        draft.saved();
    }

    private Optional<Operation<?>> operation(String line) {
        if (!PlanLine.isPlan(line)) {
            return Optional.of(new LogActivity(context.id(), ActivityKind.NOTE, "", line.strip()));
        }
        return lines.read(line)
                .map(plan -> new PlanActivity(
                        context.id(),
                        plan.kind(),
                        plan.subject(),
                        plan.due(),
                        PlanLine.given(plan.kind(), plan.subject(), context.words())));
    }

    /** Writes a note that is being typed; what would have been planned comes back. */
    List<String> leave() {
        String line = text.get();
        if (!PlanLine.isPlan(line)) {
            submit();
            return List.of();
        }
        draft.saved();
        return line.strip().length() > 1 ? List.of(line.strip()) : List.of();
    }

    /** Shows what was being typed when the program ended. */
    void restore(String typed) {
        if (text.get().isEmpty()) {
            text.set(typed);
            draft.restored();
        }
    }

    private void failed(String line, String sentence) {
        writing = false;
        if (text.get().isEmpty()) {
            text.set(line);
        }
        problem.set(sentence);
    }

    /** What is typed. */
    StringProperty textProperty() {
        return text;
    }

    /** What Enter will plan; empty if it plans nothing yet. */
    ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why nothing was written; empty if all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The kinds to choose from, while the line does not say one. */
    ObservableList<ActivityKind> offered() {
        return offered;
    }

    /** What a kind is called. */
    String name(ActivityKind kind) {
        return context.words().activity(kind);
    }
}
