package huni.ui.checklists;

import huni.domain.call.Objection;
import huni.ui.field.FieldFormat;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedText;
import huni.work.call.EditObjection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** An objection card as it can be changed: its word, the own best answer, what is asked back. */
final class ObjectionFields {

    private final String key;
    private final EditorContext context;
    private final SavedText<String> word;
    private final SavedText<String> answer;
    private final SavedText<String> counterQuestion;

    ObjectionFields(Objection objection, EditorContext context) {
        this.key = objection.key();
        this.context = context;
        ChecklistWords words = context.words();
        Objection plain = objection.told(Optional.empty(), Optional.empty(), Optional.empty());
        this.word = context.field(
                key + ":word",
                words.objection(objection),
                FieldFormat.named(words.objection(plain), context.texts().text("checklists.objection.missing")),
                edit(
                        words::objection,
                        words.objection(plain),
                        (now, told) -> now.told(told, now.answer(), now.counterQuestion())));
        this.answer = context.field(
                key + ":best",
                words.bestAnswer(objection),
                FieldFormat.words(),
                edit(
                        words::bestAnswer,
                        words.bestAnswer(plain),
                        (now, told) -> now.told(now.word(), told, now.counterQuestion())));
        this.counterQuestion = context.field(
                key + ":counter",
                words.counterQuestion(objection),
                FieldFormat.words(),
                edit(
                        words::counterQuestion,
                        words.counterQuestion(plain),
                        (now, told) -> now.told(now.word(), now.answer(), told)));
    }

    /** The standard words are kept as none, so that they follow the language. */
    private SaveAction<String> edit(
            Function<Objection, String> content,
            String standard,
            BiFunction<Objection, Optional<String>, Objection> change) {
        return context.save(
                Objection.class,
                one -> one.key().equals(key),
                content,
                typed -> new EditObjection(
                        key,
                        stored -> change.apply(stored, Optional.of(typed).filter(said -> !said.equals(standard)))));
    }

    void show(Objection now) {
        word.show(context.words().objection(now));
        answer.show(context.words().bestAnswer(now));
        counterQuestion.show(context.words().counterQuestion(now));
    }

    String key() {
        return key;
    }

    SavedText<String> word() {
        return word;
    }

    SavedText<String> answer() {
        return answer;
    }

    SavedText<String> counterQuestion() {
        return counterQuestion;
    }
}
