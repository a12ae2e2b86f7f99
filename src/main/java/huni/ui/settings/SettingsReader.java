package huni.ui.settings;

import huni.domain.pipeline.LostReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import java.util.List;
import java.util.Optional;

/** Reads what the screen shows beside the settings themselves. It is called off the screen's thread. */
public final class SettingsReader {

    private final PipelineQuery pipelines;
    private final QuotaQuery quotas;

    public SettingsReader(PipelineQuery pipelines, QuotaQuery quotas) {
        this.pipelines = pipelines;
        this.quotas = quotas;
    }

    Stored read() {
        return new Stored(pipelines.pipeline(), quotas.quota(), pipelines.lostReasons());
    }

    /** What was read. */
    record Stored(Pipeline pipeline, Optional<Quota> quota, List<LostReason> reasons) {}
}
