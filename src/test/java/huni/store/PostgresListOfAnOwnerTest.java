package huni.store;

class PostgresListOfAnOwnerTest extends ListOfAnOwnerContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
