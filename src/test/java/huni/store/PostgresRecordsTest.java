package huni.store;

import huni.store.check.StoreCheck;
import huni.store.write.StoreLedger;
import huni.work.Ledger;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresRecordsTest extends RecordsContract {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onPostgres();

    @Override
    protected Ledger ledger() {
        return new StoreLedger(fresh.database());
    }

    @Override
    protected List<?> findings() {
        // The activities here are filled without regard to what fits together.
        return new StoreCheck(fresh.database())
                .findings().stream()
                        .filter(finding -> !finding.rule().equals("appointments"))
                        .toList();
    }
}
