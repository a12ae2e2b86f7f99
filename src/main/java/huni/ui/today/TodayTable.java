package huni.ui.today;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.today.TodayQuery;
import huni.domain.today.TodayQuery.Idle;
import huni.domain.worktime.WorkingTime;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.today.TodayLine.Entry;
import huni.ui.today.TodayLine.Group;
import huni.ui.today.TodayLine.Heading;
import huni.work.exports.ExportTable;
import huni.work.exports.SheetCell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the screen of the day shows, as a table for spreadsheets; of its paged groups also what is not seen yet. */
public record TodayTable(TodayReader reader, Texts texts, Formats formats) {

    /** For the lane of long reads. */
    public ExportTable of(Moment now, WorkingTime work) {
        Map<Idle, Integer> sizes = new EnumMap<>(Idle.class);
        List.of(Idle.values()).forEach(group -> sizes.put(group, TodayQuery.MOST));
        List<TodayLine> lines = new TodayWriter(texts, formats, false).lines(reader.read(now, work, sizes));
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
                        if (line instanceof Entry entry) {
                            writer.write(List.of(
                                    SheetCell.of(groups.getOrDefault(entry.group(), "")),
                                    SheetCell.of(entry.words().company()),
                                    SheetCell.of(entry.words().what()),
                                    SheetCell.of(entry.words().why()),
                                    SheetCell.of(entry.when()),
                                    SheetCell.ofDay(
                                            entry.step().flatMap(Activity::due).map(Due::day))));
                        }
                    }
                });
    }
}
