package huni.store;

class H2LabelQueryTest extends LabelQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
