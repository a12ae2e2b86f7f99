package huni.store;

class H2ListOfAnOwnerTest extends ListOfAnOwnerContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
