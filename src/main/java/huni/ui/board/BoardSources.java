package huni.ui.board;

import huni.domain.activity.AgendaQuery;
import huni.domain.board.BoardQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.DraftQuery;
import huni.domain.quota.QuotaQuery;
import huni.insight.KeptForecast;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.ShownPipeline;
import huni.ui.field.WhatIf;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Preferences;
import huni.ui.kit.TaskRunner;
import huni.ui.plan.PlanContext;
import huni.ui.plan.PlanForms;

/**
 * What the board reads; all but the preferences off the screen's thread.
 *
 * @param forecasts the chances to win
 * @param quota its period is the one whose won and lost prospects are shown
 * @param drafts what was typed on the board and is not saved
 * @param agenda the own calendar, in which appointments are booked
 * @param preferences keep how the person looks at the board
 * @param shown which pipeline the board is of
 * @param whatIf whether moves are only tried
 * @param owner whose prospects are shown
 */
public record BoardSources(
        BoardQuery board,
        PipelineQuery pipelines,
        ProspectQuery prospects,
        KeptForecast forecasts,
        QuotaQuery quota,
        DraftQuery drafts,
        AgendaQuery agenda,
        Preferences preferences,
        ShownPipeline shown,
        WhatIf whatIf,
        ShownOwner owner) {

    /** The forms that plan and end steps of cards. */
    PlanForms forms(Performer performer, TaskRunner tasks, Formats formats, Texts texts) {
        return new PlanForms(new PlanContext(performer, tasks, agenda, prospects, pipelines, formats, texts), true);
    }
}
