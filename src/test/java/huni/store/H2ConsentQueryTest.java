package huni.store;

class H2ConsentQueryTest extends ConsentQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
