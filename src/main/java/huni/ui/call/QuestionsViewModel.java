package huni.ui.call;

import huni.domain.call.CallAnswer;
import huni.domain.call.HeldCall;
import huni.domain.checklist.EditionItem;
import huni.domain.checklist.Fact;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.Certainty;
import huni.language.SaidPurchase;
import huni.ui.field.FieldFormat;
import huni.ui.field.SavedText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The questions, which of them keys answer, and what they answer. */
final class QuestionsViewModel {

    /** More questions are not on the screen at once. */
    static final int MOST_SHOWN = 7;

    /** What the draft of a note begins with. */
    static final String DRAFT = "call.note:";

    private final CallScreenContext context;
    private final RunningCall running;
    private final CallWriter writer;
    private final Map<String, SavedText<String>> notes = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<QuestionFace>> faces =
            new ReadOnlyObjectWrapper<>(this, "faces", List.of());
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(this, "current", "");
    private final ReadOnlyStringWrapper promised = new ReadOnlyStringWrapper(this, "promised", "");
    private boolean why;

    QuestionsViewModel(CallScreenContext context, RunningCall running, CallWriter writer) {
        this.context = context;
        this.running = running;
        this.writer = writer;
        running.readingProperty().subscribe(_ -> show());
    }

    private void show() {
        running.readingProperty().get().ifPresent(reading -> {
            HeldCall held = reading.held();
            if (held.listed().stream().noneMatch(question -> question.item().equals(current.get()))) {
                current.set(held.firstOpen()
                        .or(() -> held.asked().stream().map(EditionItem::item).findFirst())
                        .orElse(""));
            }
            notes.forEach((item, note) -> note.show(noteOf(held, item)));
            faces.set(writer.questions(reading, current.get(), why));
        });
    }

    private Optional<HeldCall> held() {
        return running.readingProperty().get().map(CallReading::held);
    }

    private static String noteOf(HeldCall held, String item) {
        return held.answer(item).map(CallAnswer::note).orElse("");
    }

    /** At most so many questions around the current one, as they are shown. */
    List<QuestionFace> window() {
        List<QuestionFace> all = faces.get();
        int here = IntStream.range(0, all.size())
                .filter(i -> all.get(i).current())
                .findFirst()
                .orElse(0);
        int from = Math.max(0, Math.min(here - MOST_SHOWN / 2, all.size() - MOST_SHOWN));
        return all.subList(from, Math.min(all.size(), from + MOST_SHOWN));
    }

    /** Answers the current question with the quick answer of that digit and goes on; a digit that has none does nothing. */
    void digit(int digit) {
        held().flatMap(held -> held.question(current.get())).ifPresent(question -> {
            switch (digit) {
                case CallWriter.DOES_NOT_KNOW -> reply(question, CallAnswer.Reply.DOES_NOT_KNOW);
                case CallWriter.WILL_NOT_SAY -> reply(question, CallAnswer.Reply.WILL_NOT_SAY);
                default -> {
                    if (digit >= 1
                            && digit
                                    <= Math.min(
                                            CallWriter.MOST_QUICK,
                                            question.quickAnswers().size())) {
                        choose(
                                question,
                                QuickAnswer.read(question.quickAnswers().get(digit - 1)));
                    }
                }
            }
        });
    }

    private void choose(EditionItem question, QuickAnswer quick) {
        Optional<CallAnswer> now = answer(question.item());
        boolean same = now.filter(CallAnswer::tells)
                .filter(given -> given.chosen().isSame(quick))
                .isPresent();
        if (!same) {
            String note = now.map(CallAnswer::note).orElse("");
            tell(question.item(), quick, note, CallAnswer.usualCertainty(quick, note));
        }
        goOn();
    }

    private void reply(EditionItem question, CallAnswer.Reply reply) {
        Optional<CallAnswer> now = answer(question.item());
        if (now.filter(given -> given.reply() == reply).isEmpty()) {
            String note = now.map(CallAnswer::note).orElse("");
            running.answer(question.item(), reply, QuickAnswer.NONE, note, Certainty.NOT_ASKED);
        }
        goOn();
    }

    private Optional<CallAnswer> answer(String item) {
        return held().flatMap(held -> held.answer(item));
    }

    private void tell(String item, QuickAnswer chosen, String note, Certainty certainty) {
        running.answer(item, CallAnswer.Reply.TOLD, chosen, note, certainty);
    }

