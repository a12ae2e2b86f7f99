package huni.store;

class PostgresCallTest extends CallContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
