package huni.ui.plan;

import huni.domain.activity.AgendaQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.kit.TaskRunner;

/** What the form that plans works with. The queries are asked off the screen's thread. */
public record PlanContext(
        Performer performer,
        TaskRunner tasks,
        AgendaQuery agenda,
        ProspectQuery prospects,
        PipelineQuery pipelines,
        Formats formats,
        Texts texts) {}
