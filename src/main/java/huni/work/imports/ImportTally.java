package huni.work.imports;

import huni.domain.Folding;
import huni.domain.pipeline.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what becomes of rows, and keeps the first ones to show. */
final class ImportTally {

    private final int kept;
    private final List<BadRow> firstRejected = new ArrayList<>();
    private final List<MatchedRow> firstMatched = new ArrayList<>();
    private final List<UndatedRow> firstUndated = new ArrayList<>();
    private final Map<ImportChange, Long> changes = new EnumMap<>(ImportChange.class);
    private final Map<MatchedRow.Fate, Long> fates = new EnumMap<>(MatchedRow.Fate.class);
    private final Map<String, Long> unknown = new LinkedHashMap<>();
    /** As it was written first, by the folded name. */
    private final Map<String, String> spelled = new HashMap<>();

    private long rows;
    private long created;
    private long rejected;
    private long inDoubt;
    private long withoutDate;
    private long datesLeftOut;
    private long closedUndated;
    private long passedKept;
    private long passedLeftOut;
    private long idsDestroyed;
    private long waiting;
    private long joined;
    private long ownersUnknown;

    /** @param kept how many rows of each kind are kept to show */
    ImportTally(int kept) {
        this.kept = kept;
    }

    long rows() {
        return rows;
    }

    void row() {
        rows++;
    }

    void created(ImportedRow row, ImportedHistory way, Stage present) {
        if (present.type().isClosed() && way.isUndated(way.present())) {
            closedUndated++;
            if (firstUndated.size() < kept) {
                firstUndated.add(new UndatedRow(row.row(), row.company()));
            }
        }
        created++;
        owner(row);
        withoutDate += way.created().isEmpty() ? 1 : 0;
        datesLeftOut += way.dateLeftOut() ? 1 : 0;
    }

    /** A sale of that row is closed on a day that somebody knows, after all. */
    void closingDated(long row) {
        closedUndated--;
        firstUndated.removeIf(undated -> undated.number() == row);
    }

    /** The day on which a sale was created is known, after all. */
    void creationDated() {
        withoutDate--;
    }

    /** @param passed whether the row told a decision day that has passed */
    void decisionDay(boolean passed, OnPassedDate choice) {
        passedKept += passed && choice == OnPassedDate.KEEP ? 1 : 0;
        passedLeftOut += passed && choice == OnPassedDate.LEAVE_OUT ? 1 : 0;
    }

    void read(ImportedRow row) {
        idsDestroyed += row.facts().idDestroyed() ? 1 : 0;
    }

    /** A row that is kept may name somebody whom nobody here is. */
    void owner(ImportedRow row) {
        String told = row.facts().owner().told();
        if (row.facts().owner().isUnknown()) {
            ownersUnknown++;
            String folded = Folding.fold(told);
            if (unknown.size() < UnknownOwners.MOST || spelled.containsKey(folded)) {
                unknown.merge(spelled.computeIfAbsent(folded, _ -> told), 1L, Long::sum);
            }
        }
    }

    void matched(MatchedRow row, Set<ImportChange> changed) {
        fates.merge(row.fate(), 1L, Long::sum);
        changed.forEach(change -> changes.merge(change, 1L, Long::sum));
        if (firstMatched.size() < kept) {
            firstMatched.add(row);
        }
    }

    /** A step of a sale that is not here yet. */
    void waits() {
        waiting++;
    }

    /** Steps that had waited, and have found their sale. */
    void joined(long steps) {
        joined += steps;
    }

    void rejected(BadRow row) {
        rejected++;
        inDoubt += row.reason().kind().isDoubt() ? 1 : 0;
        if (firstRejected.size() < kept) {
            firstRejected.add(row);
        }
    }

    ImportCounts counts() {
        return new ImportCounts(
                rows,
                created,
                fates.getOrDefault(MatchedRow.Fate.UPDATED, 0L),
                fates.getOrDefault(MatchedRow.Fate.UNCHANGED, 0L),
                fates.getOrDefault(MatchedRow.Fate.SKIPPED, 0L),
                rejected,
                inDoubt,
                withoutDate,
                datesLeftOut,
                closedUndated,
                passedKept,
                passedLeftOut,
                idsDestroyed,
                waiting,
                joined,
                new UnknownOwners(ownersUnknown, unknown),
                changes);
    }

    List<BadRow> firstRejected() {
        return firstRejected;
    }

    List<UndatedRow> firstUndated() {
        return firstUndated;
    }

    List<MatchedRow> firstMatched() {
        return firstMatched;
    }
}
