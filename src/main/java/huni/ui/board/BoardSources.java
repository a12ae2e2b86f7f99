package huni.ui.board;

import huni.domain.board.BoardQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.HistoryQuery;
import huni.domain.quota.QuotaQuery;

/**
 * What the board reads. Asked off the screen's thread only.
 *
 * @param history what the chances to win are computed from
 * @param quota its period is the one whose won and lost prospects are shown
 */
public record BoardSources(
        BoardQuery board, PipelineQuery pipelines, ProspectQuery prospects, HistoryQuery history, QuotaQuery quota) {}
