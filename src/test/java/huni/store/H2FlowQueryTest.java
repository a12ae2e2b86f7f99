package huni.store;

class H2FlowQueryTest extends FlowQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
