package huni.store;

class PostgresFlowQueryTest extends FlowQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
