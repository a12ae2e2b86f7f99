package huni.ui.prospect;

import huni.domain.dossier.ProspectQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.PhoneNumbers;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where the screen of a prospect reads from. All but the last two are asked off the screen's thread.
 *
 * @param pipeline the stages as they are set now
 * @param chances the computed chance to win from a stage, 0 to 1
 * @param phones understands phone numbers
 * @param ids names new contacts
 */
public record ProspectSources(
        ProspectQuery prospects,
        Supplier<Pipeline> pipeline,
        Function<StageKey, BigDecimal> chances,
        PhoneNumbers phones,
        Supplier<UUID> ids) {}
