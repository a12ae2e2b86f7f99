package huni.ui.coach;

import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.PersonalSettings;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.pipeline.PipelineKey;
import huni.domain.worktime.WorkingTime;
import huni.insight.coach.CoachReader;
import huni.insight.coach.CoachReading;
import huni.language.Formats;
import huni.language.Texts;
import huni.language.coach.CoachPage;
import huni.language.coach.CoachPage.Advice;
import huni.language.coach.CoachWriter;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.owner.ShownPart;
import huni.ui.kit.Latest;
import huni.ui.kit.Preferences;
import huni.ui.kit.TaskRunner;
import huni.work.coach.AnswerAdvice;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.joda.money.CurrencyUnit;

/**
 * What the coach says, and what the person answers. It reads while it is shown, again after every change, and shows what
 * it has until the newer is there.
 */
public final class CoachViewModel implements AutoCloseable {

    private final CoachReader reader;
    private final ShownPart part;
    private final Performer performer;
    private final Texts texts;
    private final CoachWriter writer;
    private final CurrencyUnit currency;
    private final BiConsumer<? super String, ? super ListRequest> onList;
    private final Preferences preferences;
    private final Latest readings;
    private final Runnable stopListening;
    private final Runnable stopFollowing;
    private final ReadOnlyObjectWrapper<Optional<CoachPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading", false);
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>(this, "problem", "");
    private final ReadOnlyBooleanWrapper off = new ReadOnlyBooleanWrapper(this, "off", false);
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private boolean outdated;
    /** Whose prospects what is shown is about; empty for everybody's. */
    private Optional<PersonId> owner = Optional.empty();

    /**
     * What the person has chosen.
     *
     * @param part which prospects it looks at
     * @param preferences say whether it gives advice at all
     */
    public record Chosen(ShownPart part, Preferences preferences) {}

    /**
     * Reads nothing before it is shown.
     *
     * @param onList opens a list: its title, and the prospects behind a piece of advice
     */
    public CoachViewModel(
            CoachReader reader,
            Chosen chosen,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            BiConsumer<? super String, ? super ListRequest> onList) {
        this.reader = reader;
        this.part = chosen.part();
        this.performer = performer;
        this.preferences = chosen.preferences();
        this.texts = texts;
        this.writer = new CoachWriter(texts, formats);
        this.currency = formats.currency();
        this.onList = onList;
        this.readings = new Latest(tasks);
        this.stopListening = part.onOther(this::refresh, performer.onChanged(_ -> refresh()));
        this.stopFollowing = chosen.preferences().onChanged(this::follow);
        follow(chosen.preferences().settings());
        shown.subscribe(_ -> refresh());
    }

    /** Opens the prospects behind it. */
    void open(Advice advice) {
        advice.list()
                .ifPresent(behind -> onList.accept(
                        behind.title(), ListRequest.of(behind.scope()).withOwner(owner)));
    }

    /** It is silent for sixty days, and then speaks only of what became known later. */
    void notNow(Advice advice) {
        performer.performUndoable(
                new AnswerAdvice(advice.key(), owner, Optional.empty()),
                texts.text("coach.not_now.done", advice.title()));
    }

    /** What was before is forgotten. */
    void normal(Advice advice) {
        performer.performUndoable(
                new AnswerAdvice(advice.key(), owner, Optional.of(advice.normalFrom())),
                texts.text("coach.normal.done", advice.title()));
    }

    private void follow(PersonalSettings settings) {
        boolean now = settings.get(PersonalSettings.Key.COACH).isPresent();
        if (off.get() != now) {
            page.set(Optional.empty());
            problem.set("");
            off.set(now);
            refresh();
        }
    }

    /** Lets it give advice again. */
    void switchOn() {
        preferences.set(PersonalSettings.Key.COACH, "");
    }

    private void refresh() {
        if (!shown.get() || off.get()) {
            readings.drop();
            reading.set(false);
            outdated = false;
        } else if (reading.get()) {
            outdated = true;
        } else {
            reading.set(true);
            Moment now = performer.now();
            WorkingTime working = performer.workingTime();
            PipelineKey one = part.key();
            Optional<PersonId> whose = part.whose();
            readings.runLong(
                    cancellation -> reader.of(whose).read(one, now, working, currency, cancellation::check),
                    read -> arrived(read, whose),
                    this::failed);
        }
    }

    private void arrived(CoachReading read, Optional<PersonId> whose) {
        owner = whose;
        problem.set("");
        page.set(Optional.of(writer.page(read)));
        ended();
    }

    private void failed(Exception failure) {
        problem.set(texts.text("coach.failed", UnexpectedErrors.log("reading the coach", failure)));
        ended();
    }

    private void ended() {
        reading.set(false);
        if (outdated) {
            outdated = false;
            refresh();
        }
    }

    /** Which prospects it looks at. */
    ShownPart part() {
        return part;
    }

    /** Whether the person sees the screen. While not, nothing is read. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether the person has switched it off. While off, nothing is read. */
    ReadOnlyBooleanProperty offProperty() {
        return off.getReadOnlyProperty();
    }

    /** Whether it is being read. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Why it could not be read; empty if it could. */
    ReadOnlyObjectProperty<String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What to show; empty until the first reading is there. */
    ReadOnlyObjectProperty<Optional<CoachPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    @Override
    public void close() {
        stopListening.run();
        stopFollowing.run();
        readings.drop();
    }
}
