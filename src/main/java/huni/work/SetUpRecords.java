package huni.work;

import huni.domain.Settings;
import huni.domain.checklist.ChecklistItem;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.quota.Quota;
import java.util.List;
import java.util.Optional;

/** What is set up for the whole workspace, as one operation reads it. */
public interface SetUpRecords {

    Settings settings();

    Pipeline pipeline();

    /** Why sales are won and lost, retired reasons included. */
    List<ClosingReason> closingReasons();

    /** The questions of all checklists. */
    List<ChecklistItem> checklistItems();

    Optional<Quota> quota();
}
