package huni.store;

class PostgresBoardQueryTest extends BoardQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
