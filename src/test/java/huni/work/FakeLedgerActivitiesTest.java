package huni.work;

class FakeLedgerActivitiesTest extends ActivitiesContract {

    @Override
    protected Ledger ledger() {
        return new FakeLedger();
    }
}
