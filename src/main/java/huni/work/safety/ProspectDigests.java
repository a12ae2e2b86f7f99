package huni.work.safety;

import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchivedRow;
import huni.work.archive.RowTaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;

/** What everything about each prospect comes to, so that two moments can be compared without keeping their rows. */
final class ProspectDigests {

    private static final String PROSPECT = "prospect";
    private static final String OF = "prospect_id";
    private static final long ODD = 0x9E3779B97F4A7C15L;

    /** About what was done, not about the prospect as it stands. */
    private static final Set<String> ASIDE = Set.of("journal", "journal_change", "taken_back", "draft", "import_line");

    private final Map<String, String> companies = new HashMap<>();
    private final Map<String, Long> sums = new HashMap<>();
    private final Map<String, Long> ofNobody = new HashMap<>();

    /** Hands over all rows of a table. */
    @FunctionalInterface
    interface RowsOfTables {
        void each(String table, RowTaker taker) throws IOException, ArchiveRefusedException;
    }

    static ProspectDigests of(List<String> tables, RowsOfTables rows) throws IOException, ArchiveRefusedException {
        ProspectDigests digests = new ProspectDigests();
        for (String table : tables) {
            if (!ASIDE.contains(table)) {
                rows.each(table, row -> digests.take(table, row));
            }
        }
        return digests;
    }

    private void take(String table, ArchivedRow row) {
        boolean itself = table.equals(PROSPECT);
        Object prospect = row.values().get(itself ? "id" : OF);
        long mixed = (31L * table.hashCode() + row.values().hashCode()) * ODD;
        if (prospect == null) {
            ofNobody.merge(table, mixed ^ mixed >>> 32, Long::sum);
            return;
        }
        if (itself && !Boolean.TRUE.equals(row.values().get("removed"))) {
            companies.put(prospect.toString(), String.valueOf(row.values().get("company")));
        }
        sums.merge(prospect.toString(), mixed ^ mixed >>> 32, Long::sum);
    }

    /** What would be otherwise if those took the place of these. */
    RestorePreview replacedBy(ProspectDigests others, boolean comparable) {
        Named gone = new Named();
        Named back = new Named();
        Named changed = new Named();
        BiPredicate<String, ProspectDigests> isIn = (id, digests) -> digests.companies.containsKey(id);
        companies.forEach((id, company) -> {
            if (!isIn.test(id, others)) {
                gone.add(company);
            } else if (comparable && !Objects.equals(sums.get(id), others.sums.get(id))) {
                changed.add(company);
            }
        });
        others.companies.forEach((id, company) -> {
            if (!isIn.test(id, this)) {
                back.add(company);
            }
        });
        return new RestorePreview(
                others.companies.size(),
                gone.count,
                back.count,
                comparable ? OptionalLong.of(changed.count) : OptionalLong.empty(),
                !comparable || !ofNobody.equals(others.ofNobody),
                gone.first,
                back.first,
                changed.first);
    }

    private static final class Named {
        private final List<String> first = new ArrayList<>();
        private long count;

        void add(String company) {
            count++;
            if (first.size() < RestorePreview.NAMED) {
                first.add(company);
            }
        }
    }
}
