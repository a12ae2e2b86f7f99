package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.language.DueWords;
import huni.ui.field.FieldDraft;
import huni.ui.plan.CloseLine;
import huni.ui.plan.GivenWords;
import huni.ui.plan.PlanLine;
import huni.work.Operation;
import huni.work.Refusal;
import huni.work.activity.LogActivity;
import huni.work.activity.PlanActivity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
    private final NextStepViewModel nextStep;
    private final PlanLine lines;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper(this, "preview", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ObservableList<ActivityKind> offered = FXCollections.observableArrayList();
    private final ObservableList<PlanLine.Plan> plans = FXCollections.observableArrayList();
    private final GivenWords givenWords;
    private final CloseLine close;
    private final FieldDraft draft;
    private final ReadOnlyBooleanWrapper logged = new ReadOnlyBooleanWrapper(this, "logged");
    private boolean writing;

    /** @param nextStep asks what an appointment still needs to be booked */
    ComposerViewModel(ProspectScreenContext context, NextStepViewModel nextStep) {
        this.context = context;
        this.nextStep = nextStep;
        this.lines = new PlanLine(context.texts(), context.formats());
        this.givenWords = new GivenWords(context.texts(), context.formats());
        this.close = new CloseLine(
                context.sources().agenda(), context.door(), context.tasks(), context.formats(), context.texts());
        this.draft = context.fields().draft(DRAFT, text::get);
        text.subscribe(this::typed);
    }

    private void typed(String line) {
        problem.set("");
        logged.set(!line.isBlank() && !PlanLine.isPlan(line));
        if (!line.isBlank()) {
            draft.typed();
        } else if (!writing) {
            draft.saved();
        }
        if (!PlanLine.isPlan(line)) {
            offered.clear();
            plans.clear();
            preview.set("");
            close.look(Optional.empty());
            return;
        }
        List<PlanLine.Plan> readings = lines.readings(line);
        Optional<String> unclear = lines.unclear(line);
        offer(readings.isEmpty() && unclear.isEmpty() ? lines.offered(line) : List.of());
        List<PlanLine.Plan> choices =
                readings.size() > 1 ? readings : unclear.map(_ -> days(line)).orElse(List.of());
        if (!choices.equals(plans)) {
            plans.setAll(choices);
        }
        close.look(readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty());
        preview.set(
                readings.size() == 1
                        ? words(readings.getFirst())
                        : unclear.map(word -> context.texts().text("prospect.composer.unclear", word))
                                .orElse(
                                        readings.isEmpty()
                                                ? ""
                                                : context.texts().text("prospect.composer.which")));
    }

    private void offer(List<ActivityKind> kinds) {
        if (!kinds.equals(offered)) {
            offered.setAll(kinds);
        }
    }

    /** The days to choose from where the line names none that is understood. */
    private List<PlanLine.Plan> days(String line) {
        LocalDate today = context.formats().today();
        return Stream.of(today, today.plusDays(1), today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)))
                .distinct()
                .flatMap(day -> lines.on(line, Due.on(day)).stream())
                .toList();
    }

    /** Plans what was chosen among what the line can mean. */
    void choose(PlanLine.Plan plan) {
        plan(text.get(), plan);
    }

    /** Plans it; an appointment before which the decision maker is asked for goes on in its form. */
    private void plan(String line, PlanLine.Plan plan) {
        PlanActivity operation =
                new PlanActivity(context.id(), plan.kind(), plan.subject(), plan.due(), plan.incentive());
        if (plan.kind() != ActivityKind.APPOINTMENT) {
            perform(line, operation);
            return;
        }
        writing = true;
        text.set("");
        context.door()
                .ask(
                        operation,
                        _ -> writing = false,
                        refusal -> {
                            if (refusal instanceof Refusal.GateClosed) {
                                writing = false;
                                nextStep.book(plan.subject(), plan.due()).submit();
                            } else {
                                failed(line, context.words().refusal(refusal));
                            }
                        },
                        sentence -> failed(line, sentence));
        draft.saved();
    }

    /** Chooses by a digit that is typed right after a word, where no time begins with it; else does nothing. */
    boolean chose(String typed) {
        String line = text.get();
        int digit = typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : -1;
        boolean chooses = digit >= 1
                && digit <= plans.size()
                && !line.isEmpty()
                && Character.isLetter(line.charAt(line.length() - 1));
        if (chooses) {
            choose(plans.get(digit - 1));
        }
        return chooses;
    }

    /** When a plan to choose is for. */
    String when(PlanLine.Plan plan) {
        return DueWords.of(context.formats(), plan.due());
    }

    private String words(PlanLine.Plan plan) {
        String when = DueWords.of(context.formats(), plan.due());
        String what = plan.given()
                .map(givenWords::title)
                .orElseGet(() -> context.words().activity(plan.kind()));
        return plan.subject().isEmpty()
                ? context.texts().text("prospect.composer.preview.bare", what, when)
                : context.texts().text("prospect.composer.preview", what, when, plan.subject());
    }

    /** Begins a plan of that kind. */
    void choose(ActivityKind kind) {
        text.set("/" + lines.word(kind) + " ");
    }

    /** Keeps what is typed as something that has just happened, without planning it: a call or an e-mail. */
    void log(ActivityKind kind) {
        String line = text.get();
        if (loggedProperty().get() && !writing) {
            perform(line, new LogActivity(context.id(), kind, "", line.strip()));
        }
    }

    /** Whether what is typed can be kept as a call or an e-mail. */
    ReadOnlyBooleanProperty loggedProperty() {
        return logged.getReadOnlyProperty();
    }

    /** Writes the note, or plans what the line says. Empty does nothing. */
    void submit() {
        String line = text.get();
        if (line.isBlank() || writing) {
            return;
        }
        if (!PlanLine.isPlan(line)) {
            perform(line, new LogActivity(context.id(), ActivityKind.NOTE, "", line.strip()));
            return;
        }
        List<PlanLine.Plan> readings = lines.readings(line);
        if (readings.size() == 1) {
            plan(line, readings.getFirst());
        } else {
            problem.set(
                    plans.isEmpty()
                            ? context.texts().text("prospect.composer.unknown")
                            : context.texts().text("prospect.composer.choose"));
        }
    }

    private void perform(String line, Operation<?> operation) {
        writing = true;
        text.set("");
        context.door().perform(operation, _ -> writing = false, sentence -> failed(line, sentence));
        draft.saved();
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

    /** What speaks against the time of the appointment that Enter will plan; empty if nothing does. */
    ReadOnlyStringProperty closeProperty() {
        return close.wordsProperty();
    }

    /** Why nothing was written; empty if all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The kinds to choose from, while the line does not say one. */
    ObservableList<ActivityKind> offered() {
        return offered;
    }

    /** The plans to choose from, where the line can mean several or its day is not understood. */
    ObservableList<PlanLine.Plan> plans() {
        return plans;
    }

    /** What a kind is called. */
    String name(ActivityKind kind) {
        return context.words().activity(kind);
    }
}
