package huni.app;

import huni.language.Texts;
import huni.ui.kit.Notice;
import huni.ui.kit.Patience;
import huni.ui.kit.Tone;
import huni.work.Changed;
import huni.work.ErasedSamples;
import huni.work.Operation;
import huni.work.sample.AddSampleData;
import huni.work.sample.RemoveSampleData;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

/** Adds the sample data and removes it, and says what is done meanwhile and afterwards. */
final class SampleDataCommands {

    private final WindowParts parts;
    private boolean present;
    private boolean busy;

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

    /** In the language of the window; stopped, nothing of it is there. */
    void add() {
        UnderWay underWay = new UnderWay();
        perform(
                AddSampleData.in(parts.texts().locale()).until(underWay::isStopped),
                underWay,
                "app.sample.adding",
                _ -> Optional.of(parts.texts().text("app.sample.added")));
    }

    /** Asks first, since it is for good. */
    void remove() {
        Texts texts = parts.texts();
        Notice.Action remove = new Notice.Action(texts.text("app.sample.remove.now"), this::removeNow);
        parts.notices().show(new Notice(texts.text("app.sample.remove.asked"), Tone.AMBER, Optional.of(remove)));
    }

    /** Stopped, all of it is there. */
    private void removeNow() {
        UnderWay underWay = new UnderWay();
        perform(new RemoveSampleData().until(underWay::isStopped), underWay, "app.sample.removing", this::removed);
    }

    /** Empty if there were none. */
    private Optional<String> removed(ErasedSamples samples) {
        Optional<String> gone =
                Optional.of(parts.texts().text("app.sample.removed")).filter(_ -> samples.gone() > 0);
        Optional<String> stayed = Optional.of(parts.texts().text("app.sample.stay", samples.stayed()))
                .filter(_ -> samples.stayed() > 0);
        return Stream.of(gone, stayed).flatMap(Optional::stream).reduce((one, other) -> one + " " + other);
    }

    private <R> void perform(
            Operation<R> operation, UnderWay underWay, String meanwhile, Function<R, Optional<String>> sentence) {
        if (busy) {
            return;
        }
        busy = true;
        underWay.begin(parts.texts().text(meanwhile));
        parts.performer()
                .perform(
                        operation,
                        done -> {
                            busy = false;
                            underWay.end();
                            sentence.apply(done.result())
                                    .ifPresentOrElse(
                                            said -> parts.performer().offerUndo(said, done),
                                            () -> parts.notices()
                                                    .problem(parts.texts().text("app.sample.none")));
                        },
                        problem -> {
                            busy = false;
                            underWay.end();
                            if (underWay.isStopped()) {
                                parts.notices().say(problem);
                            } else {
                                parts.notices().problem(problem);
                            }
                        });
    }

    /** What is told while it is done: nothing at first, then how far it is, with a button that stops it. */
    private final class UnderWay {

        private final AtomicBoolean stopped = new AtomicBoolean();
        private Optional<Patience> patience = Optional.empty();
        private Optional<Notice> shown = Optional.empty();

        void begin(String words) {
            Notice.Action stop = new Notice.Action(parts.texts().text("app.sample.stop"), this::stop);
            Patience waiting = new Patience(() -> show(words, List.of(stop)));
            patience = Optional.of(waiting);
            waiting.begin();
        }

        private void show(String words, List<Notice.Action> actions) {
            Notice notice = Notice.underWay(words, parts.tasks().shareProperty(), actions);
            shown = Optional.of(notice);
            parts.notices().show(notice);
        }

        /** The button has taken the message away with it. */
        private void stop() {
            stopped.set(true);
            show(parts.texts().text("app.sample.stopping"), List.of());
        }

        void end() {
            patience.ifPresent(Patience::end);
            shown.ifPresent(parts.notices()::dismiss);
        }

        boolean isStopped() {
            return stopped.get();
        }
    }
}
