package huni.ui.list;

import huni.domain.activity.AgendaQuery;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.DraftQuery;
import huni.domain.prospect.LabelChoice;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.LabelFilter;
import huni.ui.kit.Latest;
import huni.ui.kit.LongRead;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of prospects: filtered, ordered, read page by page as far as somebody looks. */
public final class ProspectsViewModel implements AutoCloseable {

    /**
     * Where the list reads from, off the screen's thread.
     *
     * @param longReads the same prospects, on the lane of long reads
     * @param drafts what was typed in small forms and not sent
     * @param agenda the own calendar, in which appointments are booked
     */
    public record Sources(
            ProspectQuery prospects,
            ProspectQuery longReads,
            PipelineQuery pipelines,
            DraftQuery drafts,
            AgendaQuery agenda) {}

    /** A stage to filter by. */
    record StageChoice(StageKey key, String name, boolean parked) {}

    /** How the list is ordered. */
    record Order(ListSort sort, boolean descending) {}

    private record Loaded(Pipeline pipeline, List<ProspectRow> rows) {}

    static final int PAGE = 100;

    private static final int MOST = 1_000;
    /** As many rows as are read in no time; more are read on the lane of long reads. */
    private static final int QUICK = 2_000;

    private final Sources sources;
    private final Texts texts;
    private final Notices notices;
    private final ProspectsActions actions;
    private final Latest reading;
    private final Latest counting;
    private final LabelFilter labels;
    private final LineWriter writer;
    private final Runnable stopListening;

    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
    private final ReadOnlyObjectWrapper<Order> order =
            new ReadOnlyObjectWrapper<>(this, "order", new Order(ListSort.COMPANY, false));
    private final ReadOnlyObjectWrapper<Set<StageKey>> stages = new ReadOnlyObjectWrapper<>(this, "stages", Set.of());
    private final ReadOnlyObjectWrapper<Optional<String>> behind =
            new ReadOnlyObjectWrapper<>(this, "behind", Optional.empty());
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(this, "count", -1);
    private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper(this, "filtered");
    private final ObservableList<StageChoice> choices = FXCollections.observableArrayList();
    private final ListLines lines;
    private final ChosenLines chosen;
    private final ChosenActions chosenActions;
    private ListScope scope = ListScope.all();
    private Optional<ListRequest> listed = Optional.empty();
    private int looked;
    private boolean whole;
    private boolean reloading;
    private boolean turning;
    private boolean stale;
    private boolean settling;

    /** Begins to read the whole list. Close it when its screen is not needed any more. */
    public ProspectsViewModel(
            Sources sources,
            Performer performer,
            TaskRunner tasks,
            Formats formats,
            Texts texts,
            Notices notices,
            ProspectsActions actions) {
        this.sources = sources;
        this.texts = texts;
        this.notices = notices;
        this.actions = actions;
        this.reading = new Latest(tasks);
        this.counting = new Latest(tasks);
        this.writer = new LineWriter(texts, formats, performer);
        this.lines = new ListLines(writer::line);
        this.stopListening = performer.onChanged(this::changed);
        this.chosen = new ChosenLines(this::rows, this::wholeList, tasks, this::failed);
        this.chosenActions = new ChosenActions(sources, performer, tasks, formats, texts, () -> {
            if (filtered.get() || behind.get().isPresent()) {
                chosen.clear();
            }
        });
        this.labels = new LabelFilter(sources.prospects(), tasks, texts.locale(), this::failed);
        words.subscribe((_, _) -> changeFilter());
        labels.choiceProperty().subscribe((_, _) -> changeFilter());
        shown.subscribe(now -> {
            if (now && stale) {
                labels.read();
                reload(Math.max(PAGE, lines.rows().size()));
            }
        });
        reload(PAGE);
        labels.read();
    }

    /** Shows all prospects. */
    public void showAll() {
        show(Optional.empty(), ListRequest.ALL);
    }

    /** Leaves the list behind a number for that number; nothing if all are shown. */
    public void back() {
        if (behind.get().isPresent()) {
            showAll();
            actions.back();
        }
    }

    /** Shows a list; with a title, it is the list behind a number. */
    public void show(Optional<String> title, ListRequest request) {
        behind.set(title);
        scope = request.scope();
        stages.set(Set.copyOf(request.stages()));
        order.set(new Order(request.sort(), request.descending()));
        filterBy(request.words(), request.labels());
    }

    /** Orders by a column; a second time the other way round. */
    void sortBy(ListSort sort) {
        Order now = order.get();
        order.set(new Order(sort, now.sort() == sort && !now.descending()));
        reload(PAGE);
    }

    /** Shows prospects of this stage too, or no longer. */
    void toggle(StageKey stage) {
        Set<StageKey> now = new HashSet<>(stages.get());
        if (!now.remove(stage)) {
            now.add(stage);
        }
        stages.set(Set.copyOf(now));
        reload(PAGE);
    }

    /** Takes words, stages, source and tag away. */
    void clearFilter() {
        stages.set(Set.of());
        filterBy("", LabelChoice.NONE);
    }

    private void filterBy(String newWords, LabelChoice newLabels) {
        settling = true;
        words.set(newWords);
        labels.pick(newLabels);
        settling = false;
        reload(PAGE);
    }

    private void changeFilter() {
        if (!settling) {
            reload(PAGE);
        }
    }

    /** Somebody looks at a line: what is behind it is read before it is reached, and everything before it. */
    void look(int line) {
        looked = Math.max(looked, line);
        readOn();
    }

