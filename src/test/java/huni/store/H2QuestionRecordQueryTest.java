package huni.store;

class H2QuestionRecordQueryTest extends QuestionRecordQueryContract {

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }
}
