package huni.ui.prospect.timeline;

import huni.domain.call.CallQuery;
import huni.domain.call.CallQuery.HappenedCall;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.TaskRunner;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The answers of one call, which are read when they are unfolded. */
public final class CallAnswersViewModel {

    /** Where they are read from, off the screen's thread, and how they are written. */
    public record Source(
            CallQuery calls, TaskRunner tasks, Formats formats, Texts texts, Consumer<? super Exception> onUnread) {}

    private final HappenedCall call;
    private final Source source;
    private final CallAnswersWriter writer;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyObjectWrapper<Optional<AnswersFace>> face =
            new ReadOnlyObjectWrapper<>(this, "face", Optional.empty());

    /** Those of that call, folded. */
    public CallAnswersViewModel(HappenedCall call, Source source) {
        this.call = call;
        this.source = source;
        this.writer = new CallAnswersWriter(source.texts(), source.formats());
    }

    /** Unfolds or folds them. */
    public void toggle() {
        open.set(!open.get());
        if (open.get()) {
            read();
        }
    }

    private void read() {
        source.tasks()
                .run(
                        () -> source.calls()
                                .held(call.call())
                                .map(held -> writer.face(held, source.calls().objections())),
                        face::set,
                        source.onUnread());
    }

    /** Which call it is, and how many of its questions were answered. */
    public HappenedCall call() {
        return call;
    }

    /** What they are called: how many there are. */
    public String name() {
        return source.texts().text("prospect.answers", call.answered());
    }

    /** Whether they are unfolded. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What is shown of them; empty until they were read. */
    public ReadOnlyObjectProperty<Optional<AnswersFace>> faceProperty() {
        return face.getReadOnlyProperty();
    }
}
