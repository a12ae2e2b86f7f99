package huni.ui.settings;

import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.Draft;
import huni.domain.prospect.DraftQuery;
import huni.domain.quota.CurrencyRates;
import huni.domain.quota.PriceQuery;
import huni.domain.quota.PriceRise;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.QuotaQuery;
import huni.domain.worktime.WorkingTime;
import huni.ui.kit.Preferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the screen reads what it shows beside the settings of the workspace. */
public final class SettingsReader {

    private final PipelineQuery pipelines;
    private final QuotaQuery quotas;
    private final DraftQuery drafts;
    private final Preferences preferences;
    private final Supplier<WorkingTime> work;
    private final PriceQuery prices;

    /** @param work when the person works, as last written */
    public SettingsReader(
            PipelineQuery pipelines,
            QuotaQuery quotas,
            DraftQuery drafts,
            Preferences preferences,
            Supplier<WorkingTime> work,
            PriceQuery prices) {
        this.pipelines = pipelines;
        this.quotas = quotas;
        this.drafts = drafts;
        this.preferences = preferences;
        this.work = work;
        this.prices = prices;
    }

    /** What the person has set for themselves; on the screen's thread. */
    Preferences preferences() {
        return preferences;
    }

    /** What is set for the workspace; off the screen's thread. */
    Stored read(LocalDate today) {
        WorkingTime now = work.get();
        return new Stored(
                pipelines.pipeline(),
                pipelines.headings(),
                quotas.quota(),
                quotas.quotas(),
                pipelines.closingReasons(),
                drafts.drafts(),
                now,
                now.days(QuotaPeriod.YEAR.around(today)),
                prices.rises(),
                prices.rates());
    }

    /**
     * What was read.
     *
     * @param workingDays how many the running year has
     */
    record Stored(
            Pipeline pipeline,
            List<PipelineHeading> headings,
            Optional<Quota> quota,
            List<Quota> quotas,
            List<ClosingReason> reasons,
            List<Draft> drafts,
            WorkingTime work,
            double workingDays,
            List<PriceRise> rises,
            CurrencyRates rates) {}
}
