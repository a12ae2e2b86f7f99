package huni.ui.quota;

import huni.domain.DaySpan;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.pipeline.PipelineKey;
import huni.insight.MoveTrial;
import huni.insight.ThreeNumbers;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.ShownPipeline;
import huni.ui.field.WhatIf;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import huni.work.quota.KeepForecast;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The quota strip: its numbers, or that no quota is set. It reads at once and again after every change. */
public final class QuotaStripViewModel implements AutoCloseable {

    private final QuotaNumbers reader;
    private final Texts texts;
    private final QuotaStripWriter writer;
    private final Performer performer;
    private final TaskRunner tasks;
    private final Consumer<? super Exception> onFailed;
    private final QuotaExits exits;
    private final Runnable stopListening;
    private final ReadOnlyObjectWrapper<Optional<QuotaStripPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<QuotaHolder> whose =
            new ReadOnlyObjectWrapper<>(this, "whose", QuotaHolder.ALL);
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper(this, "known");
    private final ReadOnlyBooleanWrapper mayLead = new ReadOnlyBooleanWrapper(this, "mayLead", true);
    private Optional<ShownPipeline> shown = Optional.empty();
    private Optional<ShownOwner> owner = Optional.empty();
    private Optional<WhatIf> whatIf = Optional.empty();
    private Subscription trials = Subscription.EMPTY;
    private Optional<QuotaStripReading> last = Optional.empty();
    private boolean reading;
    private Optional<Kept> kept = Optional.empty();
    private Optional<Changed> unread = Optional.empty();
    private boolean closed;

    /**
     * A strip that shows nothing until the first numbers are there.
     *
     * @param reader the numbers as of a day, after what was changed since it was asked last; asked off the screen's thread
     * @param exits where it leads to
     */
    public QuotaStripViewModel(
            QuotaNumbers reader,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Consumer<? super Exception> onFailed,
            QuotaExits exits) {
        this.reader = reader;
        this.texts = texts;
        this.writer = new QuotaStripWriter(texts, formats);
        this.performer = performer;
        this.tasks = tasks;
        this.onFailed = onFailed;
        this.exits = exits;
        this.stopListening = performer.onChanged(this::refresh);
        refresh(Changed.ALL);
    }

    /** Shows the numbers of the pipeline that is shown where that has a quota of its own, else those over all. */
    public void follow(ShownPipeline pipelines) {
        shown = Optional.of(pipelines);
        pipelines.ofQuotaProperty().subscribe((_, _) -> refresh(Changed.NOTHING));
    }

    /** Shows the numbers of the one who looks while the window shows only what they look after. */
    public void follow(ShownOwner shownOwner) {
        owner = Optional.of(shownOwner);
        shownOwner.ownerProperty().subscribe((_, _) -> refresh(Changed.NOTHING));
        shownOwner.peopleProperty().subscribe(people -> mayLead.set(people.mayLead()));
    }

    /** Shows beside the numbers what they would be after what is tried there. */
    public void follow(WhatIf tried) {
        whatIf = Optional.of(tried);
        trials = tried.trialsProperty().subscribe((_, _) -> refresh(Changed.NOTHING));
    }

    /** What to show; empty if no quota is set. */
    ReadOnlyObjectProperty<Optional<QuotaStripPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whose numbers are shown, or would be if they had a quota. */
    ReadOnlyObjectProperty<QuotaHolder> whoseProperty() {
        return whose.getReadOnlyProperty();
    }

    /** Whether it is known by now if a quota is set. */
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Whether the one who looks may set a quota. */
    ReadOnlyBooleanProperty mayLeadProperty() {
        return mayLead.getReadOnlyProperty();
    }

    /** Goes to where the quota is set. */
    public void open() {
        exits.settings().run();
    }

    /** Shows the sales that are won on a day nobody knows, of those whose numbers are shown. */
    void showUndatedWins() {
        exits.undatedWins().accept(whose.get().person().map(Person::id));
    }

    /** Shows the sales of the period. */
    void showSales() {
        tasks.run(reader::sales, sales -> list("quota.strip.won", sales), onFailed);
    }

    /** Shows the open prospects that are expected to bring something in the period. */
    void showOpen() {
        last.map(QuotaStripReading::numbers)
                .map(numbers -> numbers.bets().stream()
                        .map(bet -> bet.open().prospect())
                        .toList())
                .ifPresent(open -> list("quota.card.expected", open));
    }

    private void list(String title, List<ProspectId> prospects) {
        exits.list().accept(texts.text(title), new ListScope.Chosen(Set.copyOf(prospects)));
    }

    /** However many changes come while one reading is under way, one more follows it. */
    private void refresh(Changed change) {
        if (reading) {
            unread = Optional.of(unread.map(change::and).orElse(change));
            return;
        }
        reading = true;
        MoveTrial trial = new MoveTrial(whatIf.map(WhatIf::ends).orElse(Map.of()), performer.now());
        QuotaHolder of =
                new QuotaHolder(shown.flatMap(one -> one.ofQuotaProperty().get()), owner.flatMap(ShownOwner::person));
        // They are of all prospects: what a screen shows of the one that was changed does not wait for them.
        tasks.runLong(
                cancellation -> read(of, change, trial, cancellation::check), read -> arrived(read, of), this::failed);
    }

    /** The numbers, and what to show of them and of what they would be. */
    private record Read(QuotaStripReading now, QuotaStripPage page) {}

    /** Reads and writes: with very many prospects both take their time. */
    private Optional<Read> read(QuotaHolder of, Changed change, MoveTrial trial, Runnable between) {
        return reader.read(trial.now().day(), of, change, between)
                .map(now -> new Read(
                        now, writer.page(now, trial.to().isEmpty() ? Optional.empty() : reader.tried(trial, between))));
    }

    private void failed(Exception failure) {
        onFailed.accept(failure);
        ended();
    }

    private void arrived(Optional<Read> read, QuotaHolder of) {
        if (!closed) {
            last = read.map(Read::now);
            whose.set(of);
            page.set(read.map(Read::page));
            last.map(QuotaStripReading::numbers).ifPresent(this::keep);
        }
        ended();
    }

    /** Of whose period, in which week. */
    private record Kept(Optional<PipelineKey> pipeline, Optional<PersonId> person, DaySpan period, DaySpan week) {}

    /** The first numbers of a week are kept, to be compared with what comes; whether it has some, the operation sees. */
    private void keep(ThreeNumbers numbers) {
        Optional<Kept> now = Optional.of(new Kept(
                numbers.quota().pipeline(),
                numbers.quota().person(),
                numbers.period(),
                DaySpan.week(numbers.forecast().chances().today())));
        if (!kept.equals(now)) {
            kept = now;
            performer.performQuietly(new KeepForecast(numbers), () -> kept = Optional.empty());
        }
    }

    private void ended() {
        reading = false;
        known.set(true);
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
        trials.unsubscribe();
        stopListening.run();
    }
}
