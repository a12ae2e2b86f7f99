package huni.work;

class FakeLedgerTest extends LedgerContract {

    @Override
    protected Ledger ledger() {
        return new FakeLedger();
    }
}
