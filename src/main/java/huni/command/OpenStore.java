package huni.command;

import huni.domain.PeopleQuery;
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
import huni.work.Workspace;
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

/** An open store: the one door, and what is asked of it. */
public interface OpenStore extends AutoCloseable {

    Workspace workspace();

    HistoryQuery history();

    PipelineQuery pipelines();

    ChecklistQuery checklists();

    ObjectionQuery objections();

    BoardQuery board();

    ProspectQuery prospects();

    QuotaQuery quota();

    KeptForecast forecasts();

    /** Reads what became of what was promised, and of calls. */
    FlowReader flow();

    /** Reads what stands around the three numbers of a quota. */
    AroundQuotaReader aroundQuota();

    /** Reads what the coach has to say. */
    CoachReader coach();

    ImportQuery imports();

    AgendaQuery agenda();

    /** What was given to prospects. */
    IncentiveQuery incentives();

    /** What the day asks for. */
    TodayQuery today();

    /** How people want to be addressed. */
    ConsentQuery consents();

    /** Tables and cards of what a list shows. */
    Exports exports();

    /** The whole of it in one file, out and in. */
    Archives archives();

    /** Its backups. */
    Backups backups();

    /** Whether no backup could be made before what was done last; says so once. */
    default boolean hasMissedBackup() {
        return backups().hasMissed();
    }

    /** The folder outside this machine that backups are copied to, if one was chosen. */
    Optional<Path> secondPlace();

    /** What was removed, and what removes for good. */
    Trash trash();

    /** Its passphrase. */
    Protection protection();

    /** Whether others work in it, too: nothing is done to it then that is done to a file. */
    boolean isShared();

    /** Who works in it. */
    default PeopleQuery people() {
        return PeopleQuery.ALONE;
    }

    /**
     * What whoever runs the database has to do there, so that the rights of people are what was written of them; told once.
     * Empty if the program could do it.
     */
    default List<String> unfinishedAccess() {
        return List.of();
    }

    /** What was done without the network and could not be brought together with what others had done. */
    UnmergedList unmerged();

    /** Looks at every row and every kept sum, and says what is wrong; changes nothing. */
    List<Finding> check(ArchiveWatch watch);

    @Override
    void close();

    /**
     * Something wrong in the store.
     *
     * @param rule what should hold, by key: {@code stage_totals}
     * @param where which row or sum
     * @param problem what was found, in technical words
     */
    record Finding(String rule, String where, String problem) {

        private static final String DAYS = "days";

        /** Some prospects may not stand on their day: the store is sound, and the person may have that mended. */
        public static Finding ofDoubtfulDays(long prospects) {
            return new Finding(DAYS, "stage_event", Long.toString(prospects));
        }

        /** Whether it is only to be looked at: the store is sound with it. */
        public boolean wantsALook() {
            return rule.equals(DAYS);
        }
    }
}
