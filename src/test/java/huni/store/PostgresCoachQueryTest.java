package huni.store;

class PostgresCoachQueryTest extends CoachQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
