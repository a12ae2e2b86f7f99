package huni.store;

class H2ClosingTest extends ClosingContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
