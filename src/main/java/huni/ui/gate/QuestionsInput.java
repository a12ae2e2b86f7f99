package huni.ui.gate;

import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.GateAnswer;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.work.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The questions that must be answered before a stage, as they are answered at its gate, or passed for a reason. */
public final class QuestionsInput {

    /**
     * A question that is open.
     *
     * @param item its key
     * @param words the question
     * @param choices its quick answers
     * @param chosen one of them; none at first
     * @param note what was said, as typed
     */
    public record AskedQuestion(
            String item,
            String words,
            List<AnswerChoice> choices,
            ObjectProperty<Optional<AnswerChoice>> chosen,
            StringProperty note) {

        boolean isAnswered() {
            return chosen.get().isPresent() || !note.get().isBlank();
        }

        GateAnswer.ToldAnswer told() {
            return new GateAnswer.ToldAnswer(
                    item,
                    chosen.get().map(AnswerChoice::written).orElse(""),
                    note.get().strip());
        }
    }

    /**
     * A quick answer.
     *
     * @param written as it is kept
     * @param words as it is shown
     */
    public record AnswerChoice(String written, String words) {}

    private final Texts texts;
    private final GateAnswer besides;
    private final boolean ofSeveral;
    private final List<AskedQuestion> asked;
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /** @param ofSeveral whether several prospects are moved at once, of whom no answer is told together */
    QuestionsInput(Refusal.MissingAnswers missing, boolean ofSeveral, Texts texts) {
        this.texts = texts;
        this.besides = missing.besides();
        this.ofSeveral = ofSeveral;
        DomainWords words = new DomainWords(texts);
        this.asked =
                missing.questions().stream().map(item -> asked(item, words)).toList();
        reason.subscribe(_ -> problem.set(""));
    }

    private AskedQuestion asked(ChecklistItem item, DomainWords words) {
        List<AnswerChoice> choices = item.offered().stream()
                .map(answer -> new AnswerChoice(answer.written(), called(answer)))
                .toList();
        AskedQuestion question = new AskedQuestion(
                item.key(),
                words.question(item),
                choices,
                new SimpleObjectProperty<>(this, "chosen", Optional.empty()),
                new SimpleStringProperty(this, "note", ""));
        question.chosen().subscribe(_ -> problem.set(""));
        question.note().subscribe(_ -> problem.set(""));
        return question;
    }

    private String called(QuickAnswer answer) {
        String standard = "quick." + answer.key();
        return !answer.words().isEmpty()
                ? answer.words()
                : texts.keys().contains(standard) ? texts.text(standard) : answer.key();
    }

    /** What opens the gate; empty while answers are missing without a reason, and then it says so. */
    Optional<GateAnswer> read() {
        List<GateAnswer.ToldAnswer> told = asked.stream()
                .filter(AskedQuestion::isAnswered)
                .map(AskedQuestion::told)
                .toList();
        if (told.size() < asked.size() && reason.get().isBlank()) {
            problem.set(texts.text(ofSeveral ? "gate.questions.reason.missing" : "gate.questions.missing"));
            return Optional.empty();
        }
        return Optional.of(new GateAnswer.Questions(besides, told, Optional.of(reason.get())));
    }

    /** The open questions. */
    public List<AskedQuestion> asked() {
        return asked;
    }

    /** Whether the questions can be answered here, and not only be passed. */
    public boolean canBeAnswered() {
        return !ofSeveral;
    }

    /** Why it goes on without an answer, as typed. */
    public StringProperty reasonProperty() {
        return reason;
    }

    /** What can be typed, each by a key of its own. */
    Map<String, StringProperty> typed() {
        Map<String, StringProperty> typed = new LinkedHashMap<>();
        typed.put("reason", reason);
        asked.forEach(question -> typed.put("note." + question.item(), question.note()));
        return typed;
    }

    /** What was said in words so far: the notes, and why it goes on without an answer. */
    public List<String> told() {
        return typed().values().stream()
                .map(said -> said.get().strip())
                .filter(said -> !said.isEmpty())
                .toList();
    }

    /** What is missing; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
