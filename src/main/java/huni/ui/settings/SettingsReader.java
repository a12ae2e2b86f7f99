package huni.ui.settings;

import huni.domain.board.BoardQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import java.util.Optional;

/** Reads what the screen shows beside the settings themselves. It is called off the screen's thread. */
public final class SettingsReader {

    private final BoardQuery board;
    private final QuotaQuery quotas;

    public SettingsReader(BoardQuery board, QuotaQuery quotas) {
        this.board = board;
        this.quotas = quotas;
    }

    Stored read() {
        return new Stored(board.pipeline(), quotas.quota());
    }

    /** What was read. */
    record Stored(Pipeline pipeline, Optional<Quota> quota) {}
}
