package huni.command;

import huni.domain.activity.AgendaQuery;
import huni.domain.board.BoardQuery;
import huni.domain.call.ObjectionQuery;
import huni.domain.checklist.ChecklistQuery;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.ConsentQuery;
import huni.domain.prospect.ImportQuery;
import huni.domain.quota.QuotaQuery;
import huni.domain.today.TodayQuery;
import huni.insight.AroundQuotaReader;
import huni.insight.FlowReader;
import huni.insight.KeptForecast;
import huni.insight.coach.CoachReader;
import huni.testing.NoProtection;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.Archives;
import huni.work.away.UnmergedList;
import huni.work.exports.Exports;
import huni.work.safety.Backups;
import huni.work.safety.Protection;
import huni.work.trash.Trash;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A store of which nothing is asked but what is told otherwise; without a passphrase and a second place. */
interface UnaskedStore extends OpenStore {

    @Override
    default HistoryQuery history() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default PipelineQuery pipelines() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default ChecklistQuery checklists() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default ObjectionQuery objections() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default BoardQuery board() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default ProspectQuery prospects() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default QuotaQuery quota() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default KeptForecast forecasts() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default FlowReader flow() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default AroundQuotaReader aroundQuota() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default CoachReader coach() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default ImportQuery imports() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default AgendaQuery agenda() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default IncentiveQuery incentives() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default TodayQuery today() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default ConsentQuery consents() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default Exports exports() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default Archives archives() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default boolean isShared() {
        return false;
    }

    @Override
    default Backups backups() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default Optional<Path> secondPlace() {
        return Optional.empty();
    }

    @Override
    default Trash trash() {
        throw new AssertionError("not asked for here");
    }

    @Override
    default boolean hasMissedBackup() {
        return false;
    }

    @Override
    default Protection protection() {
        return new NoProtection();
    }

    @Override
    default UnmergedList unmerged() {
        return UnmergedList.EMPTY;
    }

    @Override
    default List<Finding> check(ArchiveWatch watch) {
        throw new AssertionError("not asked for here");
    }

    @Override
    default void close() {}
}
