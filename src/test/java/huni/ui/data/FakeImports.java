package huni.ui.data;

import huni.domain.prospect.ImportQuery;
import huni.domain.prospect.PastImport;
import huni.domain.prospect.Prospect;
import huni.work.FakeLedger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The imports of a fake ledger, as its prospects tell them. */
record FakeImports(FakeLedger ledger) implements ImportQuery {

    @Override
    public List<PastImport> imports(int limit) {
        Map<UUID, Long> created = new LinkedHashMap<>();
        for (Prospect prospect : ledger.records().prospects()) {
            prospect.origin().batch().ifPresent(batch -> created.merge(batch, prospect.removed() ? 0L : 1L, Long::sum));
        }
        return created.entrySet().stream()
                .map(batch -> new PastImport(
                        batch.getKey(),
                        "satislar.csv",
                        ledger.records().now().instant(),
                        batch.getValue(),
                        0,
                        0,
                        0,
                        0,
                        batch.getValue() > 0))
                .limit(limit)
                .toList();
    }
}
