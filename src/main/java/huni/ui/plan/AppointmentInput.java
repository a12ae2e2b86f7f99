package huni.ui.plan;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.Agenda;
import huni.domain.activity.AppointmentChain;
import huni.domain.activity.Due;
import huni.domain.activity.Engagement;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.activity.Meeting;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Prospect;
import huni.language.DomainWords;
import huni.language.DueWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What an appointment asks beside its time: where, how long, what stands around it, and what it will carry. */
public final class AppointmentInput {

    /** How many free times are offered. */
    static final int FREE_TIMES = 4;

    /** So far ahead the own calendar is looked at. */
    private static final int MONTHS_AHEAD = 12;

    /** A part of the appointment, as it will be planned. */
    record PartLine(Role role, String what, String when) {}

    /** Whether the decision maker is spoken to, in words. */
    record DeciderLine(boolean confirmed, String words) {}

    private record Read(Agenda agenda, Optional<Prospect> prospect, Pipeline pipeline) {}

    private final List<ProspectId> prospects;
    private final Optional<Activity> before;
    private final WhenInput when;
    private final PlanContext context;
    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;
    private final Latest reading;
    private final StringProperty location = new SimpleStringProperty(this, "location", "");
    private final ObjectProperty<Integer> minutes =
            new SimpleObjectProperty<>(this, "minutes", Meeting.USUAL.minutes());
    private final ReadOnlyStringWrapper close = new ReadOnlyStringWrapper(this, "close", "");
    private final ReadOnlyStringWrapper way = new ReadOnlyStringWrapper(this, "way", "");
    private final BooleanProperty moves = new SimpleBooleanProperty(this, "moves");
    private final ReadOnlyObjectWrapper<Optional<DeciderLine>> decider =
            new ReadOnlyObjectWrapper<>(this, "decider", Optional.empty());
    private final ObservableList<PartLine> parts = FXCollections.observableArrayList();
    private Optional<Read> read = Optional.empty();
    private boolean begun;

    /**
     * What is asked of an appointment with these prospects.
     *
     * @param before the appointment that is changed or was missed
     */
    AppointmentInput(List<ProspectId> prospects, Optional<Activity> before, WhenInput when, PlanContext context) {
        this.prospects = prospects;
        this.before = before;
        this.when = when;
        this.context = context;
        this.texts = context.texts();
        this.formats = context.formats();
        this.words = new DomainWords(texts);
        this.reading = new Latest(context.tasks());
        before.ifPresent(appointment -> {
            location.set(appointment.meeting().location());
            minutes.set(appointment.meeting().minutes());
        });
        when.dueProperty().subscribe(this::look);
        minutes.subscribe(this::look);
    }

    /** Reads what stands in the calendar; from now on the times that are free are offered. */
    void begin() {
        begun = true;
        look();
        LocalDate today = formats.today();
        reading.run(
                () -> new Read(
                        new Agenda(context.agenda().engagements(today, today.plusMonths(MONTHS_AHEAD))),
                        prospects.size() == 1
                                ? context.prospects()
                                        .dossier(prospects.getFirst())
                                        .map(found -> found.prospect())
                                : Optional.empty(),
                        context.pipelines().pipeline()),
                found -> {
                    read = Optional.of(withoutItself(found));
                    found.prospect().ifPresent(prospect -> tell(prospect, found.pipeline()));
                    look();
                },
                failure -> context.performer()
                        .problem(texts.text(
                                "plan.read.failed", UnexpectedErrors.log("reading the own calendar", failure))));
    }

    /** Something else is planned after all. */
    void end() {
        begun = false;
        close.set("");
        when.lasting(0);
    }

    private Read withoutItself(Read found) {
        List<Engagement> others = found.agenda().engagements().stream()
                .filter(engagement -> before.map(Activity::id)
                        .filter(engagement.activity()::equals)
                        .isEmpty())
                .toList();
        return new Read(new Agenda(others), found.prospect(), found.pipeline());
    }

    private void tell(Prospect prospect, Pipeline pipeline) {
        Authority authority = prospect.authority();
        String how = authority.how().strip();
        String said = authority.isConfirmed()
                ? authority
                        .confirmedOn()
                        .map(day -> texts.text("plan.decider.confirmed.on", formats.day(day)))
                        .orElseGet(() -> texts.text("plan.decider.confirmed"))
                : texts.text("plan.decider.open");
        decider.set(Optional.of(new DeciderLine(authority.isConfirmed(), how.isEmpty() ? said : said + " · " + how)));
        Stage here = pipeline.stage(prospect.standing().stage());
        Optional<Stage> to = before.isPresent()
                ? Optional.empty()
                : pipeline.around(here.key()).appointments();
        way.set(to.filter(stage -> pipeline.isBefore(here.key(), stage))
                .map(stage -> texts.text("plan.way", words.stage(here), words.stage(stage)))
                .orElse(""));
        moves.set(!way.get().isEmpty());
    }

    private void look() {
        if (!begun) {
            return;
        }
        when.lasting(minutes.get());
        Optional<Due> due = when.dueProperty().get();
        parts.setAll(due
                .map(at -> AppointmentChain.of(
                        at, context.performer().now(), context.performer().workingTime()))
                .orElse(List.of())
                .stream()
                .map(part -> new PartLine(part.role(), words.part(part.role()), DueWords.of(formats, part.due())))
                .toList());
        Closeness closeness = new Closeness(context.performer().workingTime(), formats, texts);
        close.set(due.map(at -> closeness.of(at, minutes.get(), read.map(Read::agenda)))
                .orElse(""));
        read.ifPresent(known -> when.suggest(
                known
                        .agenda()
                        .free(formats.now(), minutes.get(), context.performer().workingTime(), FREE_TIMES)
                        .stream()
                        .map(at -> new Due(at.toLocalDate(), Optional.of(at.toLocalTime())))
                        .toList()));
    }

    /** Where and how long. */
    Meeting meeting() {
        return new Meeting(location.get().strip(), minutes.get());
    }

    /** Where it is held; may be empty. */
    public StringProperty locationProperty() {
        return location;
    }

    /** What was typed as the place and is in no record yet. */
    String typedPlace() {
        boolean told =
                before.map(appointment -> appointment.meeting().location()).equals(Optional.of(location.get()));
        return told ? "" : location.get();
    }

    /** How many minutes it takes. */
    public ObjectProperty<Integer> minutesProperty() {
        return minutes;
    }

    /** What stands too close to it in the own calendar; empty if nothing does. */
    public ReadOnlyStringProperty closeProperty() {
        return close.getReadOnlyProperty();
    }

    /** From which stage to which the prospect can move with it; empty if to none. */
    public ReadOnlyStringProperty wayProperty() {
        return way.getReadOnlyProperty();
    }

    /** Whether the prospect moves along. */
    public BooleanProperty movesProperty() {
        return moves;
    }

    /** Whether the decision maker is spoken to; empty while that is not read. */
    ReadOnlyObjectProperty<Optional<DeciderLine>> deciderProperty() {
        return decider.getReadOnlyProperty();
    }

    /** What the appointment will carry. */
    ObservableList<PartLine> parts() {
        return parts;
    }
}
