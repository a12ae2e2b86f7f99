package huni.work;

import huni.domain.call.Objection;
import huni.domain.checklist.StandardChecklists;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import java.util.List;
import java.util.stream.Stream;

/** What a workspace begins with. */
final class InitialRecords {

    private InitialRecords() {}

    static Stream<Record> all() {
        Stream<List<? extends Record>> kinds = Stream.of(
                List.of(PipelineHeading.first()),
                Pipeline.standard().stages(),
                ClosingReason.standard(),
                Objection.standard());
        return Stream.concat(
                kinds.flatMap(List::stream),
                StandardChecklists.ALL.stream()
                        .flatMap(checklist ->
                                Stream.concat(Stream.of(checklist.heading()), checklist.items().stream())));
    }
}
