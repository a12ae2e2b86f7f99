package huni.ui.funnel;

import huni.domain.ProspectId;
import huni.insight.CallHours;
import huni.insight.CallHours.CallSlot;
import huni.insight.CallHours.HourVerdict;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelTable.Cell;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes when calls reach somebody: a line for each hour, a column for each weekday. */
final class HoursWriter {

    private final Texts texts;
    private final Formats formats;

    HoursWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    FunnelTable table(CallHours hours) {
        List<DayOfWeek> weekdays = hours.slots().stream()
                .flatMap(slot -> slot.weekday().stream())
                .distinct()
                .sorted()
                .toList();
        List<Integer> clock = hours.slots().stream()
                .flatMap(slot -> slot.hour().stream())
                .distinct()
                .sorted()
                .toList();
        List<FunnelTable.Row> rows = new ArrayList<>();
        clock.forEach(hour -> rows.add(row(hours, Optional.of(hour), weekdays)));
        if (!rows.isEmpty()) {
            rows.add(row(hours, Optional.empty(), weekdays));
        }
        return new FunnelTable(
                title(hours),
                texts.text(
                        "funnel.hours.definition",
                        CallHours.DAYS,
                        hours.all().whole(),
                        hours.all().rate().isPresent()
                                ? formats.percent(hours.all().rate().getAsDouble())
                                : texts.text("funnel.nothing")),
                rows.isEmpty()
                        ? List.of()
                        : Stream.of(
                                        Stream.of(texts.text("funnel.hours.hour.head")),
                                        weekdays.stream().map(day -> weekday(day, TextStyle.SHORT_STANDALONE)),
                                        Stream.of(texts.text("funnel.hours.all_days")))
                                .flatMap(heads -> heads)
                                .toList(),
                rows);
    }

    /** The finding: the hour of a weekday, the hour or the weekday that stands out most; or that none does. */
    private String title(CallHours hours) {
        return hours.slots().stream()
                .filter(slot -> slot.verdict() == HourVerdict.BETTER)
                .max(Comparator.comparingDouble(CallSlot::drawn))
                .map(best -> texts.text("funnel.hours.best", when(best.weekday(), best.hour())))
                .orElseGet(
                        () -> hours.all().whole() == 0 ? texts.text("funnel.hours") : texts.text("funnel.hours.none"));
    }

    private FunnelTable.Row row(CallHours hours, Optional<Integer> hour, List<DayOfWeek> weekdays) {
        List<Cell> cells = new ArrayList<>();
        weekdays.forEach(day -> cells.add(cell(hours, Optional.of(day), hour)));
        if (hour.isPresent()) {
            cells.add(cell(hours, Optional.empty(), hour));
        } else {
            cells.add(Cell.of(everybody(hours)));
        }
        return new FunnelTable.Row(
                hour.map(this::hour).orElseGet(() -> texts.text("funnel.hours.all_hours")), cells, hour.isEmpty());
    }

    private Cell cell(CallHours hours, Optional<DayOfWeek> weekday, Optional<Integer> hour) {
        return hours.slots().stream()
                .filter(slot -> slot.weekday().equals(weekday) && slot.hour().equals(hour))
                .findFirst()
                .map(slot -> Cell.of(called(slot)))
                .orElseGet(() -> Cell.of(new LinkedCount(
                        texts.text("funnel.nothing"), when(weekday, hour), 0, new NumberSource.Whom(Set.of()))));
    }

    private LinkedCount everybody(CallHours hours) {
        Set<ProspectId> called = hours.slots().stream()
                .flatMap(slot -> slot.prospects().stream())
                .collect(Collectors.toSet());
        return new LinkedCount(
                texts.text(
                        "funnel.hours.cell", 0, hours.all().part(), hours.all().whole()),
                texts.text("funnel.hours.list.all"),
                called.size(),
                new NumberSource.Whom(called));
    }

    private LinkedCount called(CallSlot slot) {
        int verdict = switch (slot.verdict()) {
            case NOT_TOLD -> 0;
            case BETTER -> 1;
            case WORSE -> 2;
        };
        return new LinkedCount(
                texts.text(
                        "funnel.hours.cell",
                        verdict,
                        slot.share().part(),
                        slot.share().whole()),
                texts.text("funnel.hours.list", when(slot.weekday(), slot.hour()), verdict),
                slot.prospects().size(),
                new NumberSource.Whom(slot.prospects()));
    }

    private String when(Optional<DayOfWeek> weekday, Optional<Integer> hour) {
        return Stream.of(weekday.map(day -> weekday(day, TextStyle.FULL_STANDALONE)), hour.map(this::hour))
                .flatMap(Optional::stream)
                .reduce((day, clock) -> texts.text("funnel.hours.when", day, clock))
                .orElseThrow();
    }

    private String hour(int hour) {
        return texts.text("funnel.hours.hour", hour, hour + 1);
    }

    private String weekday(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, texts.locale());
    }
}
