package huni.app;

import huni.work.Operation;
import huni.work.sample.AddSampleData;
import huni.work.sample.RemoveSampleData;

/** Adds the sample data and removes it, and says what was done. */
final class SampleDataCommands {

    private final WindowParts parts;

    SampleDataCommands(WindowParts parts) {
        this.parts = parts;
    }

    void add() {
        perform(AddSampleData.DEFAULT, "app.sample.added");
    }

    void remove() {
        perform(new RemoveSampleData(), "app.sample.removed");
    }

    private void perform(Operation<Integer> operation, String sentence) {
        parts.performer().perform(operation, done -> {
            if (done.result() == 0) {
                parts.notices().problem(parts.texts().text("app.sample.none"));
            } else {
                parts.performer().offerUndo(parts.texts().text(sentence), done);
            }
        });
    }
}
