package huni.store;

import huni.store.write.StoreLedger;
import huni.work.AppointmentsContract;
import huni.work.Ledger;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2AppointmentsTest extends AppointmentsContract {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    @Override
    protected Ledger ledger() {
        return new StoreLedger(fresh.database());
    }
}
