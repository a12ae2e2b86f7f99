package huni.store;

class H2HistoryQueryTest extends HistoryQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
