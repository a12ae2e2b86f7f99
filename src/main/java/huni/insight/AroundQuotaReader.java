package huni.insight;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.history.Journey;
import huni.domain.pipeline.Pipeline;
import huni.domain.quota.EffortQuery;
import huni.domain.quota.PastCall;
import huni.domain.quota.QuotaQuery;
import huni.domain.today.FlowQuery;
import huni.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what stands around the three numbers of a quota. Takes long, so it is called off the screen's thread. */
public final class AroundQuotaReader {

    /** As far back as twelve years of a yearly quota need it. */
    private static final int YEARS = 13;

    private final HistoryQuery history;
    private final CourseQuery courses;
    private final EffortQuery effort;
    private final FlowQuery flow;

    public AroundQuotaReader(HistoryQuery history, CourseQuery courses, EffortQuery effort, FlowQuery flow) {
        this.history = history;
        this.courses = courses;
        this.effort = effort;
        this.flow = flow;
    }

    /**
     * What stands around them; of a person only what was done with the prospects they look after now.
     *
     * @param quotas that the numbers' quota is one of
     */
    public AroundQuota read(ThreeNumbers numbers, QuotaQuery quotas, WorkingTime working, Moment now) {
        LocalDate today = now.day();
        Optional<Own> own = quotas.lookedAfter().map(some -> own(some, numbers.forecast()));
        return new AroundQuota(
                effort(numbers, own, now, working),
                numbers.ends(),
                ExpectedClosings.of(numbers.forecast(), numbers.won().getCurrencyUnit()),
                steadiness(numbers.forecast(), own, today),
                PastPeriod.before(today, numbers.quota(), quotas.quotas(), flow.firstCreated(), quotas::sales),
                quotas.forecasts(today.minusYears(YEARS)));
    }

    /**
     * What a person looks after now.
     *
     * @param cameOn the days on which they came, to the pipeline that is asked about or to all, as far as they are known
     */
    private record Own(Set<ProspectId> prospects, List<LocalDate> cameOn) {

        Optional<LocalDate> first() {
            return cameOn.stream().min(Comparator.naturalOrder());
        }
    }

    private Own own(Set<ProspectId> prospects, Forecast forecast) {
        return new Own(
                prospects,
                courses.courses(prospects).stream()
                        .flatMap(course -> cameOn(course, forecast).stream())
                        .toList());
    }

    /** One that was moved came on the day of its move, known or not when it was created. */
    private static Optional<LocalDate> cameOn(Course course, Forecast forecast) {
        return forecast.only().isEmpty()
                ? course.createdOn()
                : course.history()
                        .journey(
                                course.prospect(),
                                course.createdOn().orElse(LocalDate.MAX),
                                forecast.only().get(),
                                forecast.chances().pipeline())
                        .map(Journey::createdOn)
                        .filter(LocalDate.MAX::isAfter);
    }

    private Steadiness steadiness(Forecast forecast, Optional<Own> own, LocalDate today) {
        Map<LocalDate, Long> created = created(forecast, own, Steadiness.days(today));
        Optional<LocalDate> first = own.map(Own::first)
                .orElseGet(() -> forecast.only().isEmpty()
                        ? flow.firstCreated()
                        : forecast.pace().since(today, created.keySet()));
        return Steadiness.of(created, first, today);
    }

    /** How many came on each of those days, to the pipeline it is of or to all. */
    private Map<LocalDate, Long> created(Forecast forecast, Optional<Own> own, DaySpan days) {
        Map<LocalDate, Long> created = new HashMap<>();
        if (own.isPresent()) {
            own.get().cameOn().stream().filter(days::contains).forEach(day -> created.merge(day, 1L, Long::sum));
        } else if (forecast.only().isPresent()) {
            history.eachJourney(
                    forecast.only().get(), days, journey -> created.merge(journey.createdOn(), 1L, Long::sum));
        } else {
            created.putAll(flow.created(days));
        }
        return created;
    }

    private static boolean counts(Optional<Own> own, ProspectId prospect) {
        return own.map(some -> some.prospects().contains(prospect)).orElse(true);
    }

    private Effort effort(ThreeNumbers numbers, Optional<Own> own, Moment now, WorkingTime working) {
        LocalDate today = now.day();
        DaySpan lately = Effort.lately(working, today);
        return new Effort(
                numbers,
                working.days(new DaySpan(today, numbers.period().to())),
                lately,
                working.days(lately),
                Steadiness.count(created(numbers.forecast(), own, lately), lately),
                calling(numbers.forecast().stages(), own, now, lately));
    }

    private Effort.Calling calling(Pipeline pipeline, Optional<Own> own, Moment now, DaySpan lately) {
        LocalDate from = now.day().minusDays(Effort.DAYS - 1L);
        List<PastCall> calls = effort.calls(from.atStartOfDay(now.zone()).toInstant()).stream()
                .filter(call -> !call.at().isAfter(now.instant()) && counts(own, call.prospect()))
                .toList();
        long decisionMakers = Effort.second(pipeline)
                .map(stage -> history.firstEntered(stage.key(), new DaySpan(from, now.day())).stream()
                        .filter(prospect -> counts(own, prospect))
                        .count())
                .orElse(0L);
        return Effort.Calling.of(
                calls,
                courses.courses(calls.stream().map(PastCall::prospect).collect(Collectors.toSet())),
                pipeline,
                now.zone(),
                lately,
                decisionMakers);
    }
}
