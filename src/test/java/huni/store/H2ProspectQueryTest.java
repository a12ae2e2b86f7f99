package huni.store;

class H2ProspectQueryTest extends ProspectQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
