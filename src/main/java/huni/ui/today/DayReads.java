package huni.ui.today;

import huni.domain.PersonId;
import huni.domain.activity.Activity;
import huni.domain.today.TodayQuery;
import huni.domain.today.TodayQuery.Idle;
import huni.domain.worktime.WorkingTime;
import huni.insight.TodayReader;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Latest;
import huni.ui.plan.PlanContext;
import huni.work.activity.SpreadActivities;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

/**
 * Reads the day for its screen. While nobody sees that, the day is read for its number alone, on the lane of long reads, so that
 * no screen that is seen waits for it.
 */
final class DayReads {

    private static final int PAGE = 20;

    private final Readers readers;
    private final TodayWriter writer;
    private final Consumer<TodayWriter.Written> onRead;
    private final Performer performer;
    private final Texts texts;
    private final Latest reading;
    private final Latest spreading;
    private final Map<Idle, Integer> sizes = new EnumMap<>(Idle.class);
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private final Subscription otherOwner;
    /** Whose prospects what was read last is of. */
    private Optional<PersonId> ofShown = Optional.empty();
    /** Whether the day was ever asked for. */
    private boolean begun;
    /** Whether what was asked for on the lane of long reads has not come yet. */
    private boolean behind;
    /** Whether the screen waits for what was asked for. */
    private boolean awaited;
    /** Whether somebody has seen what was read. */
    private boolean seen;

    /**
     * The same questions on both lanes.
     *
     * @param shown on the lane of short reads
     * @param aside on the lane of long reads
     * @param owner whose prospects they are asked of
     */
    record Readers(TodayReader shown, TodayReader aside, ShownOwner owner) {}

    DayReads(Readers readers, TodayWriter writer, PlanContext context, Consumer<TodayWriter.Written> onRead) {
        this.readers = readers;
        this.writer = writer;
        this.onRead = onRead;
        this.performer = context.performer();
        this.texts = context.texts();
        this.reading = new Latest(context.tasks());
        this.spreading = new Latest(context.tasks());
        List.of(Idle.values()).forEach(group -> sizes.put(group, PAGE));
        otherOwner = readers.owner().ownerProperty().subscribe((_, _) -> {
            if (begun) {
                read(false);
            }
        });
        shown.subscribe(() -> {
            if (shown.get() && behind) {
                read(false);
            } else if (shown.get()) {
                seen |= begun;
            }
        });
    }

    /** @param shownAlready whether the screen shows already what is read; then nobody waits for it, unless somebody did */
    void read(boolean shownAlready) {
        begun = true;
        var now = performer.now();
        WorkingTime work = performer.workingTime();
        Optional<PersonId> whose = readers.owner().ownerProperty().get();
        Map<Idle, Integer> asked = Map.copyOf(sizes);
        awaited = shown.get() && (awaited || !shownAlready);
        behind = !awaited;
        if (behind) {
            reading.runLong(
                    _ -> writer.written(readers.aside().of(whose).read(now, work, asked)),
                    read -> arrived(read, whose),
                    this::unread);
        } else {
            reading.run(
                    () -> writer.written(readers.shown().of(whose).read(now, work, asked)),
                    read -> arrived(read, whose),
                    this::unread);
        }
    }

    private void arrived(TodayWriter.Written read, Optional<PersonId> whose) {
        ofShown = whose;
        awaited = false;
        behind = false;
        onRead.accept(read);
        seen |= shown.get();
    }

    private void unread(Exception failure) {
        awaited = false;
        performer.problem(texts.text("today.failed", UnexpectedErrors.log("reading the day", failure)));
    }

    /** Reads a page more of a group. */
    void more(Idle group) {
        sizes.merge(group, PAGE, (size, page) -> Math.min(size + page, TodayQuery.MOST));
        read(false);
    }

    /** Looks for the days on which steps are taken instead; not before what is shown is of those whose day is asked for. */
    void spread(List<Activity> steps, Consumer<SpreadActivities> onFound) {
        var now = performer.now();
        WorkingTime work = performer.workingTime();
        Optional<PersonId> whose = readers.owner().ownerProperty().get();
        if (!whose.equals(ofShown)) {
            return;
        }
        spreading.run(
                () -> new SpreadActivities(readers.shown().of(whose).spread(steps, now, work)),
                onFound,
                failure -> performer.problem(
                        texts.text("today.failed", UnexpectedErrors.log("spreading the day", failure))));
    }

    /** Whose prospects it is read of. */
    ShownOwner owner() {
        return readers.owner();
    }

    /** Whether somebody sees the screen. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether somebody has seen the day yet; until then its first line is the selected one, whatever comes before it. */
    boolean isSeen() {
        return seen;
    }

    /** Nothing arrives any more. */
    void drop() {
        otherOwner.unsubscribe();
        reading.drop();
        spreading.drop();
    }
}
