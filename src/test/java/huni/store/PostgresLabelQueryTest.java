package huni.store;

class PostgresLabelQueryTest extends LabelQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
