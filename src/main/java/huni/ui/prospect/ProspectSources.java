package huni.ui.prospect;

import huni.domain.PeopleQuery;
import huni.domain.activity.AgendaQuery;
import huni.domain.activity.QrCodes;
import huni.domain.call.CallQuery;
import huni.domain.checklist.ChecklistQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.DraftQuery;
import huni.domain.prospect.PhoneNumbers;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import huni.domain.quota.ChanceBasis;
import huni.domain.quota.PriceQuery;
import huni.insight.Chance;
import huni.insight.Forecast;
import huni.insight.KeptForecast;
import huni.insight.Stay;
import huni.ui.kit.TaskRunner;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where the screen of a prospect reads from. All but the last three are asked off the screen's thread.
 *
 * @param forecasts the chances to win
 * @param phones understands phone numbers
 * @param codes makes what a phone reads
 * @param prices by how much prices rose
 * @param ids names new contacts
 * @param people who works with it
 */
public record ProspectSources(
        ProspectQuery prospects,
        PipelineQuery pipelines,
        ChecklistQuery checklists,
        DraftQuery drafts,
        CallQuery calls,
        AgendaQuery agenda,
        KeptForecast forecasts,
        PhoneNumbers phones,
        QrCodes codes,
        PriceQuery prices,
        Supplier<UUID> ids,
        PeopleQuery people) {

    /** The chance of an open prospect to be won in the end, and what it rests on. */
    record OpenChance(Chance chance, Optional<ChanceBasis> basis) {}

    /** Empty where the prospect is not open, or where the chances are not known yet. */
    Optional<OpenChance> chance(Prospect prospect, LocalDate today) {
        Standing standing = prospect.standing();
        return forecasts
                .atHand(today)
                .map(Forecast::chances)
                .filter(known -> known.pipeline()
                        .find(standing.stage())
                        .filter(Stage::isOpen)
                        .isPresent())
                .map(known -> {
                    Stay stay = Stay.of(
                            standing.stage(),
                            standing.sinceDay(),
                            standing.undated(),
                            prospect.origin().createdOn(),
                            known.today());
                    return new OpenChance(
                            known.inTheEnd(stay, prospect.manualProbability()), known.basisInTheEnd(stay));
                });
    }

    /** Reads the chances where that takes long, and tells when they are known. */
    void readChances(LocalDate today, TaskRunner tasks, Runnable onRead, Consumer<? super Exception> onFailed) {
        if (!forecasts.isAtHand()) {
            tasks.runLong(cancellation -> forecasts.on(today, cancellation::check), _ -> onRead.run(), onFailed);
        }
    }
}
