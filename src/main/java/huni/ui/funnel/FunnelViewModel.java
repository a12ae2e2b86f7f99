package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.worktime.WorkingTime;
import huni.insight.JourneyFilter;
import huni.language.Formats;
import huni.language.MoneyRange;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.owner.ShownPart;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.joda.money.Money;

/**
 * What the funnel's screen shows and does. It reads while it is shown, again after every change, and shows what it has
 * until the newer figures are there.
 */
public final class FunnelViewModel implements AutoCloseable {

    /** For how many weeks the funnel can be shown. */
    static final List<Integer> WEEKS = List.of(1, 4, 8, 13, 26, 52);

    private static final int WEEKS_AT_FIRST = 8;
    private final FunnelReader reader;
    private final ShownPart part;
    private final Performer performer;
    private final Texts texts;
    private final Formats formats;
    private final FunnelWriter writer;
    private final BiConsumer<? super String, ? super ListRequest> onList;
    private final Latest figures;
    private final Latest lists;
    private final Runnable stopListening;
    private final ReadOnlyIntegerWrapper weeks = new ReadOnlyIntegerWrapper(this, "weeks", WEEKS_AT_FIRST);
    private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper(this, "past", false);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading", false);
    private final ReadOnlyObjectWrapper<Optional<FunnelPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<JourneyFilter> filter;
    private final ReadOnlyBooleanWrapper byValue = new ReadOnlyBooleanWrapper(this, "byValue", false);
    private final ReadOnlyObjectWrapper<List<String>> sources = new ReadOnlyObjectWrapper<>(this, "sources", List.of());
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private Optional<LocalDate> lastDay = Optional.empty();
    private Optional<LocalDate> latestCreation = Optional.empty();
    private Optional<FunnelReading> read = Optional.empty();
    private Optional<LocalDate> snapshotDay = Optional.empty();
    private FunnelWish asked;
    private boolean outdated;

    /** @param onList opens a list: its title, and which prospects, as many as the number that was pressed */
    public FunnelViewModel(
            FunnelReader reader,
            ShownPart part,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            BiConsumer<? super String, ? super ListRequest> onList) {
        this.reader = reader;
        this.part = part;
        this.performer = performer;
        this.texts = texts;
        this.formats = formats;
        this.writer = new FunnelWriter(texts, formats);
        this.onList = onList;
        this.figures = new Latest(tasks);
        this.lists = new Latest(tasks);
        this.filter = new ReadOnlyObjectWrapper<>(
                this, "filter", JourneyFilter.all(performer.settings().currency()));
        this.asked = wish();
        this.stopListening = part.onOther(this::refresh, performer.onChanged(_ -> refresh()));
        shown.subscribe(_ -> refresh());
    }

    /** Shows the prospects of so many weeks. */
    public void setWeeks(int count) {
        if (count != weeks.get()) {
            weeks.set(count);
            refresh();
        }
    }

    /** Shows the bars by what the prospects are worth, or by how many they are. */
    public void setByValue(boolean worth) {
        byValue.set(worth);
        write();
    }

    /** Shows only prospects from a source; all if empty. */
    public void setSource(Optional<String> source) {
        narrow(filter.get().withSource(source));
    }

    /** Shows only prospects worth what the words say, such as {@code 10k-50k}; all if they say nothing. */
    public void setWorth(String typed) {
        Optional<MoneyRange> range = formats.parseRange(typed);
        Optional<BigDecimal> one = formats.parseMoney(typed).map(Money::getAmount);
        narrow(filter.get()
                .withWorth(
                        range.map(r -> r.low().getAmount()).or(() -> one),
                        range.map(r -> r.high().getAmount())));
    }

    /** Shows what stood in each stage at the end of a day so many days ago; now, if it is none. */
    void showDaysAgo(long days) {
        Optional<LocalDate> day = days <= 0 ? Optional.empty() : Optional.of(today().minusDays(days));
        if (!day.equals(snapshotDay)) {
            snapshotDay = day;
            refresh();
        }
    }

    /** What is shown as a table; empty while nothing is. */
    Optional<FunnelSheet> sheet() {
        return page.get().flatMap(shown -> read.map(all -> FunnelSheet.of(shown, writer.lines(all, byValue.get()))));
    }

