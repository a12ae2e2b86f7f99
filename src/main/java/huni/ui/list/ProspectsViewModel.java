package huni.ui.list;

import huni.domain.activity.AgendaQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.DraftQuery;
import huni.insight.KeptForecast;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.LabelFilter;
import huni.ui.field.Option;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** The list of prospects: filtered and ordered, with those that are chosen and what is done with them. */
public final class ProspectsViewModel implements AutoCloseable {

    /**
     * Where the list reads from, off the screen's thread.
     *
     * @param longReads the same prospects, on the lane of long reads
     * @param drafts what was typed in small forms and not sent
     * @param agenda the own calendar, in which appointments are booked
     * @param owner whose prospects are shown
     * @param forecasts by which open prospects are expected to close
     */
    public record Sources(
            ProspectQuery prospects,
            ProspectQuery longReads,
            PipelineQuery pipelines,
            DraftQuery drafts,
            AgendaQuery agenda,
            ShownOwner owner,
            KeptForecast forecasts) {}

    /** A stage to filter by. */
    record StageChoice(StageKey key, String name, boolean parked) {}

    private final Texts texts;
    private final Notices notices;
    private final ProspectsActions actions;
    private final LabelFilter labels;
    private final LineWriter writer;
    private final ListFilter filter;
    private final ListPages pages;
    private final ChosenLines chosen;
    private final ChosenActions chosenActions;
    private final Runnable stopListening;
    private final Subscription otherPeople;

    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
    private final ObservableList<StageChoice> choices = FXCollections.observableArrayList();
    private boolean stale;

    /** Begins to read the whole list. Close it when its screen is not needed any more. */
    public ProspectsViewModel(
            Sources sources,
            Performer performer,
            TaskRunner tasks,
            Formats formats,
            Texts texts,
            Notices notices,
            ProspectsActions actions) {
        this.texts = texts;
        this.notices = notices;
        this.actions = actions;
        this.writer = new LineWriter(texts, formats, performer, sources.owner());
        this.labels = new LabelFilter(sources.prospects(), tasks, texts.locale(), this::failed);
        this.filter = new ListFilter(labels, sources.owner(), this::begin);
        this.pages = new ListPages(
                sources,
                filter::request,
                () -> performer.now().day(),
                new ListLines(writer::line),
                tasks,
                new ListPages.Listeners(this::chooseNone, this::know, this::arrived, this::failed));
        this.stopListening = performer.onChanged(this::changed);
        this.otherPeople = sources.owner().peopleProperty().subscribe((_, _) -> pages.rewrite());
        this.chosen = new ChosenLines(pages::rows, pages::wholeList, tasks, this::failed);
        this.chosenActions = new ChosenActions(sources, performer, tasks, formats, texts, () -> {
            if (filter.filteredProperty().get() || filter.behindProperty().get().isPresent()) {
                chosen.clear();
            }
        });
        shown.subscribe(now -> {
            if (now && stale) {
                labels.read();
                stale = false;
                pages.refresh();
            }
        });
        begin();
        labels.read();
    }

    private void begin() {
        stale = false;
        pages.begin();
    }

    private void chooseNone() {
        chosen.clear();
    }

    private void arrived(boolean whole) {
        chosen.arrived(whole);
    }

    private void know(ListPages.Basis basis) {
        writer.by(basis);
        List<StageChoice> now = basis.pipeline().shown().stream()
                .map(stage -> new StageChoice(stage.key(), writer.name(stage), stage.type() == StageType.PARKED))
                .toList();
        if (!now.equals(choices)) {
            choices.setAll(now);
        }
    }

    private void failed(Exception failure) {
        notices.problem(texts.text("prospects.read.failed", UnexpectedErrors.log("reading the list", failure)));
    }

    private void changed(Changed changed) {
        if (!shown.get()) {
            stale = true;
            return;
        }
        labels.read();
        if (changed.everything()) {
            begin();
        } else {
            stale = false;
            pages.refresh();
        }
    }

    /** Shows all prospects. */
    public void showAll() {
        show(Optional.empty(), ListRequest.ALL);
    }

    /** Takes out what is shown. */
    void export() {
        actions.export(pages.asked());
    }

    /** Leaves the list behind a number for that number; nothing if all are shown. */
    public void back() {
        if (filter.behindProperty().get().isPresent()) {
            showAll();
            actions.back();
        }
    }

    /** Shows a list; with a title, it is the list behind a number. */
    public void show(Optional<String> title, ListRequest request) {
        filter.show(title, request);
    }

    /** Somebody looks at a line: what is behind it is read before it is reached, and everything before it. */
    void look(int line) {
        pages.look(line);
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
        List<ProspectRow> rows = pages.rows();
        return line >= 0 && line < rows.size() ? List.of(rows.get(line)) : List.of();
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
        pages.drop();
        filter.close();
        chosen.drop();
        stopListening.run();
        otherPeople.unsubscribe();
    }

    /** Whether somebody sees the list; while nobody does, it is not read again. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Which prospects it shows, in which order. */
    ListFilter filter() {
        return filter;
    }

    /** Whether what is shown is the list that is asked for now. */
    ReadOnlyBooleanProperty settledProperty() {
        return pages.settledProperty();
    }

    /** How many prospects the whole list has, read or not; -1 until that is known. */
    ReadOnlyLongProperty countProperty() {
        return pages.countProperty();
    }

    /** Which prospects are chosen. */
    ChosenLines chosen() {
        return chosen;
    }

    /** What has somebody look after the chosen prospects; empty where none is chosen. */
    public Optional<Consumer<Option>> giving() {
        List<ProspectRow> rows = chosen.rows();
        return rows.isEmpty() ? Optional.empty() : Optional.of(to -> chosenActions.give(rows, to));
    }

    /** What is done with them. */
    ChosenActions actions() {
        return chosenActions;
    }

    /** The stages there are to filter by. */
    ObservableList<StageChoice> choices() {
        return choices;
    }

    /** A line for every prospect of the list, empty as long as it has not been read. */
    ObservableList<ProspectLine> lines() {
        return pages.lines();
    }
}