    /** Says that the answer of the current question is more or less certain. */
    void certainty(int steps) {
        answer(current.get()).filter(CallAnswer::tells).ifPresent(given -> {
            int more = given.certainty().ordinal() + steps;
            if (more >= Certainty.VAGUE.ordinal() && more <= Certainty.CONFIRMED.ordinal()) {
                tell(given.item(), given.chosen(), given.note(), Certainty.values()[more]);
            }
        });
    }

    /** The note of the current question, which saves on its own; empty without a question. */
    Optional<SavedText<String>> note() {
        return held().flatMap(held -> held.question(current.get())).map(this::note);
    }

    private SavedText<String> note(EditionItem question) {
        return notes.computeIfAbsent(question.item(), item -> {
            SavedText<String> field = context.fields()
                    .add(
                            context.texts().text("call.note"),
                            DRAFT + context.call() + ":" + item,
                            "",
                            FieldFormat.words(),
                            (said, onDone, onFailed) -> noted(question, said, onDone));
            held().ifPresent(held -> field.show(noteOf(held, item)));
            return field;
        });
    }

    /** A purchase, a day and a promise are read from the words; what was chosen stays otherwise. */
    private void noted(EditionItem question, String said, Runnable onKept) {
        Optional<CallAnswer> now = answer(question.item());
        Optional<QuickAnswer> read = read(question.fact(), said);
        QuickAnswer chosen = read.or(() -> now.map(CallAnswer::chosen)
                        .filter(quick -> quick.purchase().isEmpty()))
                .orElse(QuickAnswer.NONE);
        boolean notTold = now.filter(given -> !given.tells()).isPresent() && read.isEmpty();
        if (notTold) {
            running.answer(question.item(), now.orElseThrow().reply(), QuickAnswer.NONE, said, Certainty.NOT_ASKED);
        } else {
            Certainty usual = CallAnswer.usualCertainty(chosen, said);
            tell(
                    question.item(),
                    chosen,
                    said,
                    now.map(given -> given.certainty().atLeast(usual)).orElse(usual));
        }
        if (question.fact() == Fact.NEXT_STEP) {
            promised.set(said);
        }
        onKept.run();
    }

    private Optional<QuickAnswer> read(Fact fact, String said) {
        return switch (fact) {
            case BUDGET ->
                SaidPurchase.in(said, context.formats())
                        .map(told -> QuickAnswer.of(new QuickAnswer.ToldPurchase(
                                told.what(),
                                told.year().orElse(context.formats().today().getYear()),
                                told.paid())));
            case DECISION_TIME -> day(said).map(QuickAnswer::of);
            case AUTHORITY, URGENCY, NEXT_STEP, NONE -> Optional.empty();
        };
    }

    private Optional<LocalDate> day(String said) {
        return context.formats().parseDue(said).stream()
                .map(phrase -> phrase.due().day())
                .findFirst();
    }

    /** Goes to the next question on the path; the last one stays current. */
    void goOn() {
        step(1);
    }

    /** Goes back to the question before on the path. */
    void goBack() {
        step(-1);
    }

    private void step(int by) {
        held().ifPresent(held -> {
            List<String> all = held.listed().stream().map(EditionItem::item).toList();
            for (int i = all.indexOf(current.get()) + by; i >= 0 && i < all.size(); i += by) {
                if (held.path().contains(all.get(i))) {
                    goTo(all.get(i));
                    return;
                }
            }
        });
    }

    /** Goes to the first question that is open. */
    void goToFirstOpen() {
        held().flatMap(HeldCall::firstOpen).ifPresent(this::goTo);
    }

    /** Whether there are any. */
    boolean areAny() {
        return !faces.get().isEmpty();
    }

    /** Makes a question the current one, on the path or off it. */
    void goTo(String item) {
        current.set(item);
        show();
    }

    /** Shows why the questions are asked, or hides it. */
    void toggleWhy() {
        why = !why;
        show();
    }

    /** All questions in their order. */
    ReadOnlyObjectProperty<List<QuestionFace>> facesProperty() {
        return faces.getReadOnlyProperty();
    }

    /** Key of the question that keys answer. */
    ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** What was noted last to the question for the next step. */
    ReadOnlyStringProperty promisedProperty() {
        return promised.getReadOnlyProperty();
    }
}
