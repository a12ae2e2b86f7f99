package huni.store;

import huni.store.write.StoreLedger;
import huni.work.AppointmentsContract;
import huni.work.Ledger;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAppointmentsTest extends AppointmentsContract {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onPostgres();

    @Override
    protected Ledger ledger() {
        return new StoreLedger(fresh.database());
    }
}
