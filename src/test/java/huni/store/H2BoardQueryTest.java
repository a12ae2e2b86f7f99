package huni.store;

class H2BoardQueryTest extends BoardQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
