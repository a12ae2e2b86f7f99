package huni.store;

class PostgresProspectQueryTest extends ProspectQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
