package huni.store;

class H2CallTest extends CallContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
