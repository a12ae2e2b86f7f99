package huni.ui.plan;

import huni.domain.activity.Due;
import huni.domain.prospect.Care.Rhythm;
import huni.language.DomainWords;
import huni.language.DuePhrase;
import huni.language.DueWords;
import huni.language.Formats;
import huni.language.RhythmPhrase;
import huni.language.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * When something is planned, in words: what is typed, as what it is read, and what is offered beside it. From now on
 * only; what can be read in two ways is offered in both.
 */
public final class WhenInput {

    /** A time to choose. */
    public record Offer(Due due, String words) {}

    private final Optional<Due> first;
    private final boolean keepsTime;
    private final Formats formats;
    private final Texts texts;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper(this, "reading", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<Optional<Due>> due = new ReadOnlyObjectWrapper<>(this, "due", Optional.empty());
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private List<Offer> suggested = List.of();
    private List<Due> readings = List.of();
    private Optional<Offer> chosen = Optional.empty();
    private Optional<Function<Rhythm, LocalDate>> begins = Optional.empty();
    private Optional<Rhythm> rhythm = Optional.empty();
    private int minutes;

    /**
     * A field in which a first time stands already.
     *
     * @param keepsTime whether a day that is typed alone keeps the time of the first one
     */
    WhenInput(Due first, boolean keepsTime, Formats formats, Texts texts) {
        this(Optional.of(first), keepsTime, formats, texts);
    }

    /** A field that may be left empty. */
    WhenInput(Formats formats, Texts texts) {
        this(Optional.empty(), false, formats, texts);
    }

    private WhenInput(Optional<Due> first, boolean keepsTime, Formats formats, Texts texts) {
        this.first = first;
        this.keepsTime = keepsTime;
        this.formats = formats;
        this.texts = texts;
        text.set(words(first));
        text.subscribe(this::look);
        look();
    }

    private void look() {
        problem.set("");
        rhythm = begins.flatMap(_ -> RhythmPhrase.said(text.get()));
        readings = rhythm.flatMap(every -> begins.map(first -> List.of(Due.on(first.apply(every)))))
                .orElseGet(this::readings);
        due.set(readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty());
        write();
    }

    private void write() {
        reading.set(
                readings.size() > 1
                        ? texts.text("plan.when.which")
                        : due.get().map(this::inFull).map(this::inRhythm).orElse(""));
        List<Offer> now = isAmbiguous()
                ? readings.stream().map(one -> new Offer(one, inFull(one))).toList()
                : suggested;
        if (!now.equals(offers)) {
            offers.setAll(now);
        }
    }

    private String inRhythm(String first) {
        return rhythm.map(every -> texts.text("plan.when.rhythm", new DomainWords(texts).rhythm(every), first))
                .orElse(first);
    }

    private List<Due> readings() {
        String typed = text.get();
        if (typed.equals(words(first))) {
            return first.stream().toList();
        }
        if (chosen.filter(offer -> offer.words().equals(typed)).isPresent()) {
            return List.of(chosen.get().due());
        }
        return formats.parseDue(typed).stream()
                .filter(phrase -> phrase.rest().isBlank())
                .map(DuePhrase::due)
                .map(read -> keepsTime && read.time().isEmpty() ? new Due(read.day(), first.flatMap(Due::time)) : read)
                .filter(this::isAhead)
                .distinct()
                .toList();
    }

    private String words(Optional<Due> due) {
        return due.map(told -> DueWords.of(formats, told)).orElse("");
    }

    /** A time that is kept may be past on the day that was typed. */
    private boolean isAhead(Due read) {
        return read.time()
                .map(read.day()::atTime)
                .filter(at -> at.isBefore(formats.now()))
                .isEmpty();
    }

    private String inFull(Due read) {
        String day = formats.longDay(read.day());
        if (read.time().isEmpty()) {
            return day;
        }
        LocalDateTime begin = read.day().atTime(read.time().get());
        String from = formats.time(begin.toLocalTime());
        return minutes == 0
                ? texts.text("plan.when.time", day, from)
                : texts.text(
                        "plan.when.span",
                        day,
                        from,
                        formats.time(begin.plusMinutes(minutes).toLocalTime()));
    }

    /** The time; empty if what is typed is none or can be read in two ways, which is said below it. */
    public Optional<Due> read() {
        problem.set(
                isAmbiguous()
                        ? texts.text("plan.when.choose")
                        : due.get().isPresent() || isLeftEmpty()
                                ? ""
                                : texts.text(
                                        "plan.when.invalid",
                                        formats.day(formats.today().plusDays(1))));
        return due.get();
    }

    /** The time, or that none is told; empty if what is typed is none. */
    Optional<Optional<Due>> readOptional() {
        if (isLeftEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<Due> read = read();
        return read.isPresent() ? Optional.of(read) : Optional.empty();
    }

    private boolean isLeftEmpty() {
        return first.isEmpty() && text.get().isBlank();
    }

    /** Takes what is offered. */
    public void choose(Offer offer) {
        chosen = Optional.of(offer);
        if (text.get().equals(offer.words())) {
            look();
        }
        text.set(offer.words());
    }

    /** Takes a time that is known already. */
    public void choose(Due known) {
        choose(new Offer(known, DueWords.of(formats, known)));
    }

    /** Offers these times while what is typed can be read in one way only. */
    void suggest(List<Due> times) {
        suggested = times.stream()
                .map(time -> new Offer(time, DueWords.of(formats, time)))
                .toList();
        write();
    }

    /**
     * Reads also how often it shall be from now on.
     *
     * @param first the day of the first time
     */
    void readRhythms(Function<Rhythm, LocalDate> first) {
        begins = Optional.of(first);
        look();
    }

    /** How often it shall be, if that is what is typed. */
    Optional<Rhythm> rhythm() {
        return rhythm;
    }

    /** How long it takes, to say when it ends; 0 for what has no length. */
    void lasting(int newMinutes) {
        minutes = newMinutes;
        write();
    }

    /** Whether what is typed can be read in two ways, which are what is offered then. */
    public boolean isAmbiguous() {
        return readings.size() > 1;
    }

    /** Whether a digit that is typed now chooses, since no time begins like that: right after a word. */
    public boolean isChosenBy(String typed) {
        return isAmbiguous()
                && typed.length() == 1
                && Character.isDigit(typed.charAt(0))
                && Character.digit(typed.charAt(0), 10) - 1 < offers.size()
                && Character.digit(typed.charAt(0), 10) > 0
                && !text.get().isEmpty()
                && Character.isLetter(text.get().charAt(text.get().length() - 1));
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** As what it is read, in full; empty if as nothing. */
    public ReadOnlyStringProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The time, if it is clear. */
    public ReadOnlyObjectProperty<Optional<Due>> dueProperty() {
        return due.getReadOnlyProperty();
    }

    /** What is wrong with it; empty if nothing is, or it was not read yet. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What can be chosen: both readings, or what is suggested. */
    public ObservableList<Offer> offers() {
        return offers;
    }
}
