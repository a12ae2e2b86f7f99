package huni.store;

class PostgresHistoryQueryTest extends HistoryQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
