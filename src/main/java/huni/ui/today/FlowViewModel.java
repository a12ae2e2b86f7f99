package huni.ui.today;

import huni.domain.PersonId;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.today.FlowQuery;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Latest;
import huni.ui.plan.PlanContext;
import huni.ui.today.FlowPage.FlowNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What came in this week, and how evenly prospects have come in before. It is read again after every change and on every
 * day that begins, on the lane of long reads: the list of the day never waits for it.
 */
public final class FlowViewModel implements AutoCloseable {

    private final FlowQuery query;
    private final ShownOwner owner;
    private final Performer performer;
    private final Texts texts;
    private final Formats formats;
    private final BiConsumer<String, ListRequest> lists;
    private final Latest reading;
    private final Runnable stopListening;
    private final Runnable stopWatching;
    private final ReadOnlyObjectWrapper<Optional<FlowPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
    private LocalDate readOn;
    private boolean stale;

    /**
     * Begins to read.
     *
     * @param owner whose prospects are counted
     * @param lists shows the prospects behind a number, under a title
     */
    public FlowViewModel(
            FlowQuery query, ShownOwner owner, PlanContext context, BiConsumer<String, ListRequest> lists) {
        this.query = query;
        this.owner = owner;
        this.performer = context.performer();
        this.texts = context.texts();
        this.formats = context.formats();
        this.lists = lists;
        this.reading = new Latest(context.tasks());
        this.readOn = performer.now().day();
        this.stopListening = owner.onOther(this::readToday, performer.onChanged(_ -> readToday()));
        shown.subscribe(() -> {
            if (shown.get() && stale) {
                readToday();
            }
        });
        this.stopWatching = performer.onMinute(now -> {
            if (!now.day().equals(readOn)) {
                read(now.day());
            }
        });
        read(readOn);
    }

    private void readToday() {
        read(performer.now().day());
    }

    private void read(LocalDate today) {
        readOn = today;
        stale = !shown.get();
        if (stale) {
            return;
        }
        Optional<PersonId> whose = owner.ownerProperty().get();
        reading.runLong(
                _ -> new FlowWriter(query.of(whose), whose, texts, formats)
                        .page(today, performer.now().zone()),
                page::set,
                failure -> performer.problem(
                        texts.text("today.flow.failed", UnexpectedErrors.log("reading what comes in", failure))));
    }

    /** Shows the prospects behind a number. */
    void show(FlowNumber number) {
        lists.accept(number.title(), number.request());
    }

    /** Whether somebody sees it; while nobody does, it is not read again. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** What is shown; empty while there is nothing to tell. */
    ReadOnlyObjectProperty<Optional<FlowPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    @Override
    public void close() {
        stopListening.run();
        stopWatching.run();
        reading.drop();
    }
}
