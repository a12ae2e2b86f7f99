package huni.store;

import huni.store.write.StoreLedger;
import huni.work.Ledger;
import huni.work.LedgerContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the oldest server that a workspace may lie on: what is written, what is read of it, and what is found wrong with it. */
class OldestPostgresTest {

    @Nested
    class Ledgers extends LedgerContract {

        @RegisterExtension
        private final FreshDatabase fresh = FreshDatabase.onOldestPostgres();

        @Override
        protected Ledger ledger() {
            return new StoreLedger(fresh.database());
        }
    }

    @Nested
    class Calls extends CallContract {

        @Override
        FreshDatabase database() {
            return FreshDatabase.onOldestPostgres();
        }
    }

    @Nested
    class Board extends BoardQueryContract {

        @Override
        FreshDatabase database() {
            return FreshDatabase.onOldestPostgres();
        }
    }
}
