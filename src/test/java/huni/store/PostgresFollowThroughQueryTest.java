package huni.store;

class PostgresFollowThroughQueryTest extends FollowThroughQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
