package huni.ui.checklists;

import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.Fact;
import huni.domain.checklist.QuickAnswer;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.ui.field.FieldFormat;
import huni.ui.field.Option;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.checklist.EditQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A question as it can be changed; each of its fields saves on its own. */
final class QuestionFields {

    private static final String BETWEEN = "\n";

    private final String key;
    private final EditorContext context;
    private final SavedText<String> question;
    private final SavedText<String> why;
    private final SavedChoice<Option> fact;
    private final AnswerFields answers;
    private final ReadOnlyObjectWrapper<SavedChoice<Option>> condition;
    private final ReadOnlyObjectWrapper<SavedChoice<Option>> gate;
    private final String standardWhy;

    QuestionFields(ChecklistItem item, EditorContext context) {
        this.key = item.key();
        this.context = context;
        ChecklistWords words = context.words();
        String standard = words.standardQuestion(item);
        this.standardWhy = words.standardWhy(item);
        this.answers = new AnswerFields(key, context);
        this.question = context.field(
                key + ":question",
                words.question(item),
                FieldFormat.named(standard, context.texts().text("checklists.question.missing")),
                written(words::question, (stored, typed) -> stored.withQuestion(typed.equals(standard) ? "" : typed)));
        this.why = context.field(
                key + ":why",
                words.why(item),
                FieldFormat.words(),
                written(
                        words::why,
                        (stored, typed) ->
                                stored.withWhy(Optional.of(typed).filter(said -> !said.equals(standardWhy)))));
        this.fact = context.choice(
                Stream.of(Fact.values())
                        .map(one -> new Option(one.name(), words.fact(one)))
                        .toList(),
                item.fact().name(),
                edit((stored, option) ->
                        answers.toFact(Fact.valueOf(option.value())).apply(stored)));
        this.condition = new ReadOnlyObjectWrapper<>(this, "condition", always());
        this.gate = new ReadOnlyObjectWrapper<>(this, "gate", always());
    }

    private SavedChoice<Option> always() {
        return context.choice(List.of(new Option("", "")), "", (_, onDone, _) -> onDone.run());
    }

    private <T> SaveAction<T> edit(BiFunction<ChecklistItem, T, ChecklistItem> change) {
        return SaveAction.by(context.door(), value -> new EditQuestion(key, stored -> change.apply(stored, value)));
    }

    private SaveAction<String> written(
            Function<ChecklistItem, String> content, BiFunction<ChecklistItem, String, ChecklistItem> change) {
        return context.save(
                ChecklistItem.class,
                item -> item.key().equals(key),
                content,
                value -> new EditQuestion(key, stored -> change.apply(stored, value)));
    }

    void show(ChecklistItem stored, Checklist checklist, Pipeline pipeline) {
        question.show(context.words().question(stored));
        why.show(context.words().why(stored));
        Option.find(fact.all(), stored.fact().name()).ifPresent(fact::show);
        answers.show(stored);
        show(
                condition,
                conditions(stored, checklist),
                conditionValue(stored),
                edit((item, option) -> item.withCondition(Optional.of(option.value())
                        .filter(value -> !value.isEmpty())
                        .map(QuestionFields::condition))));
        show(
                gate,
                gates(stored, checklist, pipeline),
                stored.requiredBefore().map(StageKey::value).orElse(""),
                edit((item, option) -> item.withRequiredBefore(Optional.of(option.value())
                        .filter(value -> !value.isEmpty())
                        .map(StageKey::new))));
    }

    /** A choice with other options is another one. */
    private void show(
            ReadOnlyObjectWrapper<SavedChoice<Option>> choice,
            List<Option> options,
            String value,
            SaveAction<Option> save) {
        if (!choice.get().all().equals(options)) {
            choice.set(context.choice(options, value, save));
        }
        Option.find(options, value).ifPresent(choice.get()::show);
    }

    private List<Option> conditions(ChecklistItem stored, Checklist checklist) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", context.texts().text("checklists.always")));
        for (ChecklistItem earlier : checklist.asked()) {
            if (earlier.position() >= stored.position()) {
                break;
            }
            for (QuickAnswer answer : earlier.offered()) {
                ChecklistItem.Condition condition = new ChecklistItem.Condition(earlier.key(), answer.named());
                options.add(new Option(value(condition), context.words().condition(checklist, condition)));
            }
        }
        return options;
    }

    private static String conditionValue(ChecklistItem stored) {
        return stored.condition()
                .map(condition -> value(new ChecklistItem.Condition(
                        condition.item(), QuickAnswer.read(condition.answer()).named())))
                .orElse("");
    }

    private static String value(ChecklistItem.Condition condition) {
        return condition.item() + BETWEEN + condition.answer();
    }

    private static ChecklistItem.Condition condition(String value) {
        int between = value.indexOf(BETWEEN);
        return new ChecklistItem.Condition(value.substring(0, between), value.substring(between + 1));
    }

    private List<Option> gates(ChecklistItem stored, Checklist checklist, Pipeline pipeline) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", context.texts().text("checklists.no_stage")));
        pipeline.shown().stream()
                .filter(stage -> stage.type() == StageType.OPEN || stage.type() == StageType.WON)
                .filter(stage -> stage.pipeline().equals(checklist.heading().pipeline())
                        || stored.requiredBefore().equals(Optional.of(stage.key())))
                .map(stage -> new Option(stage.key().value(), context.words().stage(stage.key(), pipeline)))
                .forEach(options::add);
        return options;
    }

    String key() {
        return key;
    }

    SavedText<String> question() {
        return question;
    }

    SavedText<String> why() {
        return why;
    }

    /** What it finds out. */
    SavedChoice<Option> fact() {
        return fact;
    }

    AnswerFields answers() {
        return answers;
    }

    /** When it is asked; another choice when other questions come before it. */
    ReadOnlyObjectProperty<SavedChoice<Option>> condition() {
        return condition.getReadOnlyProperty();
    }

    /** Before which stage it must be answered; another choice when the stages are others. */
    ReadOnlyObjectProperty<SavedChoice<Option>> gate() {
        return gate.getReadOnlyProperty();
    }
}
