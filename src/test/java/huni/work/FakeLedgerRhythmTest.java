package huni.work;

class FakeLedgerRhythmTest extends RhythmContract {

    @Override
    protected Ledger ledger() {
        return new FakeLedger();
    }
}
