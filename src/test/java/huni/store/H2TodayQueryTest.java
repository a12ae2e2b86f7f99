package huni.store;

class H2TodayQueryTest extends TodayQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
