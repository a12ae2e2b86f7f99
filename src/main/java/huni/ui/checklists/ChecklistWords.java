package huni.ui.checklists;

import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.Fact;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.checklist.StandardChecklists;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.StageKey;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the editor says of checklists, questions and objections. */
final class ChecklistWords {

    private final Texts texts;
    private final DomainWords words;

    ChecklistWords(Texts texts) {
        this.texts = texts;
        this.words = new DomainWords(texts);
    }

    String checklist(Checklist checklist) {
        return name(checklist.heading());
    }

    String name(ChecklistHeading heading) {
        return words.checklist(heading);
    }

    /** What a checklist is called until it is renamed; empty for one of the user's own. */
    String standardName(Checklist checklist) {
        return StandardChecklists.of(checklist.key()).isPresent()
                ? words.checklist(checklist.heading().withName(""))
                : "";
    }

    String question(ChecklistItem item) {
        return words.question(item);
    }

    /** How a question is worded until it is changed; empty for one of the user's own. */
    String standardQuestion(ChecklistItem item) {
        return isStandard(item) ? words.question(item.withQuestion("")) : "";
    }

    String why(ChecklistItem item) {
        return words.why(item);
    }

    String standardWhy(ChecklistItem item) {
        return isStandard(item) ? words.why(item.withWhy(Optional.empty())) : "";
    }

    private static boolean isStandard(ChecklistItem item) {
        return StandardChecklists.item(item.key()).isPresent();
    }

    /** A quick answer. */
    String answer(QuickAnswer answer) {
        return named("quick.", answer);
    }

    /** An outcome as it is kept. */
    String outcome(String written) {
        return named("call_outcome.", QuickAnswer.read(written));
    }

    /** The user's own words, else the program's for the key, else the key, which may come from a file. */
    private String named(String prefix, QuickAnswer answer) {
        if (!answer.words().isEmpty()) {
            return answer.words();
        }
        String standard = standard(prefix, answer.key());
        return standard.isEmpty() ? answer.key() : standard;
    }

    /** What the program calls a quick answer; empty for one of the user's own. */
    String standardAnswer(QuickAnswer answer) {
        return standard("quick.", answer.key());
    }

    /** What the program calls an outcome; empty for one of the user's own. */
    String standardOutcome(QuickAnswer outcome) {
        return standard("call_outcome.", outcome.key());
    }

    private String standard(String prefix, String key) {
        String text = prefix + key;
        return !key.isEmpty() && texts.keys().contains(text) ? texts.text(text) : "";
    }

    String fact(Fact fact) {
        return texts.text("checklists.fact." + fact.name().toLowerCase(Locale.ROOT));
    }

    /** What a quick answer can tell: "decides alone · confirmed". */
    String meaning(Meaning meaning) {
        return texts.text(
                "checklists.meaning", texts.text("quick." + meaning.key()), words.certainty(meaning.certainty()));
    }

    /** What a pipeline is called. */
    String pipeline(PipelineHeading pipeline) {
        return words.pipeline(pipeline);
    }

    String stage(StageKey stage, Pipeline pipeline) {
        return pipeline.find(stage).map(words::stage).orElse(stage.value());
    }

    /** In which stages a checklist is offered first, as a sentence. */
    String usedFrom(Checklist checklist, Pipeline pipeline) {
        List<StageKey> stages = checklist.heading().opensIn();
        String names = stages.stream().map(stage -> stage(stage, pipeline)).collect(Collectors.joining(", "));
        return stages.isEmpty()
                ? texts.text("checklists.used.nowhere")
                : texts.text("checklists.used", stages.size(), names);
    }

    /** When a question is asked: "when 1 is: I decide". */
    String condition(Checklist checklist, ChecklistItem.Condition condition) {
        int place = checklist.asked().stream().map(ChecklistItem::key).toList().indexOf(condition.item()) + 1;
        QuickAnswer answer = QuickAnswer.read(condition.answer());
        String said = checklist.find(condition.item()).stream()
                .flatMap(item -> item.offered().stream())
                .filter(answer::isSame)
                .findFirst()
                .map(this::answer)
                .orElseGet(() -> answer(answer));
        return texts.text("checklists.when", place, said);
    }

    EditorLine line(ChecklistItem item, Checklist checklist, Pipeline pipeline) {
        List<EditorLine.Mark> marks = new ArrayList<>();
        if (item.fact() != Fact.NONE) {
            marks.add(new EditorLine.Mark(texts.text("checklists.fills", fact(item.fact())), Tone.ACCENT));
        }
        item.requiredBefore()
                .map(stage -> texts.text("checklists.gates", stage(stage, pipeline)))
                .ifPresent(gate -> marks.add(new EditorLine.Mark(gate, Tone.AMBER)));
        item.condition()
                .map(condition -> condition(checklist, condition))
                .ifPresent(when -> marks.add(new EditorLine.Mark(when, Tone.AMBER)));
        return new EditorLine(
                item.key(),
                question(item),
                why(item),
                item.offered().stream().map(this::answer).toList(),
                marks);
    }

    String objection(Objection objection) {
        return objection.word().orElseGet(() -> standard("objection.", objection.key()));
    }

    String bestAnswer(Objection objection) {
        return objection.answer().orElseGet(() -> standard("objection.answer.", objection.key()));
    }

    String counterQuestion(Objection objection) {
        return objection.counterQuestion().orElseGet(() -> standard("objection.question.", objection.key()));
    }

    EditorLine line(Objection objection) {
        return new EditorLine(
                objection.key(),
                objection(objection),
                bestAnswer(objection),
                Stream.of(counterQuestion(objection))
                        .filter(asked -> !asked.isBlank())
                        .toList(),
                List.of());
    }
}
