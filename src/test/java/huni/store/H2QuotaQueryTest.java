package huni.store;

class H2QuotaQueryTest extends QuotaQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
