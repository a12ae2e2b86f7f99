package huni.language.table;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.board.Card;
import huni.domain.today.TodayQuery.Idle;
import huni.domain.worktime.WorkingTime;
import huni.insight.TodayLadder.PlannedRow;
import huni.insight.TodayLadder.ReminderRow;
import huni.insight.TodayLadder.RequestRow;
import huni.insight.TodayLadder.Row;
import huni.insight.TodayLadder.TrialRow;
import huni.insight.TodayReader;
import huni.insight.TodayReading;
import huni.language.DayWords;
import huni.language.DayWords.Said;
import huni.language.Formats;
import huni.language.Texts;
import huni.work.exports.CountedTable;
import huni.work.exports.ExportTable;
import huni.work.exports.ExportTable.CellsTaker;
import huni.work.exports.SheetCell;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that the day asks for, as a table: in the order of its screen, also what that shows only later. */
public record DayTable(TodayReader reader, Texts texts, Formats formats) {

    private static final int AT_ONCE = 200;
    private static final List<String> COLUMNS = List.of("group", "company", "what", "why", "when", "day");

    /** What is due is read now, those of whom nothing is planned while it is written. For the lane of long reads. */
    public CountedTable of(Moment now, WorkingTime work, TableTitles titles) {
        TodayReading due = reader.whole(now, work);
        long rows = due.ladder().rows().size()
                + due.idle().values().stream().mapToLong(Long::longValue).sum();
        return new CountedTable(
                new ExportTable(titles.of("today", COLUMNS, texts), writer -> write(due, writer)), rows);
    }

    private void write(TodayReading due, CellsTaker writer) throws IOException {
        DayWords words = new DayWords(texts, formats);
        for (Row row : due.ladder().rows()) {
            writer.write(cells(words.rung(row.rung()), words.due(row, due), day(row)));
        }
        for (Idle group : Idle.values()) {
            reader.idle(group, AT_ONCE, due, page -> {
                for (Card card : page.pages().getOrDefault(group, List.of())) {
                    writer.write(cells(words.group(group), words.idle(group, card, page), Optional.empty()));
                }
            });
        }
    }

    private static Optional<LocalDate> day(Row row) {
        return switch (row) {
            case PlannedRow step -> day(step.planned());
            case RequestRow request -> day(request.planned());
            case ReminderRow reminder -> day(reminder.appointment());
            case TrialRow trial -> Optional.of(trial.ends());
        };
    }

    private static Optional<LocalDate> day(Activity step) {
        return step.due().map(Due::day);
    }

    private static List<SheetCell> cells(String group, Said said, Optional<LocalDate> day) {
        return List.of(
                SheetCell.of(group),
                SheetCell.of(said.company()),
                SheetCell.of(said.what()),
                SheetCell.of(said.why()),
                SheetCell.of(said.when()),
                SheetCell.ofDay(day));
    }
}
