package huni.ui.coach;

import huni.domain.Moment;
import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachQuery;
import huni.domain.history.CourseQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.worktime.WorkingTime;
import huni.insight.coach.Coach;
import huni.insight.coach.CoachHistory;
import huni.insight.coach.KeptPromises;
import huni.insight.coach.RateCase;
import huni.ui.kit.Cancellation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** Reads what the coach looks at. Takes long, so it is called off the screen's thread. */
public final class CoachReader {

    /** Four years of looks and what they look back at. */
    private static final int YEARS = 4;

    private final CourseQuery courses;
    private final CoachQuery told;
    private final Supplier<Pipeline> pipelines;

    public CoachReader(CourseQuery courses, CoachQuery told, Supplier<Pipeline> pipelines) {
        this.courses = courses;
        this.told = told;
        this.pipelines = pipelines;
    }

    CoachReading read(Moment now, WorkingTime working, Cancellation cancellation) {
        Pipeline pipeline = pipelines.get();
        CoachHistory history = new CoachHistory(pipeline, now);
        courses.eachCourse(course -> {
            cancellation.check();
            history.add(course.prospect(), course.createdOn(), course.history());
        });
        LocalDate from = now.day().minusYears(YEARS);
        KeptPromises promised =
                new KeptPromises(told.answers(), told.appointments(from), told.requests(from), told.lostReasons(from));
        cancellation.check();
        SequencedMap<AdviceKey, List<RateCase>> cases = history.cases(promised, working);
        LocalDate lastSunday = now.day().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        return new CoachReading(
                pipeline,
                lastSunday,
                history.closed(),
                Coach.watch(history.facts(cases, promised, working)),
                cases,
                history.balance(),
                history.daysToWon(),
                promised.unconfirmed(lastSunday, now.zone()));
    }
}
