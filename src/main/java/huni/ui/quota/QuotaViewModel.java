package huni.ui.quota;

import huni.domain.Commission;
import huni.domain.Moment;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.Settings;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.worktime.WorkingTime;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.Option;
import huni.ui.field.ShownPipeline;
import huni.ui.field.TypedQuota;
import huni.ui.field.owner.ShownPart;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.ui.quota.QuotaPage.Behind;
import huni.work.ChangeSetting;
import huni.work.quota.RemoveQuota;
import huni.work.quota.SetQuota;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.joda.money.Money;

/**
 * How the quota's period stands, and what it takes. It reads while it is shown, again after every change, and shows what
 * it has until the newer is there.
 */
public final class QuotaViewModel implements AutoCloseable {

    private final QuotaFigures reader;
    private final ShownPipeline pipelines;
    private final LookedAtPerson person;
    private final Performer performer;
    private final Texts texts;
    private final Formats formats;
    private final TypedQuota targets;
    private final QuotaWriter writer;
    private final QuotaExits exits;
    private final Latest readings;
    private final Runnable stopListening;
    private final ReadOnlyObjectWrapper<Optional<QuotaPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<QuotaHolder> whose =
            new ReadOnlyObjectWrapper<>(this, "whose", QuotaHolder.ALL);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read", false);
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>(this, "problem", "");
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private boolean reading;
    private boolean outdated;

    /**
     * A screen that reads nothing until it is shown.
     *
     * @param reader reads the figures; asked off the screen's thread
     * @param part what the window has chosen: of which pipeline the quota is shown, and whose, as long as nobody else is
     *     chosen on the screen
     * @param exits where it leads to; where the quota is set is here
     */
    public QuotaViewModel(
            QuotaFigures reader,
            ShownPart part,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            QuotaExits exits) {
        this.reader = reader;
        this.pipelines = part.pipeline();
        this.performer = performer;
        this.texts = texts;
        this.formats = formats;
        this.targets = new TypedQuota(formats);
        this.writer = new QuotaWriter(texts, formats);
        this.exits = exits;
        this.readings = new Latest(tasks);
        this.person = new LookedAtPerson(part.owner(), this::refresh);
        Subscription other = pipelines.ofQuotaProperty().subscribe((_, _) -> refresh());
        Runnable changes = performer.onChanged(_ -> refresh());
        this.stopListening = () -> {
            other.unsubscribe();
            person.close();
            changes.run();
        };
        shown.subscribe(_ -> refresh());
    }

    /** Opens the prospects behind a number. */
    void open(Behind behind) {
        exits.list().accept(behind.title(), behind.scope());
    }

    /** Shows the sales that are won on a day nobody knows, of those whose quota is shown. */
    void showUndatedWins() {
        exits.undatedWins().accept(whose.get().person().map(Person::id));
    }

    /** Shows the quota of periods of that length, of which there is one. */
    void show(QuotaPeriod period) {
        performer.perform(new ChangeSetting(Settings.Key.QUOTA_PERIOD, period.name()), _ -> {});
    }

    /** Which pipelines there are, and whose quota is shown. */
    ShownPipeline pipelines() {
        return pipelines;
    }

    /** Whose quota is shown. */
    LookedAtPerson person() {
        return person;
    }

    /**
     * Sets the quota from today on, and shows it.
     *
     * @param of of which pipeline it is, by its key; blank over all
     * @param who the person who has it; empty for all together
     * @param form hears what is wrong with the amount, too
     */
    void setQuota(
            String amount,
            Quota.Measure measure,
            QuotaPeriod period,
            String of,
            Optional<PersonId> who,
            FormAnswer form) {
        Optional<Money> target = targets.read(amount, measure);
        if (target.isEmpty()) {
            boolean money = measure == Quota.Measure.MONEY;
            form.unread(texts.text(money ? "quota.edit.invalid" : "quota.edit.invalid.sales"));
            return;
        }
        SetQuota set = new SetQuota(period, measure, target.get(), pipeline(of), who);
        form.perform(performer, set, texts.text("quota.edit.done"), () -> show(of));
    }

