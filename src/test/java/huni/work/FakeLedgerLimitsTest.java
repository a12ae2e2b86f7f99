package huni.work;

class FakeLedgerLimitsTest extends LimitsContract {

    @Override
    protected Ledger ledger() {
        return new FakeLedger();
    }
}
