package huni.store;

import huni.store.write.StoreLedger;
import huni.work.Ledger;
import huni.work.LedgerContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresLedgerTest extends LedgerContract {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onPostgres();

    @Override
    protected Ledger ledger() {
        return new StoreLedger(fresh.database());
    }
}
