package huni.ui.call;

import huni.domain.activity.AgendaQuery;
import huni.domain.call.CallQuery;
import huni.domain.checklist.ChecklistQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.DraftQuery;
import huni.domain.quota.PriceQuery;

/** Where the screen of a call reads from, off the screen's thread. */
public record CallSources(
        CallQuery calls,
        ProspectQuery prospects,
        PipelineQuery pipelines,
        ChecklistQuery checklists,
        DraftQuery drafts,
        PriceQuery prices,
        AgendaQuery agenda) {}
