package huni.store;

class PostgresClosingTest extends ClosingContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
