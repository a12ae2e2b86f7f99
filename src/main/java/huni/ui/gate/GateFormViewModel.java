package huni.ui.gate;

import huni.domain.pipeline.Gate;
import huni.domain.prospect.GateAnswer;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.gate.GateFacts.Worth;
import huni.work.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.joda.money.Money;

/**
 * What a closed gate asks and what is answered. It hands over an answer that opens the gate; its caller moves the
 * prospect with it, and calls {@link #failed} if that did not work after all.
 */
public final class GateFormViewModel {

    private final Refusal.GateClosed closed;
    private final Formats formats;
    private final Texts texts;
    private final Consumer<? super GateAnswer> onAnswer;
    private final Runnable onCancel;
    private final OfferedReasons reasons;
    private final Worth known;
    private final BeginningInput beginning;
    private final QuestionsInput questions;
    private boolean correcting;

    private final ObjectProperty<Decider> decider = new SimpleObjectProperty<>(this, "decider", Decider.NOT_SAID);
    private final StringProperty how = new SimpleStringProperty(this, "how", "");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<Optional<Reason>> reason =
            new SimpleObjectProperty<>(this, "reason", Optional.empty());
    private final StringProperty worth = new SimpleStringProperty(this, "worth", "");
    private final StringProperty day = new SimpleStringProperty(this, "day", "");
    private final ReadOnlyStringWrapper wordsProblem = new ReadOnlyStringWrapper(this, "wordsProblem", "");
    private final ReadOnlyStringWrapper reasonProblem = new ReadOnlyStringWrapper(this, "reasonProblem", "");
    private final ReadOnlyStringWrapper worthProblem = new ReadOnlyStringWrapper(this, "worthProblem", "");
    private final ReadOnlyStringWrapper dayProblem = new ReadOnlyStringWrapper(this, "dayProblem", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper answering = new ReadOnlyBooleanWrapper(this, "answering");

    /**
     * A form for one closed gate.
     *
     * @param onAnswer gets an answer that opens the gate; not asked again until {@link #failed}
     * @param onCancel the move is given up
     */
    public GateFormViewModel(
            Refusal.GateClosed closed,
            GateFacts facts,
            Formats formats,
            Texts texts,
            Consumer<? super GateAnswer> onAnswer,
            Runnable onCancel) {
        this.closed = closed;
        this.formats = formats;
        this.texts = texts;
        this.onAnswer = onAnswer;
        this.onCancel = onCancel;
        this.reasons = new OfferedReasons(facts.reasons(), new DomainWords(texts));
        how.set(facts.authorityHow());
        this.known = facts.worth();
        this.questions = new QuestionsInput(closed.missing(), isOfSeveral(), texts);
        this.beginning = new BeginningInput(facts.createdOn(), formats, texts);
        known.ofOne().map(formats::money).ifPresent(worth::set);
        day.set(formats.day(formats.today()));
        words.subscribe(_ -> wordsProblem.set(""));
        decider.subscribe(_ -> {
            wordsProblem.set("");
            reasonProblem.set("");
        });
        reason.subscribe(_ -> reasonProblem.set(""));
        worth.subscribe(_ -> worthProblem.set(""));
        day.subscribe(_ -> {
            dayProblem.set("");
            beginning.closedOn(formats.parseDay(day.get()));
        });
    }

    /** The same form for a closing that was told before: it begins with what was told. */
    public GateFormViewModel correcting(GateFacts.ToldClosing told) {
        correcting = true;
        day.set(told.on().map(formats::day).orElse(""));
        reason.set(told.reason().flatMap(reasons::told));
        words.set(told.words());
        return this;
    }

    /** Hands over the answer if it opens the gate; else says at each field what is missing. */
    public void answer() {
        if (answering.get()) {
            return;
        }
        problem.set("");
        read().ifPresent(answer -> {
            answering.set(true);
            onAnswer.accept(answer);
        });
    }

    /** Gives the move up. */
    public void cancel() {
        onCancel.run();
    }

    /** The move did not work: says why, and may be answered again. */
    public void failed(String sentence) {
        answering.set(false);
        problem.set(sentence);
    }

    private Optional<GateAnswer> read() {
        return switch (closed.gate()) {
            case NONE -> Optional.of(new GateAnswer.None());
            case AUTHORITY -> authority();
            case LOST_REASON -> lost();
            case WON_DETAILS -> won();
            case QUESTIONS -> questions.read();
        };
    }

    private Optional<GateAnswer> authority() {
        return switch (decider.get()) {
            case NOT_SAID -> missing(reasonProblem, "gate.authority.missing");
            case YES -> Optional.of(new GateAnswer.DecisionMaker(how.get().strip()));
            case NOT_YET ->
                words.get().isBlank()
                        ? missing(wordsProblem, "gate.authority.reason.missing")
                        : Optional.of(
                                new GateAnswer.WithoutDecisionMaker(words.get().strip()));
        };
    }

    private Optional<GateAnswer> missing(ReadOnlyStringWrapper told, String key) {
        told.set(texts.text(key));
        return Optional.empty();
    }

    private Optional<GateAnswer> lost() {
        Optional<LocalDate> on = beginning.closing(day.get(), dayProblem::set);
        Optional<BeginningInput.Told> begun = on.flatMap(beginning::read);
        if (reason.get().isEmpty()) {
            reasonProblem.set(texts.text("gate.lost.reason.missing"));
        }
        return reason.get()
                .flatMap(r -> begun.map(
                        told -> new GateAnswer.Lost(r.key(), words.get().strip(), on, told.day())));
    }

    private Optional<GateAnswer> won() {
        Optional<LocalDate> on = beginning.closing(day.get(), dayProblem::set);
        boolean keepsWorth = correcting && worth.get().isBlank();
        Optional<String> why = reason.get().map(Reason::key);
        if (!asksWorth() || keepsWorth) {
            return on.map(d -> new GateAnswer.WonEach(Optional.empty(), d, why));
        }
        Optional<Money> paid = formats.parseMoney(worth.get());
        if (paid.isEmpty()) {
            worthProblem.set(texts.text("gate.won.worth.invalid", formats.money(Money.of(formats.currency(), 85_000))));
        }
        if (isOfSeveral()) {
            return paid.flatMap(_ -> on.map(d -> new GateAnswer.WonEach(paid, d, why)));
        }
        Optional<BeginningInput.Told> begun = on.flatMap(beginning::read);
        return paid.flatMap(amount ->
                on.flatMap(d -> begun.map(told -> new GateAnswer.Won(amount, d, told.day(), why))));
    }

    /** Everything that can be typed, each by a key of its own. */
    public Map<String, StringProperty> typed() {
        Map<String, StringProperty> typed = new LinkedHashMap<>(questions.typed());
        typed.putAll(Map.of("how", how, "words", words, "worth", worth, "day", day, "begun", beginning.dayProperty()));
        return typed;
    }

    /** Which gate is closed. */
    public Gate gate() {
        return closed.gate();
    }

    /** What the prospect is called. */
    public String company() {
        return closed.company();
    }

    /** Whether it is answered for several prospects at once, each of which is won for its own value. */
    public boolean isOfSeveral() {
        return known instanceof Worth.OfEach;
    }

    /** Whether there is a value to ask for: not if it is known of each of several. */
    public boolean asksWorth() {
        return !(known instanceof Worth.OfEach(int unknown)) || unknown > 0;
    }

    /** Of how many prospects the value is not known. */
    public int worthUnknown() {
        return known instanceof Worth.OfEach(int unknown) ? unknown : 0;
    }

    /** The reasons that are offered where a sale is won or lost, in their order. */
    public List<Reason> reasons() {
        return reasons.at(closed.gate());
    }

    /** Whether we talk to the decision maker; nothing is said beforehand. */
    public ObjectProperty<Decider> deciderProperty() {
        return decider;
    }

    /** What tells that we talk to the decision maker; may be empty. */
    public StringProperty howProperty() {
        return how;
    }

    /** Why it goes on without the decision maker, or what was said about the loss. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Why it is lost or won; a win needs none. */
    public ObjectProperty<Optional<Reason>> reasonProperty() {
        return reason;
    }

    /** What the sale brought, as typed. */
    public StringProperty worthProperty() {
        return worth;
    }

    /** The closing day, as typed. */
    public StringProperty dayProperty() {
        return day;
    }

    /** When the sale began, if that is asked. */
    public BeginningInput beginning() {
        return beginning;
    }

    /** The questions that must be answered first. */
    public QuestionsInput questions() {
        return questions;
    }

    /** Whether a closing that was told before is told anew. */
    public boolean isCorrecting() {
        return correcting;
    }

    /** What is wrong with the words; empty if nothing is. */
    public ReadOnlyStringProperty wordsProblemProperty() {
        return wordsProblem.getReadOnlyProperty();
    }

    /** What is wrong with the choice; empty if nothing is. */
    public ReadOnlyStringProperty reasonProblemProperty() {
        return reasonProblem.getReadOnlyProperty();
    }

    /** What is wrong with the amount; empty if nothing is. */
    public ReadOnlyStringProperty worthProblemProperty() {
        return worthProblem.getReadOnlyProperty();
    }

    /** What is wrong with the day; empty if nothing is. */
    public ReadOnlyStringProperty dayProblemProperty() {
        return dayProblem.getReadOnlyProperty();
    }

    /** Why the move did not work although everything was answered; empty if it was not tried or is under way. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether an answer was handed over and the move is under way. */
    public ReadOnlyBooleanProperty answeringProperty() {
        return answering.getReadOnlyProperty();
    }
}
