package huni.store;

class PostgresStoreCheckTest extends StoreCheckContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
