package huni.insight;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.history.CourseQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.quota.EffortQuery;
import huni.domain.quota.PastCall;
import huni.domain.quota.QuotaQuery;
import huni.domain.today.FlowQuery;
import huni.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * What stands around them.
     *
     * @param quotas that the numbers' quota is one of
     */
    public AroundQuota read(ThreeNumbers numbers, QuotaQuery quotas, WorkingTime working, Moment now) {
        LocalDate today = now.day();
        return new AroundQuota(
                effort(numbers, now, working),
                numbers.ends(),
                ExpectedClosings.of(numbers.forecast(), numbers.won().getCurrencyUnit()),
                steadiness(numbers.forecast(), today),
                PastPeriod.before(
                        today,
                        quotas.quotas().stream()
                                .filter(one -> one.period() == numbers.quota().period())
                                .toList(),
                        flow.firstCreated(),
                        quotas::sales),
                quotas.forecasts(today.minusYears(YEARS)));
    }

    private Steadiness steadiness(Forecast forecast, LocalDate today) {
        Map<LocalDate, Long> created = created(forecast, Steadiness.days(today));
        return Steadiness.of(
                created,
                forecast.only().isEmpty()
                        ? flow.firstCreated()
                        : forecast.pace().since(today, created.keySet()),
                today);
    }

    /** How many came on each of those days, to the pipeline it is of or to all. */
    private Map<LocalDate, Long> created(Forecast forecast, DaySpan days) {
        Map<LocalDate, Long> created = new HashMap<>();
        forecast.only()
                .ifPresentOrElse(
                        one -> history.eachJourney(
                                one, days, journey -> created.merge(journey.createdOn(), 1L, Long::sum)),
                        () -> created.putAll(flow.created(days)));
        return created;
    }

    private Effort effort(ThreeNumbers numbers, Moment now, WorkingTime working) {
        LocalDate today = now.day();
        DaySpan lately = Effort.lately(working, today);
        return new Effort(
                numbers,
                working.days(new DaySpan(today, numbers.period().to())),
                lately,
                working.days(lately),
                Steadiness.count(created(numbers.forecast(), lately), lately),
                calling(numbers.forecast().stages(), now, lately));
    }

    private Effort.Calling calling(Pipeline pipeline, Moment now, DaySpan lately) {
        LocalDate from = now.day().minusDays(Effort.DAYS - 1L);
        List<PastCall> calls = effort.calls(from.atStartOfDay(now.zone()).toInstant()).stream()
                .filter(call -> !call.at().isAfter(now.instant()))
                .toList();
        long decisionMakers = Effort.second(pipeline)
                .map(stage -> history.firstEntered(stage.key(), new DaySpan(from, now.day()))
                        .size())
                .orElse(0);
        return Effort.Calling.of(
                calls,
                courses.courses(calls.stream().map(PastCall::prospect).collect(Collectors.toSet())),
                pipeline,
                now.zone(),
                lately,
                decisionMakers);
    }
}
