package huni.store;

class PostgresTodayQueryTest extends TodayQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
