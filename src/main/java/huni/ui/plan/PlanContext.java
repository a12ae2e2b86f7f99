package huni.ui.plan;

import huni.domain.activity.AgendaQuery;
import huni.domain.activity.PlannedAppointment;
import huni.domain.dossier.ProspectQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.kit.TaskRunner;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the form that plans works with. The queries are asked off the screen's thread.
 *
 * @param calendar takes an appointment for another calendar; empty where none is offered
 */
public record PlanContext(
        Performer performer,
        TaskRunner tasks,
        AgendaQuery agenda,
        ProspectQuery prospects,
        PipelineQuery pipelines,
        Formats formats,
        Texts texts,
        Optional<Consumer<PlannedAppointment>> calendar) {

    /** Without another calendar. */
    public PlanContext(
            Performer performer,
            TaskRunner tasks,
            AgendaQuery agenda,
            ProspectQuery prospects,
            PipelineQuery pipelines,
            Formats formats,
            Texts texts) {
        this(performer, tasks, agenda, prospects, pipelines, formats, texts, Optional.empty());
    }

    /** The same, with what takes an appointment for another calendar. */
    public PlanContext with(Consumer<PlannedAppointment> other) {
        return new PlanContext(performer, tasks, agenda, prospects, pipelines, formats, texts, Optional.of(other));
    }
}
