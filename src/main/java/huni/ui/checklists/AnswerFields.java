package huni.ui.checklists;

import huni.domain.Keys;
import huni.domain.call.CallAnswer;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.Fact;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.checklist.QuickAnswers;
import huni.ui.field.FieldFormat;
import huni.ui.field.Option;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.checklist.EditQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The quick answers of a question as they can be changed: their words, what they tell, their order. */
final class AnswerFields {

    /** Keys with a sense of their own. */
    private static final List<String> RESERVED = Stream.concat(
                    Stream.of("bought", "decided_by"),
                    Stream.concat(
                            Stream.of(Meaning.values()).map(Meaning::key),
                            Stream.of(CallAnswer.Reply.values()).map(CallAnswer.Reply::key)))
            .toList();

    /**
     * One of them.
     *
     * @param place counted from 0
     * @param tells what it says about the fact; one option if nothing can be said
     */
    record AnswerEntry(int place, QuickAnswer answer, SavedText<String> words, SavedChoice<Option> tells) {}

    private final String question;
    private final EditorContext context;
    private final ObservableList<AnswerEntry> entries = FXCollections.observableArrayList();
    private final SavedText<String> added;
    private List<QuickAnswer> shown = List.of();
    private Fact fact = Fact.NONE;

    AnswerFields(String question, EditorContext context) {
        this.question = question;
        this.context = context;
        this.added = context.field(
                question + ":answer",
                "",
                FieldFormat.words(),
                edit((answers, typed) -> answers.with(own(typed, answers.all()))));
    }

    /** A change of the list for what was typed or chosen. */
    @FunctionalInterface
    private interface AnswerEdit<T> {
        QuickAnswers of(QuickAnswers answers, T value);
    }

    private <T> SaveAction<T> edit(AnswerEdit<T> edit) {
        return SaveAction.by(
                context.door(), value -> new EditQuestion(question, changed(answers -> edit.of(answers, value))));
    }

    private static UnaryOperator<ChecklistItem> changed(UnaryOperator<QuickAnswers> change) {
        return item -> item.withQuickAnswers(
                change.apply(QuickAnswers.read(item.quickAnswers())).written());
    }

    private void perform(UnaryOperator<QuickAnswers> change) {
        context.door().perform(new EditQuestion(question, changed(change)), _ -> {});
    }

    /** One in the user's words, with a key of its own, so that it stays itself when it is renamed. */
    static QuickAnswer own(String words, List<QuickAnswer> others) {
        List<String> taken = Stream.concat(RESERVED.stream(), others.stream().map(QuickAnswer::key))
                .toList();
        return new QuickAnswer(Keys.of(words, "answer", taken), words.strip());
    }

    void show(ChecklistItem stored) {
        List<QuickAnswer> now = stored.offered();
        boolean same = stored.fact() == fact && keys(now).equals(keys(shown));
        shown = now;
        fact = stored.fact();
        added.show("");
        if (!same) {
            entries.setAll(IntStream.range(0, now.size()).mapToObj(this::entry).toList());
        }
        entries.forEach(entry -> entry.words().show(context.words().answer(now.get(entry.place()))));
    }

    private static List<String> keys(List<QuickAnswer> answers) {
        return answers.stream().map(QuickAnswer::key).toList();
    }

    private AnswerEntry entry(int place) {
        QuickAnswer answer = shown.get(place);
        String standard = context.words().standardAnswer(answer);
        SavedText<String> words = context.field(
                question + ":answer:" + (answer.key().isEmpty() ? place : answer.key()),
                context.words().answer(answer),
                FieldFormat.named(standard, context.texts().text("checklists.answer.missing")),
                edit((answers, typed) ->
                        answers.with(answer, now -> new QuickAnswer(now.key(), typed.equals(standard) ? "" : typed))));
        List<Option> options = new ArrayList<>();
        options.add(new Option("", context.texts().text("checklists.meaning.none")));
        Stream.of(Meaning.values())
                .filter(meaning -> meaning.fact() == fact)
                .map(meaning -> new Option(meaning.key(), context.words().meaning(meaning)))
                .forEach(options::add);
        return new AnswerEntry(
                place,
                answer,
                words,
                context.choice(
                        options,
                        answer.meaning().map(Meaning::key).orElse(""),
                        edit((answers, option) -> answers.with(answer, now -> telling(answers.all(), now, option)))));
    }

    /** The same words with another sense; an answer that tells nothing more keeps the words it was called by. */
    private QuickAnswer telling(List<QuickAnswer> answers, QuickAnswer answer, Option option) {
        String called = context.words().answer(answer);
        return option.value().isEmpty()
                ? own(called, answers)
                : new QuickAnswer(option.value(), answer.words().isEmpty() ? called : answer.words());
    }

    void remove(AnswerEntry entry) {
        perform(answers -> answers.without(entry.answer()));
    }

    /** Puts it so many places down, or up if negative. */
    void move(AnswerEntry entry, int places) {
        perform(answers -> answers.moved(entry.answer(), places));
    }

    /** An answer that tells of another fact than the one that is found out now keeps its words and tells nothing. */
    UnaryOperator<ChecklistItem> toFact(Fact other) {
        return item -> {
            List<QuickAnswer> kept = new ArrayList<>();
            for (QuickAnswer answer : item.offered()) {
                Optional<Meaning> strange = answer.meaning().filter(meaning -> meaning.fact() != other);
                kept.add(strange.isPresent() ? own(context.words().answer(answer), kept) : answer);
            }
            return item.withFact(other)
                    .withQuickAnswers(kept.stream().map(QuickAnswer::written).toList());
        };
    }

    ObservableList<AnswerEntry> entries() {
        return entries;
    }

    /** The words of one more; saving them adds it. */
    SavedText<String> added() {
        return added;
    }
}
