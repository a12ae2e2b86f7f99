package huni.store;

class H2IncentiveQueryTest extends IncentiveQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
