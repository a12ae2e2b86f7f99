package huni.store;

import huni.work.FakeLedger;
import huni.work.Ledger;
import java.util.List;

class FakeRecordsTest extends RecordsContract {

    @Override
    protected Ledger ledger() {
        return new FakeLedger();
    }

    @Override
    protected List<?> findings() {
        return List.of();
    }
}
