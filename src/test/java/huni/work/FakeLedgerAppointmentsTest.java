package huni.work;

class FakeLedgerAppointmentsTest extends AppointmentsContract {

    @Override
    protected Ledger ledger() {
        return new FakeLedger();
    }
}
