package huni.store;

import huni.store.write.StoreLedger;
import huni.work.Ledger;
import huni.work.RhythmContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2RhythmTest extends RhythmContract {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    @Override
    protected Ledger ledger() {
        return new StoreLedger(fresh.database());
    }
}
