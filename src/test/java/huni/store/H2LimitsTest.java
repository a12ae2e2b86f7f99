package huni.store;

import huni.store.write.StoreLedger;
import huni.work.Ledger;
import huni.work.LimitsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2LimitsTest extends LimitsContract {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    @Override
    protected Ledger ledger() {
        return new StoreLedger(fresh.database());
    }
}