    /** Takes all quotas of a person away; of one pipeline by its key, blank of those over all. */
    void removeQuota(Person who, String of) {
        performer.performUndoable(
                new RemoveQuota(who.id(), pipeline(of)), texts.text("quota.edit.removed", who.name()));
    }

    private static Optional<PipelineKey> pipeline(String of) {
        return of.isBlank() ? Optional.empty() : Optional.of(new PipelineKey(of));
    }

    /** Shows the quota of a pipeline by its key, if it has one; blank for the one over all. */
    void show(String of) {
        Option.find(pipelines.choicesProperty().get(), of).ifPresentOrElse(pipelines::choose, () -> {
            if (pipelines.areSeveral()) {
                pipelines.chooseQuotaOverAll();
            }
        });
    }

    /** A tier as it is typed. */
    record TypedTier(String from, String rate) {

        boolean isBlank() {
            return from.isBlank() && rate.isBlank();
        }
    }

    /** Sets what is earned; none brings back that nothing is said. The form hears what is wrong with the tiers, too. */
    void setCommission(List<TypedTier> typed, FormAnswer form) {
        List<Commission.Tier> tiers = new ArrayList<>();
        for (TypedTier tier : typed) {
            Optional<BigDecimal> from = formats.parseNumber(tier.from());
            Optional<BigDecimal> rate = formats.parseNumber(tier.rate());
            if (from.isPresent() && rate.isPresent()) {
                tiers.add(new Commission.Tier(from.get(), rate.get()));
            } else if (!tier.isBlank()) {
                form.unread(texts.text("quota.commission.invalid"));
                return;
            }
        }
        String written = new Commission(tiers).written();
        if (!written.isEmpty() && !Settings.Key.COMMISSION.knows(written)) {
            form.unread(texts.text("quota.commission.invalid"));
            return;
        }
        ChangeSetting set = new ChangeSetting(Settings.Key.COMMISSION, written);
        form.perform(performer, set, texts.text("quota.commission.done"), () -> {});
    }

    /** A quota as it can be typed again. */
    String typed(Quota quota) {
        return targets.write(quota.target(), quota.measure());
    }

    /** A rate or an attainment as it can be typed again. */
    String typed(BigDecimal percent) {
        BigDecimal plain = percent.stripTrailingZeros();
        return formats.number(plain, Math.max(0, plain.scale()));
    }

    private void refresh() {
        if (!shown.get()) {
            readings.drop();
            reading = false;
            outdated = false;
        } else if (reading) {
            outdated = true;
        } else {
            reading = true;
            Moment now = performer.now();
            WorkingTime working = performer.workingTime();
            Settings settings = performer.settings();
            QuotaHolder of = new QuotaHolder(pipelines.ofQuotaProperty().get(), person.person());
            readings.runLong(
                    cancellation -> reader.read(now, of, working, settings, cancellation),
                    found -> arrived(found, of),
                    this::failed);
        }
    }

    private void arrived(Optional<QuotaReading> found, QuotaHolder of) {
        problem.set("");
        whose.set(of);
        page.set(found.map(writer::page));
        read.set(true);
        ended();
    }

    private void failed(Exception failure) {
        problem.set(texts.text("quota.failed", UnexpectedErrors.log("reading the quota", failure)));
        ended();
    }

    private void ended() {
        reading = false;
        if (outdated) {
            outdated = false;
            refresh();
        }
    }

    /** Whether the person sees the screen. While not, nothing is read. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Of whom the page is, or that there is none. */
    ReadOnlyObjectProperty<QuotaHolder> whoseProperty() {
        return whose.getReadOnlyProperty();
    }

    /** Whether it was read once: only then no page means no quota. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Why it could not be read; empty if it could. */
    ReadOnlyObjectProperty<String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What to show; empty if no quota is set, and until the first reading is there. */
    ReadOnlyObjectProperty<Optional<QuotaPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    @Override
    public void close() {
        stopListening.run();
        readings.drop();
    }
}
