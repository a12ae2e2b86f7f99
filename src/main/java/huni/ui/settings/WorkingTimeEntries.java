package huni.ui.settings;

import huni.domain.DaySpan;
import huni.domain.worktime.DayOff;
import huni.domain.worktime.TimeSpan;
import huni.domain.worktime.WorkingTime;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.FormField;
import huni.ui.field.OpenFields;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedText;
import huni.work.worktime.AddDaysOff;
import huni.work.worktime.RemoveDaysOff;
import huni.work.worktime.SetWorkingHours;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** When the person works, as it can be changed: the hours of each weekday, and own days off. */
public final class WorkingTimeEntries {

    /**
     * A weekday and its hours.
     *
     * @param name of the day
     */
    public record WeekdayEntry(DayOfWeek day, String name, SavedText<List<TimeSpan>> hours) {}

    /**
     * Days off in a row that were said to be for the same.
     *
     * @param words which days, how many, and what for
     */
    public record AbsenceEntry(List<UUID> days, String words) {}

    private static final int LONGEST_ABSENCE_IN_DAYS = 366;

    private final Texts texts;
    private final Formats formats;
    private final Performer performer;
    private final List<WeekdayEntry> weekdays;
    private final ObservableList<AbsenceEntry> absences = FXCollections.observableArrayList();
    private final ObservableList<AbsenceEntry> shownAbsences = FXCollections.unmodifiableObservableList(absences);
    private final FormField<Optional<LocalDate>> from;
    private final FormField<Optional<LocalDate>> until;
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final BooleanProperty half = new SimpleBooleanProperty(this, "half");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");

    WorkingTimeEntries(Texts texts, Formats formats, Performer performer, OpenFields open) {
        this.texts = texts;
        this.formats = formats;
        this.performer = performer;
        WorkingTime now = performer.workingTime();
        HoursFormat hours = new HoursFormat(texts, formats);
        this.weekdays = Stream.of(DayOfWeek.values())
                .map(day -> new WeekdayEntry(
                        day,
                        day.getDisplayName(TextStyle.FULL_STANDALONE, formats.locale()),
                        open.add(
                                "",
                                "hours:" + day,
                                now.hours(day),
                                hours.format(),
                                SaveAction.by(performer, spans -> new SetWorkingHours(day, spans)))))
                .toList();
        this.from = new FormField<>(Optional.empty(), FieldFormat.filled(FieldFormat.day(formats, texts)));
        this.until = new FormField<>(Optional.empty(), FieldFormat.day(formats, texts));
    }

    /**
     * Shows what is stored.
     *
     * @param daysOfYear how many working days the running year has
     */
    void show(WorkingTime work, double daysOfYear) {
        weekdays.forEach(entry -> entry.hours().show(work.hours(entry.day())));
        absences.setAll(absences(work.daysOff()));
        String days = formats.number(BigDecimal.valueOf(daysOfYear), daysOfYear == Math.rint(daysOfYear) ? 0 : 1);
        String year = Integer.toString(formats.today().getYear());
        note.set(work.lastKnownYear()
                .map(last -> texts.text("settings.work.note.known", year, days, last.toString()))
                .orElseGet(() -> texts.text("settings.work.note", year, days)));
    }

    private List<AbsenceEntry> absences(List<DayOff> days) {
        LocalDate first = formats.today().withDayOfYear(1);
        List<AbsenceEntry> found = new ArrayList<>();
        List<DayOff> row = new ArrayList<>();
        for (DayOff day : days.stream()
                .filter(off -> !off.on().isBefore(first))
                .sorted(Comparator.comparing(DayOff::on))
                .toList()) {
            if (!row.isEmpty() && !goesOn(row.getLast(), day)) {
                found.add(absence(row));
                row.clear();
            }
            row.add(day);
        }
        if (!row.isEmpty()) {
            found.add(absence(row));
        }
        return found;
    }

    private static boolean goesOn(DayOff last, DayOff next) {
        return last.on().plusDays(1).equals(next.on())
                && last.name().equals(next.name())
                && last.share().compareTo(next.share()) == 0;
    }

    private AbsenceEntry absence(List<DayOff> row) {
        String first = formats.weekday(row.getFirst().on());
        String days = row.size() == 1
                ? first
                : texts.text(
                        "settings.work.off.days",
                        first,
                        formats.weekday(row.getLast().on()),
                        row.size());
        String which =
                row.getFirst().share().signum() > 0 && row.getFirst().share().compareTo(BigDecimal.ONE) < 0
                        ? texts.text("settings.work.off.half.of", days)
                        : days;
        String name = row.getFirst().name();
        return new AbsenceEntry(
                row.stream().map(DayOff::id).toList(),
                name.isEmpty() ? which : texts.text("settings.work.off.named", which, name));
    }

    /** Takes the days of the form off; says at the field what cannot be read. */
    public void addAbsence() {
        problem.set("");
        Optional<LocalDate> first = from.read().flatMap(Function.identity());
        Optional<Optional<LocalDate>> asked = until.read();
        if (first.isEmpty() || asked.isEmpty()) {
            return;
        }
        LocalDate last = asked.get().orElse(first.get());
        if (last.isBefore(first.get()) || last.isAfter(first.get().plusDays(LONGEST_ABSENCE_IN_DAYS))) {
            problem.set(texts.text("settings.work.off.order"));
            return;
        }
        performer.perform(
                new AddDaysOff(new DaySpan(first.get(), last), half.get(), reason.get()), _ -> clear(), problem::set);
    }

    private void clear() {
        from.textProperty().set("");
        until.textProperty().set("");
        reason.set("");
        half.set(false);
    }

    /** Works on those days after all. */
    public void remove(AbsenceEntry absence) {
        performer.perform(new RemoveDaysOff(absence.days()), _ -> {});
    }

    /** Monday to Sunday. */
    public List<WeekdayEntry> weekdays() {
        return weekdays;
    }

    /** Own days off of this year and later. */
    public ObservableList<AbsenceEntry> absences() {
        return shownAbsences;
    }

    /** The first day off of the form. */
    public FormField<Optional<LocalDate>> from() {
        return from;
    }

    /** The last day off of the form; empty for one day. */
    public FormField<Optional<LocalDate>> until() {
        return until;
    }

    /** What the days off of the form are for; may be empty. */
    public StringProperty reasonProperty() {
        return reason;
    }

    /** Whether the morning of the days of the form is worked. */
    public BooleanProperty halfProperty() {
        return half;
    }

    /** Why the days of the form were not taken off; empty if nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many working days the year has, and up to when the holidays are known. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }
}
