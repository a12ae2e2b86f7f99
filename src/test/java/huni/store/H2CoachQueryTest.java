package huni.store;

class H2CoachQueryTest extends CoachQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
