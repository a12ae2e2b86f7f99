package huni.insight;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.coach.CoachQuery;
import huni.domain.dossier.GivenIncentive;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.FollowThroughQuery;
import huni.domain.history.FollowThroughQuery.CarriedAppointment;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.worktime.WorkingTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads what became of what was promised, and of calls. Takes long, so it is called off the screen's thread. */
public final class FlowReader {

    private final CoachQuery promises;
    private final FollowThroughQuery done;
    private final IncentiveQuery incentives;
    private final CourseQuery courses;

    /**
     * Reads from the long lane.
     *
     * @param promises what became of appointments and requests
     * @param done what was done around appointments and calls
     * @param courses of those that were given something
     */
    public FlowReader(CoachQuery promises, FollowThroughQuery done, IncentiveQuery incentives, CourseQuery courses) {
        this.promises = promises;
        this.done = done;
        this.incentives = incentives;
        this.courses = courses;
    }

    /** The prospects whose course is counted; reads all there are. */
    public Set<ProspectId> whose(Predicate<? super Course> counted) {
        Set<ProspectId> found = new LinkedHashSet<>();
        courses.eachCourse(course -> {
            if (counted.test(course)) {
                found.add(course.prospect());
            }
        });
        return found;
    }

    /**
     * What became of all of it.
     *
     * @param all the stages of all pipelines
     * @param rates of all prospects, as of today
     */
    public Flow read(Pipeline all, PipelineKey one, StepRates rates, WorkingTime working, Moment now) {
        List<Activity> given =
                incentives.given(now).stream().map(GivenIncentive::activity).toList();
        LocalDate from = now.day().minusDays(KeptWord.DAYS - 1L);
        List<CarriedAppointment> carried = done.appointments(one, from);
        return new Flow(
                KeptWord.of(
                        promises.of(one).appointments(from), promises.of(one).requests(from), working, now),
                AppointmentCare.of(
                        carried,
                        done.firstBookings(carried.stream()
                                .map(CarriedAppointment::prospect)
                                .distinct()
                                .toList()),
                        from,
                        working,
                        now),
                CallHours.of(done.calls(one, now.instant().minus(Duration.ofDays(CallHours.DAYS))), now.zone()),
                IncentiveEffect.of(
                        all,
                        all.of(one),
                        rates,
                        given,
                        courses.courses(given.stream()
                                .map(Activity::prospect)
                                .distinct()
                                .toList()),
                        now.zone()));
    }
}
