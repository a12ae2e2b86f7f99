package huni.store;

class H2FollowThroughQueryTest extends FollowThroughQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
