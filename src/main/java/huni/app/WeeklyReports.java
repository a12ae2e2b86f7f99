package huni.app;

import huni.app.WholeFile.NotReplacedException;
import huni.command.week.WeekReport;
import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.pipeline.PipelineKey;
import huni.domain.worktime.WorkingTime;
import huni.insight.week.WeekReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Saves the report of a week, of the pipeline that is shown, where the person says. */
final class WeeklyReports {

    private final WindowParts parts;
    private final UserFiles files;

    WeeklyReports(WindowParts parts) {
        this.parts = parts;
        this.files = new UserFiles(parts.tasks(), parts.texts(), parts.notices());
    }

    /** The report of the week that is running. */
    void save() {
        save(parts.store().workspace().now().day());
    }

    /** The report of the week that holds the day, or of the one that is running if it has not begun. */
    void save(LocalDate day) {
        Moment now = parts.store().workspace().now();
        DaySpan week = DaySpan.week(day.isAfter(now.day()) ? now.day() : day);
        files.place(name(week)).ifPresent(place -> save(week, now, place));
    }

    /** It is read and written on the lane of long reads; a page that cannot be written is told of. */
    private void save(DaySpan week, Moment now, Path place) {
        PipelineKey pipeline = parts.shown().keyProperty().get();
        LongReads reads = parts.store().longReads();
        WeekReader reader = new WeekReader(
                reads.history(),
                reads.pipelines(),
                parts.store().quota(),
                parts.store().forecasts(),
                parts.store().coach());
        WorkingTime working = parts.store().workspace().workingTime();
        String language = parts.texts().locale().getLanguage();
        parts.tasks()
                .runLong(
                        stop -> {
                            String page = new WeekReport(
                                            reader.read(pipeline, week, now, working, stop::check), language)
                                    .html();
                            return UserFiles.write(place, page.getBytes(StandardCharsets.UTF_8), stop);
                        },
                        files::saved,
                        failure -> {
                            if (failure instanceof NotReplacedException) {
                                files.notSaved(place, failure);
                            } else {
                                parts.failures().accept(failure);
                            }
                        });
    }

    private static String name(DaySpan week) {
        int number = week.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return "huni-" + week.from().get(IsoFields.WEEK_BASED_YEAR) + (number < 10 ? "-W0" : "-W") + number + ".html";
    }
}
