package huni.store;

class PostgresQuestionRecordQueryTest extends QuestionRecordQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onPostgres();
    }
}
