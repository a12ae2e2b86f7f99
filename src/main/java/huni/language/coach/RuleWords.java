package huni.language.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.language.DomainWords;
import huni.language.Texts;
import java.util.List;

/** What rules are called. */
final class RuleWords {

    private final Texts texts;
    private final DomainWords words;

    RuleWords(Texts texts) {
        this.texts = texts;
        this.words = new DomainWords(texts);
    }

    /** What is watched: the step between two stages, or the rule. */
    String name(AdviceKey key, Pipeline pipeline) {
        return key.stage().map(from -> step(from, pipeline)).orElseGet(() -> texts.text("coach.rule." + key.rule()));
    }

    private String step(StageKey from, Pipeline pipeline) {
        List<Stage> steps =
                pipeline.steps().stream().filter(stage -> !stage.retired()).toList();
        Stage here = pipeline.stage(from);
        int next = steps.indexOf(here) + 1;
        return next >= steps.size()
                ? words.stage(here)
                : texts.text("coach.rule.step", words.stage(here), words.stage(steps.get(next)));
    }
}
