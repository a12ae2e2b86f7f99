package huni.work;

class FakeLedgerStepsTest extends StepsContract {

    @Override
    protected Ledger ledger() {
        return new FakeLedger();
    }
}
