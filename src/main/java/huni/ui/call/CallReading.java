package huni.ui.call;

import huni.domain.call.CallQuery.ObjectionFigures;
import huni.domain.call.CallQuery.ToCall;
import huni.domain.call.HeldCall;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.dossier.Dossier;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.Draft;
import huni.domain.quota.PriceLevels;
import java.util.List;
import java.util.Optional;

/**
 * What the screen of a call shows, as it was read.
 *
 * @param checklists those it can go on with, in the order of their digits
 */
record CallReading(
        HeldCall held,
        Dossier dossier,
        Pipeline pipeline,
        List<ClosingReason> reasons,
        List<ObjectionFigures> objections,
        List<ChecklistHeading> checklists,
        Optional<ToCall> next,
        int triesInVain,
        List<Draft> drafts,
        PriceLevels levels) {

    /** The same with the call as it is known to be meanwhile. */
    CallReading with(HeldCall newer) {
        return new CallReading(
                newer, dossier, pipeline, reasons, objections, checklists, next, triesInVain, drafts, levels);
    }
}