    private void readOn() {
        int read = lines.rows().size();
        if (whole || reloading || turning || read == 0 || looked <= read - PAGE / 2) {
            return;
        }
        turning = true;
        ListRequest request = request();
        int limit = Math.clamp(looked - read + PAGE / 2, PAGE, MOST);
        Optional<ProspectRow> last = Optional.of(lines.rows().getLast());
        reading.run(
                () -> new Loaded(
                        sources.pipelines().pipeline(), sources.prospects().list(request, last, limit)),
                next -> {
                    turning = false;
                    whole = next.rows().size() < limit;
                    writer.pipeline(next.pipeline());
                    lines.add(next.rows());
                    if (whole) {
                        counted(lines.rows().size());
                    }
                    chosen.arrived(whole);
                    readOn();
                },
                this::failed);
    }

    private List<ProspectRow> rows() {
        return lines.rows();
    }

    /** Reads every row that the list has now. */
    private LongRead<List<ProspectRow>> wholeList() {
        ListRequest request = request();
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

    private ListRequest request() {
        return new ListRequest(
                words.get().strip(),
                stages.get(),
                labels.choiceProperty().get(),
                scope,
                order.get().sort(),
                order.get().descending());
    }

    private void reload(int limit) {
        stale = false;
        turning = false;
        reloading = true;
        counting.drop();
        ListRequest request = request();
        filtered.set(!request.words().isEmpty()
                || !request.stages().isEmpty()
                || !request.labels().isNone());
        boolean sameList = listed.filter(request::equals).isPresent();
        if (!sameList) {
            looked = 0;
            chosen.clear();
        }
        Consumer<Loaded> onDone = found -> {
            listed = Optional.of(request);
            show(found, limit, sameList);
            count(request);
            readOn();
        };
        if (request.scope().takesLong() || limit > QUICK) {
            reading.runLong(_ -> first(sources.longReads(), request, limit), onDone, this::failed);
        } else {
            reading.run(() -> first(sources.prospects(), request, limit), onDone, this::failed);
        }
    }

    private Loaded first(ProspectQuery prospects, ListRequest request, int limit) {
        return new Loaded(sources.pipelines().pipeline(), prospects.list(request, Optional.empty(), limit));
    }

    private void show(Loaded found, int limit, boolean sameList) {
        reloading = false;
        whole = found.rows().size() < limit;
        writer.pipeline(found.pipeline());
        List<StageChoice> now = found.pipeline().shown().stream()
                .map(stage -> new StageChoice(stage.key(), writer.name(stage), stage.type() == StageType.PARKED))
                .toList();
        if (!now.equals(choices)) {
            choices.setAll(now);
        }
        lines.begin(found.rows(), sameList);
        chosen.arrived(whole);
    }

    /** To count more than one page may mean to look at every prospect: nobody waits for that to see the rows. */
    private void count(ListRequest request) {
        int read = lines.rows().size();
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
        notices.problem(texts.text("prospects.read.failed", UnexpectedErrors.log("reading the list", failure)));
    }

    private void changed(Changed changed) {
        if (shown.get()) {
            labels.read();
            reload(changed.everything() ? PAGE : Math.max(PAGE, lines.rows().size()));
        } else {
            stale = true;
        }
    }

    /** Shows one prospect. */
    void open(ProspectLine line) {
        if (!line.isUnread()) {
            actions.open(line.id());
        }
    }

    /** Shows one prospect. */
    void open(ProspectRow row) {
        actions.open(row.prospect());
    }

    /** Takes these prospects away. */
    void remove(List<ProspectRow> gone) {
        chosen.clear();
        chosenActions.remove(gone);
    }

    /** Whom what is done next is done with: the chosen ones, else the one at that line. */
    List<ProspectRow> targets(int line) {
        if (chosen.size() > 0) {
            return chosen.rows();
        }
        return line >= 0 && line < rows().size() ? List.of(rows().get(line)) : List.of();
    }

    /** Begins a call with one. */
    void call(ProspectLine line) {
        if (!line.isUnread()) {
            actions.call(line.id());
        }
    }

    /** Begins a new prospect. */
    void newProspect() {
        actions.newProspect();
    }

    /** Goes to where files are brought in. */
    void importFile() {
        actions.importFile();
    }

    @Override
    public void close() {
        reading.drop();
        counting.drop();
        labels.drop();
        chosen.drop();
        stopListening.run();
    }

    /** Whether somebody sees the list; while nobody does, it is not read again. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** The words that every prospect of the list has. */
    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<Order> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** The stages of the list; none stands for all. */
    ReadOnlyObjectProperty<Set<StageKey>> stagesProperty() {
        return stages.getReadOnlyProperty();
    }

    /** What the number counts that the list is behind; empty for the list of all. */
    ReadOnlyObjectProperty<Optional<String>> behindProperty() {
        return behind.getReadOnlyProperty();
    }

    /** How many prospects the whole list has, read or not; -1 until that is known. */
    ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether words, stages, source or tag leave something out. */
    ReadOnlyBooleanProperty filteredProperty() {
        return filtered.getReadOnlyProperty();
    }

    /** The source and the tag of the list. */
    LabelFilter labels() {
        return labels;
    }

    /** Which prospects are chosen. */
    ChosenLines chosen() {
        return chosen;
    }

    /** What is done with them. */
    ChosenActions actions() {
        return chosenActions;
    }

    ObservableList<StageChoice> choices() {
        return choices;
    }

    /** A line for every prospect of the list, empty as long as it has not been read. */
    ObservableList<ProspectLine> lines() {
        return lines.lines();
    }
}
