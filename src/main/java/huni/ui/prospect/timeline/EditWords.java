package huni.ui.prospect.timeline;

import huni.domain.OperationName;
import huni.domain.dossier.TimelineEntry.Edited;
import huni.language.DomainWords;
import huni.language.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Says of several edits what they were. */
public record EditWords(Texts texts, DomainWords words) {

    /** What edits of more or of less than one fact are called together. */
    public String heading(List<Edited> edits) {
        List<OperationName> operations =
                edits.stream().map(Edited::operation).distinct().toList();
        return operations.equals(List.of(OperationName.MERGE))
                ? texts.text("prospect.timeline.merged")
                : texts.text(
                        "prospect.timeline.edited",
                        operations.stream().map(words::operation).collect(Collectors.joining(", ")));
    }
}