    private void narrow(JourneyFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            refresh();
        }
    }

    /** Goes back in time by as many weeks as are shown. */
    public void earlier() {
        goTo(period().to().minusWeeks(weeks.get()));
    }

    /** Goes forward by as many weeks as are shown, at most to this week. */
    public void later() {
        goTo(period().to().plusWeeks(weeks.get()));
    }

    /** Goes to the weeks that end with this one. */
    public void toThisWeek() {
        goTo(today());
    }

    /** Goes to the weeks that end with the one in which the newest prospect was created. */
    public void toLatest() {
        latestCreation.ifPresent(this::goTo);
    }

    /** Goes to the weeks that end with the one of that day, at most to this week. */
    void goTo(LocalDate day) {
        if (DaySpan.weeks(weeks.get(), day).equals(period())) {
            return;
        }
        LocalDate thisWeek = DaySpan.week(today()).from();
        boolean back = day.isBefore(thisWeek);
        if (back || past.get()) {
            lastDay = Optional.of(day).filter(_ -> back);
            past.set(back);
            refresh();
        }
    }

    /** Opens the list behind a number. Of two pressed one after the other, the second one's list opens. */
    public void open(LinkedCount count) {
        Moment now = performer.now();
        Optional<PersonId> owner = read.flatMap(FunnelReading::owner);
        lists.runLong(
                _ -> reader.behind(count.behind(), owner, now),
                list -> onList.accept(count.title(), list),
                failure -> performer.problem(
                        texts.text("funnel.failed.list", UnexpectedErrors.log("reading a list", failure))));
    }

    /** The days of the weeks that are asked for; what is shown may still be others. */
    DaySpan period() {
        return DaySpan.weeks(weeks.get(), lastDay.orElseGet(this::today));
    }

    LocalDate today() {
        return performer.now().day();
    }

    private FunnelWish wish() {
        return new FunnelWish(part.key(), part.whose(), period(), filter.get(), snapshotDay);
    }

    /**
     * One reading at a time: what changes meanwhile is read once more afterwards, however often it changed. Other weeks,
     * and leaving the screen, give up the reading under way.
     */
    private void refresh() {
        FunnelWish wanted = wish();
        if (!shown.get()) {
            figures.drop();
            reading.set(false);
            outdated = false;
        } else if (reading.get() && wanted.equals(asked)) {
            outdated = true;
        } else {
            reading.set(true);
            outdated = false;
            asked = wanted;
            Moment now = performer.now();
            WorkingTime working = performer.workingTime();
            figures.runLong(
                    cancellation -> reader.read(wanted, working, now, cancellation), this::arrived, this::failed);
        }
    }

    private void arrived(FunnelReading figures) {
        latestCreation = figures.beyond().latest();
        sources.set(figures.beyond().sources());
        read = Optional.of(figures);
        write();
        ended();
    }

    private void write() {
        read.ifPresent(figures -> page.set(Optional.of(writer.page(figures, asked.filter(), byValue.get()))));
    }

    private void failed(Exception failure) {
        performer.problem(texts.text("funnel.failed", UnexpectedErrors.log("reading the funnel", failure)));
        ended();
    }

    private void ended() {
        reading.set(false);
        if (outdated) {
            outdated = false;
            refresh();
        }
    }

    /** Which prospects it is of. */
    ShownPart part() {
        return part;
    }

    /** Whether the person sees the screen. While not, nothing is read. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** How many weeks are asked for. */
    public ReadOnlyIntegerProperty weeksProperty() {
        return weeks.getReadOnlyProperty();
    }

    /** Of which prospects the funnel is. */
    public ReadOnlyObjectProperty<JourneyFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** Whether the bars are amounts. */
    public ReadOnlyBooleanProperty byValueProperty() {
        return byValue.getReadOnlyProperty();
    }

    /** Where prospects came from, to choose from. */
    public ReadOnlyObjectProperty<List<String>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    /** Whether the weeks asked for end before this one. */
    public ReadOnlyBooleanProperty pastProperty() {
        return past.getReadOnlyProperty();
    }

    /** Whether newer figures are being read. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What to show; empty until the first figures are there. */
    ReadOnlyObjectProperty<Optional<FunnelPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    @Override
    public void close() {
        stopListening.run();
        figures.drop();
        lists.drop();
    }
}
