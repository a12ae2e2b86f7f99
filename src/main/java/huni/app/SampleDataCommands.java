package huni.app;

import huni.language.Texts;
import huni.ui.kit.Notice;
import huni.ui.kit.Tone;
import huni.work.Changed;
import huni.work.ErasedSamples;
import huni.work.Operation;
import huni.work.sample.AddSampleData;
import huni.work.sample.RemoveSampleData;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Adds the sample data and removes it, and says what is done meanwhile and afterwards. */
final class SampleDataCommands {

    private final WindowParts parts;
    private boolean present;

    SampleDataCommands(WindowParts parts) {
        this.parts = parts;
        parts.closing().add(parts.workspace().onWritten(this::changed));
        look();
    }

    private void changed(Changed change) {
        if (change.everything()) {
            look();
        }
    }

    private void look() {
        parts.tasks().run(() -> parts.store().prospects().hasSamples(), there -> present = there, parts.failures());
    }

    /** Whether there is anything to remove. */
    boolean isPresent() {
        return present;
    }

    /** In the language of the window. */
    void add() {
        perform(
                AddSampleData.in(parts.texts().locale()),
                "app.sample.adding",
                _ -> Optional.of(parts.texts().text("app.sample.added")));
    }

    /** Asks first, since it is for good. */
    void remove() {
        Texts texts = parts.texts();
        Notice.Action remove = new Notice.Action(texts.text("app.sample.remove.now"), this::removeNow);
        parts.notices().show(new Notice(texts.text("app.sample.remove.asked"), Tone.AMBER, Optional.of(remove)));
    }

    private void removeNow() {
        perform(new RemoveSampleData(), "app.sample.removing", this::removed);
    }

    /** Empty if there were none. */
    private Optional<String> removed(ErasedSamples samples) {
        Optional<String> gone =
                Optional.of(parts.texts().text("app.sample.removed")).filter(_ -> samples.gone() > 0);
        Optional<String> stayed = Optional.of(parts.texts().text("app.sample.stay", samples.stayed()))
                .filter(_ -> samples.stayed() > 0);
        return Stream.of(gone, stayed).flatMap(Optional::stream).reduce((one, other) -> one + " " + other);
    }

    private <R> void perform(Operation<R> operation, String meanwhile, Function<R, Optional<String>> sentence) {
        Notice busy = new Notice(parts.texts().text(meanwhile), Tone.NEUTRAL, Optional.empty());
        parts.notices().show(busy);
        parts.performer()
                .perform(
                        operation,
                        done -> {
                            parts.notices().dismiss(busy);
                            sentence.apply(done.result())
                                    .ifPresentOrElse(
                                            said -> parts.performer().offerUndo(said, done),
                                            () -> parts.notices()
                                                    .problem(parts.texts().text("app.sample.none")));
                        },
                        problem -> {
                            parts.notices().dismiss(busy);
                            parts.notices().problem(problem);
                        });
    }
}
