package huni.ui.quota;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import huni.work.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The quota strip: its numbers, or that no quota is set. It reads at once and again after every change. */
public final class QuotaStripViewModel implements AutoCloseable {

    private final QuotaNumbers reader;
    private final QuotaStripWriter writer;
    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Consumer<? super Exception> onFailed;
    private final QuotaExits exits;
    private final Runnable stopListening;
    private final ReadOnlyObjectWrapper<Optional<QuotaStripPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private boolean reading;
    private Optional<Changed> unread = Optional.empty();
    private boolean closed;

    /**
     * A strip that shows no quota until the first numbers are there.
     *
     * @param reader the numbers as of a day, after what was changed since it was asked last; asked off the screen's thread
     * @param exits where it leads to
     */
    public QuotaStripViewModel(
            QuotaNumbers reader,
            Workspace workspace,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Consumer<? super Exception> onFailed,
            QuotaExits exits) {
        this.reader = reader;
        this.writer = new QuotaStripWriter(texts, formats);
        this.workspace = workspace;
        this.tasks = tasks;
        this.onFailed = onFailed;
        this.exits = exits;
        this.stopListening = workspace.onChanged(this::refresh);
        refresh(Changed.ALL);
    }

    /** What to show; empty if no quota is set. */
    ReadOnlyObjectProperty<Optional<QuotaStripPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Goes to where the quota is set. */
    public void open() {
        exits.settings().run();
    }

    /** Shows the sales that are won on a day nobody knows. */
    void showUndatedWins() {
        exits.undatedWins().run();
    }

    /** However many changes come while one reading is under way, one more follows it. */
    private void refresh(Changed change) {
        if (reading) {
            unread = Optional.of(unread.map(change::and).orElse(change));
            return;
        }
        reading = true;
        LocalDate today = workspace.now().day();
        if (reader.isAtHand()) {
            tasks.run(() -> reader.read(today, change, () -> {}), this::arrived, this::failed);
        } else {
            tasks.runLong(cancellation -> reader.read(today, change, cancellation::check), this::arrived, this::failed);
        }
    }

    private void failed(Exception failure) {
        onFailed.accept(failure);
        ended();
    }

    private void arrived(Optional<QuotaStripReading> numbers) {
        if (!closed) {
            page.set(numbers.map(writer::page));
        }
        ended();
    }

    private void ended() {
        reading = false;
        if (!closed) {
            unread.ifPresent(change -> {
                unread = Optional.empty();
                refresh(change);
            });
        }
    }

    @Override
    public void close() {
        closed = true;
        stopListening.run();
    }
}
