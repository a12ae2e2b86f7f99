package huni.ui.today;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.today.TodayQuery.Idle;
import huni.insight.TodayReader;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.owner.ShownOwner;
import huni.ui.plan.PlanContext;
import huni.ui.plan.PlanFormViewModel;
import huni.ui.today.TodayDeeds.Deed;
import huni.ui.today.TodayLine.Entry;
import huni.ui.today.TodayLine.Group;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the screen of the day shows and does. It is read again after every change and with every minute that begins. */
public final class TodayViewModel implements AutoCloseable {

    private static final int NONE = -1;

    private final Performer performer;
    private final Texts texts;
    private final TodayActions actions;
    private final TodayDeeds deeds;
    private final TodayForms forms;
    private final ConsentGate consentGate;
    private final DayReads reads;
    private final Runnable stopListening;
    private final Runnable stopWatching;
    private Runnable firstReading = this::read;
    /** How many entries are being taken away. */
    private int leaving;

    private final Set<Object> underWay = new HashSet<>();
    private final ObservableList<TodayLine> lines = FXCollections.observableArrayList();
    private final ObservableList<TodayLine> shownLines = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper(this, "due", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", NONE);

    /**
     * Nobody sees it yet.
     *
     * @param aside the same reader on the lane of long reads
     * @param owner whose prospects the day is of
     * @param planning what the form that plans works with, and the screen with it
     */
    public TodayViewModel(
            TodayReader reader, TodayReader aside, ShownOwner owner, PlanContext planning, TodayActions actions) {
        this.performer = planning.performer();
        this.texts = planning.texts();
        this.actions = actions;
        this.deeds = new TodayDeeds(planning);
        this.forms = new TodayForms(planning);
        this.consentGate = new ConsentGate(performer, texts);
        this.reads = new DayReads(
                new DayReads.Readers(reader, aside, owner),
                new TodayWriter(texts, planning.formats(), actions.call().isPresent()),
                planning,
                this::show);
        this.stopListening = performer.onChanged(_ -> reads.read(leaving > 0));
        this.stopWatching = performer.onMinute(_ -> read());
        planning.tasks().onceSeen(() -> firstReading.run());
    }

    private void read() {
        reads.read(false);
    }

    private void show(TodayWriter.Written read) {
        due.set(read.due());
        summary.set(read.summary());
        List<TodayLine> now = read.lines();
        if (!now.equals(lines)) {
            change(() -> lines.setAll(now));
        }
        title.set(read.title());
    }

    private void change(Runnable change) {
        Optional<Object> before = reads.isSeen() ? selectedEntry().map(Entry::key) : Optional.empty();
        int place = reads.isSeen() ? selected.get() : 0;
        // Lines that change take the selection of the list away, even where its place stays the same.
        select(NONE);
        change.run();
        select(before.map(this::find).filter(found -> found != NONE).orElseGet(() -> entryFrom(Math.max(0, place))));
    }

    private int find(Object key) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i) instanceof Entry entry && entry.key().equals(key))
                .findFirst()
                .orElse(NONE);
    }

    /** The first entry at or after a place that is not being dealt with, else the last one before it. */
    private int entryFrom(int place) {
        return IntStream.range(place, lines.size())
                .filter(this::isOpen)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, Math.min(place, lines.size()))
                        .filter(this::isOpen)
                        .max()
                        .orElse(NONE));
    }

    private Stream<Entry> entries() {
        return lines.stream().filter(Entry.class::isInstance).map(Entry.class::cast);
    }

    private boolean isOpen(int place) {
        return lines.get(place) instanceof Entry entry && !underWay.contains(entry.key());
    }

    /** Selects a line, or none if it is negative. */
    void select(int place) {
        selected.set(place);
    }

    /** The keyboard goes to a line. */
    void goTo(int place) {
        select(place);
        forms.wentTo(selectedEntry());
    }

    /** The entry that is selected. */
    Optional<Entry> selectedEntry() {
        int place = selected.get();
        return place >= 0 && place < lines.size() && lines.get(place) instanceof Entry entry
                ? Optional.of(entry)
                : Optional.empty();
    }

    /** Does it to the selected entry, if it can be done to that. */
    void perform(TodayVerb verb) {
        selectedEntry().filter(one -> one.verbs().contains(verb)).ifPresent(one -> perform(one, verb));
    }

    /**
     * Does it to an entry. Of what is being done already, nothing. What goes against what they said is asked for twice, and
     * recorded; call mode and messages ask by themselves.
     */
    void perform(Entry entry, TodayVerb verb) {
        if (underWay.contains(entry.key()) || underWay.contains(entry.mark(verb))) {
            return;
        }
        boolean asksItself = verb == TodayVerb.CALL || verb == TodayVerb.MESSAGE;
        if (entry.forbids(verb) && !asksItself) {
            consentGate.ask(entry, verb, this::act);
        } else {
            act(entry, verb);
        }
    }

    private void act(Entry entry, TodayVerb verb) {
        switch (verb) {
            case CALL -> actions.call().ifPresent(call -> call.accept(entry.prospect()));
            case MESSAGE ->
                actions.letters().write(entry.prospect(), entry.group().occasion(), entry.letter());
            case PLAN, MISSED, GIVE_TRIAL, GIVE_DEMO, GIVE_GIFT -> forms.open(entry, verb);
            case LEDGER -> actions.ledger().run();
            default -> deeds.of(entry, verb).ifPresent(deed -> write(entry, verb, deed));
        }
    }

    /**
     * The keyboard is at the next entry before this one is written, so that one key after the other can be pressed. An entry
     * that leaves does so as soon as that is written: what else the day says then takes longer to read.
     */
    private void write(Entry entry, TodayVerb verb, Deed deed) {
        Object mark = entry.mark(verb);
        boolean leaves = entry.leavesAfter(verb, lines);
        underWay.add(mark);
        leaving += leaves ? 1 : 0;
        int place = find(entry.key());
        if (place == selected.get() && place != NONE && !entry.staysAfter(verb)) {
            select(entryFrom(place));
        }
        performer.perform(
                deed.operation(),
                done -> {
                    underWay.remove(mark);
                    leaving -= leaves ? 1 : 0;
                    int gone = leaves ? find(entry.key()) : NONE;
                    if (gone != NONE) {
                        change(() -> lines.remove(TodayLine.goesFrom(lines, gone), gone + 1));
                    }
                    deeds.tell(entry, deed, done);
                },
                problem -> {
                    underWay.remove(mark);
                    leaving -= leaves ? 1 : 0;
                    performer.problem(problem);
                });
    }

    /** Opens the prospect of the selected entry; shows more where the line is about that. */
    void open() {
        int place = selected.get();
        if (place >= 0 && place < lines.size() && lines.get(place) instanceof TodayLine.More more) {
            more(more.group());
        } else {
            selectedEntry().ifPresent(entry -> actions.open().accept(entry.prospect()));
        }
    }

    /** Shows more of a group that is paged. */
    void more(Group group) {
        if (group == Group.STALLED || group == Group.WITHOUT_STEP) {
            reads.more(Idle.valueOf(group.name()));
        }
    }

    /** Spreads what is overdue and not being dealt with evenly over the next working days; appointments stay. */
    void spread() {
        List<Activity> steps = entries()
                .filter(entry -> entry.group() == Group.OVERDUE && !underWay.contains(entry.key()))
                .flatMap(entry -> entry.step().stream())
                .filter(step -> step.kind() != ActivityKind.APPOINTMENT)
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        reads.spread(steps, spread -> performer.performUndoable(spread, texts.text("today.spread.done", steps.size())));
    }

    /** Begins a call with the selected entry if it is one, else with the first that is and does not mind. */
    boolean call() {
        Optional<Entry> next = selectedEntry()
                .filter(entry -> entry.verbs().contains(TodayVerb.CALL))
                .or(() -> entries()
                        .filter(entry -> entry.verbs().contains(TodayVerb.CALL) && !entry.forbids(TodayVerb.CALL))
                        .findFirst());
        next.ifPresent(entry -> perform(entry, TodayVerb.CALL));
        return next.isPresent();
    }

    /** How it is read. */
    DayReads reads() {
        return reads;
    }

    /** The lines, in their order. */
    ObservableList<TodayLine> lines() {
        return shownLines;
    }

    /** How many things are due, as it is written; empty if none is. */
    public ReadOnlyStringProperty dueProperty() {
        return due.getReadOnlyProperty();
    }

    /** Whether a call can be begun from here. */
    boolean calls() {
        return actions.call().isPresent();
    }

    /** The day, in words; empty before it is read for the first time. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How many things are due and overdue, in words. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Which line is selected; negative if none is. */
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The form that plans or gives something, while it is open. */
    ReadOnlyObjectProperty<Optional<PlanFormViewModel>> formProperty() {
        return forms.formProperty();
    }

    @Override
    public void close() {
        firstReading = () -> {};
        stopListening.run();
        stopWatching.run();
        reads.drop();
    }
}
