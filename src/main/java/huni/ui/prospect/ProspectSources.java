package huni.ui.prospect;

import huni.domain.activity.AgendaQuery;
import huni.domain.activity.QrCodes;
import huni.domain.call.CallQuery;
import huni.domain.checklist.ChecklistQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.DraftQuery;
import huni.domain.prospect.PhoneNumbers;
import huni.domain.quota.PriceQuery;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where the screen of a prospect reads from. All but the last three are asked off the screen's thread.
 *
 * @param chances the computed chance to win from a stage, 0 to 1
 * @param phones understands phone numbers
 * @param codes makes what a phone reads
 * @param prices by how much prices rose
 * @param ids names new contacts
 */
public record ProspectSources(
        ProspectQuery prospects,
        PipelineQuery pipelines,
        ChecklistQuery checklists,
        DraftQuery drafts,
        CallQuery calls,
        AgendaQuery agenda,
        Function<StageKey, BigDecimal> chances,
        PhoneNumbers phones,
        QrCodes codes,
        PriceQuery prices,
        Supplier<UUID> ids) {}
