package huni.store;

class PostgresQuotaQueryTest extends QuotaQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
