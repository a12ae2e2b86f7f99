package huni.ui.settings;

import huni.domain.board.BoardQuery;
import huni.domain.pipeline.LostReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what the screen shows beside the settings themselves. It is called off the screen's thread. */
public final class SettingsReader {

    private final BoardQuery board;
    private final QuotaQuery quotas;
    private final Supplier<List<LostReason>> reasons;

    public SettingsReader(BoardQuery board, QuotaQuery quotas, Supplier<List<LostReason>> reasons) {
        this.board = board;
        this.quotas = quotas;
        this.reasons = reasons;
    }

    Stored read() {
        return new Stored(board.pipeline(), quotas.quota(), reasons.get());
    }

    /** What was read. */
    record Stored(Pipeline pipeline, Optional<Quota> quota, List<LostReason> reasons) {}
}
