package huni.store;

class H2StoreCheckTest extends StoreCheckContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
