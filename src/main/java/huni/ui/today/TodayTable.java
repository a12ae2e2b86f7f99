package huni.ui.today;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.today.TodayQuery;
import huni.domain.today.TodayQuery.Idle;
import huni.domain.worktime.WorkingTime;
import huni.insight.TodayLadder.Rung;
import huni.insight.TodayLadder.TrialRow;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.today.TodayLine.Entry;
import huni.ui.today.TodayLine.Group;
import huni.ui.today.TodayLine.Heading;
import huni.ui.today.TodayLine.More;
import huni.work.exports.ExportTable;
import huni.work.exports.SheetCell;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the screen of the day shows, as a table for spreadsheets; of its paged groups also what is not seen yet, up to a thousand each. */
public record TodayTable(TodayReader reader, Texts texts, Formats formats) {

    /** For the lane of long reads. */
    public ExportTable of(Moment now, WorkingTime work) {
        Map<Idle, Integer> sizes = new EnumMap<>(Idle.class);
        List.of(Idle.values()).forEach(group -> sizes.put(group, TodayQuery.MOST));
        TodayReading read = reader.read(now, work, sizes);
        List<TodayLine> lines = new TodayWriter(texts, formats, false).lines(read);
        Map<ProspectId, LocalDate> ends = read.ladder().of(Rung.TRIAL).stream()
                .filter(TrialRow.class::isInstance)
                .map(TrialRow.class::cast)
                .collect(Collectors.toMap(row -> row.card().prospect(), TrialRow::ends, (first, _) -> first));
        Map<Group, String> groups = new EnumMap<>(Group.class);
        lines.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .forEach(heading -> groups.put(heading.group(), heading.words()));
        return new ExportTable(
                Stream.of("group", "company", "what", "why", "when", "day")
                        .map(column -> texts.text("today.column." + column))
                        .toList(),
                writer -> {
                    for (TodayLine line : lines) {
                        Optional<List<SheetCell>> row = switch (line) {
                            case Entry entry -> Optional.of(cells(entry, groups, ends));
                            case More more -> Optional.of(cells(more, groups));
                            case Heading _ -> Optional.empty();
                        };
                        if (row.isPresent()) {
                            writer.write(row.get());
                        }
                    }
                });
    }

    private static List<SheetCell> cells(Entry entry, Map<Group, String> groups, Map<ProspectId, LocalDate> ends) {
        Optional<LocalDate> due = entry.step().flatMap(Activity::due).map(Due::day);
        return List.of(
                SheetCell.of(groups.getOrDefault(entry.group(), "")),
                SheetCell.of(entry.words().company()),
                SheetCell.of(entry.words().what()),
                SheetCell.of(entry.words().why()),
                SheetCell.of(entry.when()),
                SheetCell.ofDay(entry.group() == Group.TRIAL ? Optional.ofNullable(ends.get(entry.prospect())) : due));
    }

    /** What even a file does not hold is said in it. */
    private List<SheetCell> cells(More more, Map<Group, String> groups) {
        SheetCell empty = SheetCell.of("");
        return List.of(
                SheetCell.of(groups.getOrDefault(more.group(), "")),
                empty,
                SheetCell.of(texts.text("today.table.more", more.count())),
                empty,
                empty,
                empty);
    }
}
