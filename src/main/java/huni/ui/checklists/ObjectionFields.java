package huni.ui.checklists;

import huni.domain.call.Objection;
import huni.ui.field.FieldFormat;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedText;
import huni.work.call.EditObjection;
import java.util.Optional;
import java.util.function.BiFunction;

/** An objection card as it can be changed: its word, the own best answer, what is asked back. */
final class ObjectionFields {

    private final String key;
    private final EditorContext context;
    private final SavedText<String> word;
    private final SavedText<String> answer;
    private final SavedText<String> counterQuestion;
    private Objection stored;

    ObjectionFields(Objection objection, EditorContext context) {
        this.key = objection.key();
        this.context = context;
        this.stored = objection;
        ChecklistWords words = context.words();
        Objection plain = objection.told(Optional.empty(), Optional.empty(), Optional.empty());
        this.word = context.field(
                key + ":word",
                words.objection(objection),
                FieldFormat.named(words.objection(plain), context.texts().text("checklists.objection.missing")),
                edit(words.objection(plain), (now, told) -> now.told(told, now.answer(), now.counterQuestion())));
        this.answer = context.field(
                key + ":best",
                words.bestAnswer(objection),
                FieldFormat.words(),
                edit(words.bestAnswer(plain), (now, told) -> now.told(now.word(), told, now.counterQuestion())));
        this.counterQuestion = context.field(
                key + ":counter",
                words.counterQuestion(objection),
                FieldFormat.words(),
                edit(words.counterQuestion(plain), (now, told) -> now.told(now.word(), now.answer(), told)));
    }

    /** The standard words are kept as none, so that they follow the language. */
    private SaveAction<String> edit(String standard, BiFunction<Objection, Optional<String>, Objection> change) {
        return SaveAction.by(context.door(), typed -> {
            Objection told = change.apply(stored, Optional.of(typed).filter(said -> !said.equals(standard)));
            return new EditObjection(key, told.word(), told.answer(), told.counterQuestion());
        });
    }

    void show(Objection now) {
        stored = now;
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
