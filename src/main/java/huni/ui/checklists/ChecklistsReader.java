package huni.ui.checklists;

import huni.domain.call.Objection;
import huni.domain.call.ObjectionQuery;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.Draft;
import huni.domain.prospect.DraftQuery;
import java.util.List;

/** Where the editor reads what it shows. */
public record ChecklistsReader(
        ChecklistQuery checklists, ObjectionQuery objections, PipelineQuery pipelines, DraftQuery drafts) {

    /** What was read. */
    record Stored(
            List<Checklist> checklists,
            List<Objection> objections,
            Pipeline stages,
            List<PipelineHeading> pipelines,
            List<Draft> drafts) {

        static final Stored NOTHING = new Stored(List.of(), List.of(), new Pipeline(List.of()), List.of(), List.of());
    }

    /** Everything; off the screen's thread. */
    Stored read() {
        return new Stored(
                checklists.checklists(),
                objections.cards(),
                pipelines.pipeline(),
                pipelines.headings(),
                drafts.drafts());
    }
}
