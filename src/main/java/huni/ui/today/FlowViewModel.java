package huni.ui.today;

import huni.domain.DaySpan;
import huni.domain.dossier.ListScope;
import huni.domain.history.HistoryQuery;
import huni.domain.today.FlowQuery;
import huni.insight.Steadiness;
import huni.insight.Steadiness.FlowWeek;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.ui.plan.PlanContext;
import huni.ui.today.FlowPage.FlowNumber;
import huni.ui.today.FlowPage.FlowPicture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
    private final HistoryQuery history;
    private final Performer performer;
    private final Texts texts;
    private final Formats formats;
    private final BiConsumer<String, ListScope> lists;
    private final Latest reading;
    private final Runnable stopListening;
    private final Runnable stopWatching;
    private final ReadOnlyObjectWrapper<Optional<FlowPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
    private LocalDate readOn;
    private boolean stale;

    /** @param lists shows the prospects behind a number, under a title */
    public FlowViewModel(
            FlowQuery query, HistoryQuery history, PlanContext context, BiConsumer<String, ListScope> lists) {
        this.query = query;
        this.history = history;
        this.performer = context.performer();
        this.texts = context.texts();
        this.formats = context.formats();
        this.lists = lists;
        this.reading = new Latest(context.tasks());
        this.readOn = performer.now().day();
        this.stopListening = performer.onChanged(_ -> read(performer.now().day()));
        shown.subscribe(() -> {
            if (shown.get() && stale) {
                read(performer.now().day());
            }
        });
        this.stopWatching = performer.onMinute(now -> {
            if (!now.day().equals(readOn)) {
                read(now.day());
            }
        });
        read(readOn);
    }

    private void read(LocalDate today) {
        readOn = today;
        stale = !shown.get();
        if (stale) {
            return;
        }
        reading.runLong(
                _ -> page(today),
                page::set,
                failure -> performer.problem(
                        texts.text("today.flow.failed", UnexpectedErrors.log("reading what comes in", failure))));
    }

    private Optional<FlowPage> page(LocalDate today) {
        Optional<LocalDate> first = query.firstCreated();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        DaySpan week = DaySpan.week(today);
        Map<LocalDate, Long> created =
                query.created(new DaySpan(Steadiness.days(today).from(), week.to()));
        Steadiness steadiness = Steadiness.of(created, first, today);
        return Optional.of(new FlowPage(
                List.of(
                        number(
                                Steadiness.count(created, week),
                                texts.text("today.week.created"),
                                texts.text("today.week.created.list"),
                                new ListScope.Created(week)),
                        number(
                                query.booked(week, performer.now().zone()).size(),
                                texts.text("today.week.booked"),
                                texts.text("today.week.booked.list"),
                                new ListScope.Booked(week, performer.now().zone())),
                        number(
                                query.meeting(week).size(),
                                texts.text("today.week.meeting"),
                                texts.text("today.week.meeting.list"),
                                new ListScope.WithAppointment(week))),
                steadiness.weeks().isEmpty() ? Optional.empty() : Optional.of(picture(steadiness))));
    }

    private FlowPicture picture(Steadiness steadiness) {
        List<FlowWeek> weeks = steadiness.weeks();
        long undated = history.withoutDate();
        return new FlowPicture(
                weeks.stream().map(this::bar).toList(),
                weeks.stream().map(steadiness::isThin).toList(),
                steadiness.median(),
                definition(steadiness),
                sentence(steadiness),
                steadiness.isLatestThin(),
                undated == 0
                        ? Optional.empty()
                        : Optional.of(number(
                                undated,
                                texts.text("today.flow.undated", undated),
                                texts.text("today.flow.undated.list"),
                                new ListScope.Undated())));
    }

    private FlowNumber bar(FlowWeek week) {
        long number = week.days().from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return number(
                week.created(),
                texts.text("today.flow.week", number),
                texts.text("today.flow.week.list", number),
                new ListScope.Created(week.days()));
    }

    private FlowNumber number(long count, String name, String title, ListScope scope) {
        return new FlowNumber(count, formats.number(count), name, title, scope);
    }

    private String definition(Steadiness steadiness) {
        int weeks = steadiness.weeks().size();
        OptionalDouble median = steadiness.median();
        return median.isEmpty()
                ? texts.text("today.flow.definition", weeks)
                : texts.text(
                        "today.flow.definition.median",
                        weeks,
                        formats.number(
                                BigDecimal.valueOf(median.getAsDouble()), median.getAsDouble() % 1 == 0 ? 0 : 1));
    }

    private String sentence(Steadiness steadiness) {
        String zero = steadiness.atZero() == 0 ? "" : texts.text("today.flow.zero", steadiness.atZero());
        OptionalDouble latest = steadiness.latest();
        if (latest.isEmpty()) {
            return zero;
        }
        String two = texts.text("today.flow.latest", formats.percent(latest.getAsDouble()));
        return zero.isEmpty() ? two : two + "\n" + zero;
    }

    /** Shows the prospects behind a number. */
    void show(FlowNumber number) {
        lists.accept(number.title(), number.scope());
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
