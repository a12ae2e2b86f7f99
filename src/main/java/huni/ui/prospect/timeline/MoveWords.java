package huni.ui.prospect.timeline;

import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.StageEvent;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.gate.ClosingWords;
import huni.ui.kit.Marked;
import java.util.List;
import java.util.Optional;

/**
 * A move from stage to stage in words.
 *
 * @param pipeline empty before it was read: stages are then called by their keys
 * @param reasons why sales are lost
 */
public record MoveWords(Texts texts, Formats formats, Optional<Pipeline> pipeline, List<ClosingReason> reasons) {

    /**
     * What happened, as a sentence with its {@link Marked} parts.
     *
     * @param merged the name of the prospect that moved, if that was merged into this one later
     */
    public String title(StageEvent event, Optional<String> merged) {
        String to = name(event.to());
        String source = new DomainWords(texts).moveSource(event.source());
        String way = event.from()
                .map(from -> Marked.strong(texts.text("prospect.timeline.way", name(from), to)))
                .orElse(Marked.strong(to));
        String title = switch (event.kind()) {
            case CREATED -> texts.text("prospect.timeline.created", way);
            case REOPENED -> texts.text("prospect.timeline.reopened", way, source);
            case MOVED, UNDONE -> texts.text("prospect.timeline.moved", way, source);
        };
        return merged.map(name -> texts.text("prospect.timeline.of_merged", title, name))
                .orElse(title);
    }

    /** The day, the value and the reason of a closing; empty for any other move. */
    public String closing(StageEvent event) {
        if (pipeline.flatMap(p -> p.find(event.to()))
                .filter(stage -> stage.type().isClosed())
                .isEmpty()) {
            return "";
        }
        String day = event.undated()
                ? texts.text("prospect.timeline.closing.undated")
                : texts.text("prospect.timeline.closing", formats.day(event.day()));
        return new ClosingWords(texts, formats).line(day, event.terms(), reasons, "");
    }

    private String name(StageKey key) {
        return pipeline.flatMap(p -> p.find(key))
                .map(new DomainWords(texts)::stage)
                .orElse(key.value());
    }
}
