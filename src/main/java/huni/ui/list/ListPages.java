package huni.ui.list;

import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.insight.ExpectedClosings;
import huni.insight.Forecast;
import huni.ui.kit.Latest;
import huni.ui.kit.LongRead;
import huni.ui.kit.TaskRunner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.ObservableList;

/** The rows of the list, read page by page as far as somebody looks, and their number. */
final class ListPages {

    /** Rows read at first, and at least as many each time after. */
    static final int PAGE = 100;

    private static final int MOST = 1_000;
    /** As many rows as are read in no time; more are read on the lane of long reads. */
    private static final int QUICK = 2_000;

    private record Loaded(Basis basis, ListRequest request, List<ProspectRow> rows) {}

    /**
     * What lines are written by.
     *
     * @param forecast by which open prospects are expected to close; empty until it has been read
     */
    record Basis(Pipeline pipeline, Optional<Forecast> forecast) {}

    /**
     * Who hears of what is read.
     *
     * @param otherList before another list than the last one is read
     * @param basis with each page, before its rows are shown
     * @param arrived after rows came; whether they are all there are
     * @param failed when the rows or their number cannot be read
     */
    record Listeners(
            Runnable otherList, Consumer<Basis> basis, Consumer<Boolean> arrived, Consumer<Exception> failed) {}

    private final ProspectsViewModel.Sources sources;
    private final Supplier<ListRequest> wanted;
    private final Supplier<LocalDate> today;
    private final ListLines lines;
    private final Listeners listeners;
    private final Latest reading;
    private final Latest counting;
    private final Latest forecasting;
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(this, "count", -1);
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled", false);
    private Optional<ListRequest> listed = Optional.empty();
    private Optional<ListRequest> read = Optional.empty();
    private int looked;
    private boolean whole;
    private boolean reloading;
    private boolean turning;

    ListPages(
            ProspectsViewModel.Sources sources,
            Supplier<ListRequest> wanted,
            Supplier<LocalDate> today,
            ListLines lines,
            TaskRunner tasks,
            Listeners listeners) {
        this.sources = sources;
        this.wanted = wanted;
        this.today = today;
        this.lines = lines;
        this.listeners = listeners;
        this.reading = new Latest(tasks);
        this.counting = new Latest(tasks);
        this.forecasting = new Latest(tasks);
    }

    /** Somebody looks at a line: what is behind it is read before it is reached, and everything before it. */
    void look(int line) {
        looked = Math.max(looked, line);
        readOn();
    }

    private void readOn() {
        int read = rows().size();
        if (whole || reloading || turning || read == 0 || looked <= read - PAGE / 2) {
            return;
        }
        turning = true;
        ListRequest request = asked();
        LocalDate day = today.get();
        int limit = Math.clamp(looked - read + PAGE / 2, PAGE, MOST);
        Optional<ProspectRow> last = Optional.of(rows().getLast());
        reading.run(
                () -> new Loaded(basis(day), request, sources.prospects().list(request, last, limit)),
                next -> {
                    turning = false;
                    whole = next.rows().size() < limit;
                    listeners.basis().accept(next.basis());
                    lines.add(next.rows());
                    if (whole) {
                        counted(rows().size());
                    }
                    listeners.arrived().accept(whole);
                    readOn();
                },
                this::failed);
    }

    /** What is asked for, with the order in which it was read. */
    ListRequest asked() {
        ListRequest now = wanted.get();
        return read.filter(request -> request.withAhead(List.of()).equals(now)).orElse(now);
    }

    private Basis basis(LocalDate day) {
        return new Basis(sources.pipelines().pipeline(), sources.forecasts().atHand(day));
    }

    /** Reads every row that the list has now. */
    LongRead<List<ProspectRow>> wholeList() {
        ListRequest request = asked();
        return ending -> {
            List<ProspectRow> all = new ArrayList<>();
            Optional<ProspectRow> last = Optional.empty();
            boolean more = true;
            while (more) {
                ending.check();
                List<ProspectRow> page = sources.longReads().list(request, last, MOST);
                all.addAll(page);
                more = page.size() == MOST;
                last = page.isEmpty() ? last : Optional.of(page.getLast());
            }
            return all;
        };
    }

    /** Reads the list from its beginning. */
    void begin() {
        reload(PAGE);
    }

    /** Reads again what has been read. */
    void refresh() {
        reload(Math.max(PAGE, rows().size()));
    }

    /** Shows what has been read in the words of now. */
    void rewrite() {
        lines.rewrite();
    }

    private void reload(int limit) {
        turning = false;
        reloading = true;
        counting.drop();
        ListRequest request = wanted.get();
        boolean sameList = listed.filter(request::equals).isPresent();
        if (!sameList) {
            looked = 0;
            settled.set(false);
            listeners.otherList().run();
        }
        LocalDate day = today.get();
        Consumer<Loaded> onDone = found -> {
            listed = Optional.of(request);
            read = Optional.of(found.request());
            show(found, limit, sameList);
            count(request);
            settled.set(true);
            readOn();
            if (found.basis().forecast().isEmpty()) {
                forecast(day);
            }
        };
        if (request.sort() == ListSort.EXPECTED) {
            reading.runLong(
                    ending -> {
                        Forecast forecast = sources.forecasts().on(day, ending::check);
                        return first(
                                sources.longReads(),
                                request.withAhead(ExpectedClosings.order(forecast, request.descending())),
                                limit,
                                day);
                    },
                    onDone,
                    this::failed);
        } else if (request.scope().takesLong() || limit > QUICK) {
            reading.runLong(_ -> first(sources.longReads(), request, limit, day), onDone, this::failed);
        } else {
            reading.run(() -> first(sources.prospects(), request, limit, day), onDone, this::failed);
        }
    }

    private Loaded first(ProspectQuery prospects, ListRequest request, int limit, LocalDate day) {
        return new Loaded(basis(day), request, prospects.list(request, Optional.empty(), limit));
    }

    /** Reads by what open prospects are expected to close; the rows do not wait for it. */
    private void forecast(LocalDate day) {
        forecasting.runLong(ending -> sources.forecasts().on(day, ending::check), _ -> refresh(), listeners.failed());
    }

    private void show(Loaded found, int limit, boolean sameList) {
        reloading = false;
        whole = found.rows().size() < limit;
        listeners.basis().accept(found.basis());
        lines.begin(found.rows(), sameList);
        listeners.arrived().accept(whole);
    }

    /** To count more than one page may mean to look at every prospect: nobody waits for that to see the rows. */
    private void count(ListRequest request) {
        int read = rows().size();
        if (whole) {
            counted(read);
            return;
        }
        if (count.get() < read) {
            count.set(-1);
        }
        counting.runLong(_ -> sources.longReads().count(request), this::counted, this::failed);
    }

    private void counted(long all) {
        lines.spread(all);
        count.set(all);
    }

    private void failed(Exception failure) {
        reloading = false;
        turning = false;
        listeners.failed().accept(failure);
    }

    /** Waits for nothing any more. */
    void drop() {
        reading.drop();
        counting.drop();
        forecasting.drop();
    }

    /** The rows that have been read, from the first on. */
    List<ProspectRow> rows() {
        return lines.rows();
    }

    /** A line for every prospect of the list, empty as long as it has not been read. */
    ObservableList<ProspectLine> lines() {
        return lines.lines();
    }

    /** Whether what was read is the list that is asked for now. */
    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /** How many prospects the whole list has, read or not; -1 until that is known. */
    ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
