package huni.ui.call;

import huni.domain.prospect.Draft;
import huni.domain.prospect.GateAnswer;
import huni.ui.field.FormDraft;
import huni.ui.gate.GateFacts;
import huni.ui.gate.GateFormViewModel;
import huni.ui.gate.Reason;
import huni.work.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The form of the gate that is closed when a call is finished; what is typed in it is kept until then. */
final class FinishGate {

    private final CallScreenContext context;
    private final RunningCall running;
    private final String key;
    private final ReadOnlyObjectWrapper<Optional<GateFormViewModel>> form =
            new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
    private FormDraft draft;
    private List<Draft> kept = List.of();

    /** @param key what the keys of its drafts begin with */
    FinishGate(CallScreenContext context, RunningCall running, String key) {
        this.context = context;
        this.running = running;
        this.key = key;
        this.draft = new FormDraft(context.fields());
    }

    /** What was typed before is there again in the form that opens first. */
    void restore(List<Draft> drafts) {
        kept = drafts;
    }

    void open(Refusal.GateClosed closed, Consumer<GateAnswer> onAnswer) {
        running.readingProperty().get().ifPresent(reading -> open(closed, reading, onAnswer));
    }

    private void open(Refusal.GateClosed closed, CallReading reading, Consumer<GateAnswer> onAnswer) {
        GateFormViewModel opened = new GateFormViewModel(
                closed,
                GateFacts.of(reading.dossier().prospect(), reading.reasons()),
                context.formats(),
                context.texts(),
                onAnswer,
                this::close);
        draft = new FormDraft(context.fields());
        draft.follow(key + opened.gate().key(), opened.typed(), kept);
        kept = List.of();
        form.set(Optional.of(opened));
    }

    void close() {
        draft.forget();
        form.set(Optional.empty());
    }

    /** The note, and below it what was said in the form. */
    String toldAfter(String note) {
        Stream<String> told = form.get().stream()
                .flatMap(open -> Stream.concat(
                        Stream.of(
                                open.reasonProperty().get().map(Reason::name).orElse(""),
                                open.wordsProperty().get().strip()),
                        open.questions().told().stream()));
        return Stream.concat(Stream.of(note), told)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Empty while none is closed. */
    ReadOnlyObjectProperty<Optional<GateFormViewModel>> formProperty() {
        return form.getReadOnlyProperty();
    }
}
