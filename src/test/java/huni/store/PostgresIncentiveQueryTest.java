package huni.store;

class PostgresIncentiveQueryTest extends IncentiveQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
