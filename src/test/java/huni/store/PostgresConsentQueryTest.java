package huni.store;

class PostgresConsentQueryTest extends ConsentQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
