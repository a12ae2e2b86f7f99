package huni.ui.call;

import huni.domain.checklist.ChecklistHeading;
import huni.work.call.TakeChecklist;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Which checklist the call goes by, and the others it can go on with. Where none opens in the stage, they are offered. */
final class CallChecklistViewModel {

    /** A checklist with the digit that takes it. */
    record ChecklistFace(int digit, String name, boolean taken) {}

    private static final int MOST = 9;

    private final CallScreenContext context;
    private final RunningCall running;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
    private final ReadOnlyObjectWrapper<List<ChecklistFace>> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", List.of());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private boolean shown;

    CallChecklistViewModel(CallScreenContext context, RunningCall running) {
        this.context = context;
        this.running = running;
        running.readingProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private void show(CallReading reading) {
        Optional<ChecklistHeading> present = reading.held().checklist();
        List<ChecklistHeading> all = reading.checklists();
        name.set(present.map(context.words()::checklist)
                .orElseGet(() -> context.texts().text("call.checklist.none")));
        choices.set(IntStream.range(0, Math.min(MOST, all.size()))
                .mapToObj(i -> new ChecklistFace(
                        i + 1,
                        context.words().checklist(all.get(i)),
                        present.filter(heading ->
                                        heading.key().equals(all.get(i).key()))
                                .isPresent()))
                .toList());
        if (!shown) {
            shown = true;
            open.set(present.isEmpty() && !all.isEmpty());
        }
    }

    /** Takes the checklist of that digit; one that has none does nothing. */
    void digit(int digit) {
        List<ChecklistHeading> all =
                running.readingProperty().get().map(CallReading::checklists).orElse(List.of());
        if (digit <= Math.min(MOST, all.size())) {
            open.set(false);
            running.write(
                    new TakeChecklist(context.call(), all.get(digit - 1).key()), () -> {}, context.door()::problem);
        }
    }

    /** Shows what there is to choose from, or puts it away. */
    void toggle() {
        open.set(!open.get() && !choices.get().isEmpty());
    }

    /** Puts away what there is to choose from. */
    void close() {
        open.set(false);
    }

    boolean isOpen() {
        return open.get();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What the checklist is called that the call goes by, or that there is none. */
    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Those it can go on with. */
    ReadOnlyObjectProperty<List<ChecklistFace>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }
}
