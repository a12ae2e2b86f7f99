package huni.ui.coach;

import huni.domain.ProspectId;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.CoachQuery;
import huni.domain.coach.Promise.Agreed;
import huni.domain.coach.Promise.Asked;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.domain.quota.PastCall;
import huni.domain.quota.PastForecast;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.joda.money.Money;

/** Two years of sales in which presentations led to closings every other time, and hardly ever in the last weeks. */
public final class CoachedSales implements CourseQuery, CoachQuery {

    private static final int WEEKS = 104;
    private static final int BAD_WEEKS = 13;
    /** What each is worth. */
    private static final Money WORTH = Money.parse("TRY 30000");

    final List<Course> courses = new ArrayList<>();
    final List<CoachDismissal> answers = new ArrayList<>();
    final List<PastForecast> forecasts = new ArrayList<>();
    final List<Agreed> appointments = new ArrayList<>();
    final List<Asked> requests = new ArrayList<>();
    final List<PastCall> calls = new ArrayList<>();
    final Map<ProspectId, String> reasons = new HashMap<>();

    /** @param today the day after the last one with an event */
    public CoachedSales withTwoYears(LocalDate today) {
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = today.minusWeeks(WEEKS + 4L).plusWeeks(week);
            boolean bad = week >= WEEKS - BAD_WEEKS;
            for (int i = 0; i < 3; i++) {
                LocalDate presented = monday.plusDays(12);
                boolean wins = (week * 3 + i) % (bad ? 20 : 2) == 0;
                Way way = new Way(monday)
                        .to("decision_maker", 3)
                        .to("appointment", 4)
                        .to("presentation", 5);
                courses.add((wins ? way.to("closing", 6).to("won", 7) : way.to("lost", 8)).course(courses.size()));
                Instant booked = presented.minusDays(6).atStartOfDay().toInstant(ZoneOffset.UTC);
                appointments.add(new Agreed(
                        courses.getLast().prospect(),
                        Optional.of(booked),
                        i > 0,
                        Optional.of(booked.plusSeconds(86_400)),
                        Optional.empty()));
            }
        }
        return this;
    }

    /**
     * The last weeks before today bring as many prospects as ever, who are called and come no further:
     * ten times as often in the first two of the four weeks.
     *
     * @param today as in {@link #withTwoYears}
     */
    public CoachedSales withFourWeeksOfCallsAlone(LocalDate today) {
        for (int week = 0; week < 4; week++) {
            LocalDate monday = today.minusWeeks(4).plusWeeks(week);
            for (int i = 0; i < 3; i++) {
                courses.add(new Way(monday).course(courses.size()));
                for (int call = 0; call < (week < 2 ? 20 : 2); call++) {
                    Instant at = monday.plusDays(call % 5).atTime(9, 0).toInstant(ZoneOffset.UTC);
                    calls.add(new PastCall(courses.getLast().prospect(), at));
                }
            }
        }
        return this;
    }

    /** A single prospect that came last week. */
    public CoachedSales withOne(LocalDate today) {
        courses.add(new Way(today.minusDays(7)).course(courses.size()));
        return this;
    }

    /** Forty more come to the appointment in the week before today, and are there still. */
    public CoachedSales withManyAppointments(LocalDate today) {
        for (int i = 0; i < 40; i++) {
            courses.add(new Way(today.minusDays(14))
                    .to("decision_maker", 2)
                    .to("appointment", 4)
                    .course(courses.size()));
        }
        return this;
    }

    /** Where a prospect went, step by step. */
    private static final class Way {

        private final List<Map.Entry<String, LocalDate>> steps = new ArrayList<>();

        Way(LocalDate created) {
            steps.add(Map.entry("lead", created));
        }

        Way to(String stage, int days) {
            steps.add(Map.entry(stage, steps.getLast().getValue().plusDays(days)));
            return this;
        }

        Course course(int number) {
            ProspectId id = new ProspectId(new UUID(1, number));
            List<StageEvent> events = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                LocalDate day = steps.get(i).getValue();
                events.add(new StageEvent(
                        new UUID(number, i),
                        id,
                        day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        day,
                        i == 0
                                ? Optional.empty()
                                : Optional.of(new StageKey(steps.get(i - 1).getKey())),
                        new StageKey(steps.get(i).getKey()),
                        i == 0 ? StageEvent.Kind.CREATED : StageEvent.Kind.MOVED,
                        MoveSource.DRAG,
                        "",
                        Optional.empty()));
            }
            return new Course(
                    id,
                    Optional.of(steps.getFirst().getValue()),
                    StageHistory.of(events),
                    Optional.of(WORTH),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** The calls that were made. */
    public List<PastCall> calls(Instant from) {
        return calls.stream().filter(call -> !call.at().isBefore(from)).toList();
    }

    /** All are in one pipeline. */
    @Override
    public CoachQuery of(PipelineKey pipeline) {
        return this;
    }

    @Override
    public void eachCourse(Consumer<? super Course> each) {
        courses.forEach(each);
    }

    @Override
    public List<Course> courses(Collection<ProspectId> prospects) {
        return courses.stream()
                .filter(course -> prospects.contains(course.prospect()))
                .toList();
    }

    @Override
    public List<CoachDismissal> answers() {
        return List.copyOf(answers);
    }

    @Override
    public List<PastForecast> forecasts(LocalDate from) {
        return List.copyOf(forecasts);
    }

    @Override
    public List<Agreed> appointments(LocalDate from) {
        return List.copyOf(appointments);
    }

    @Override
    public List<Asked> requests(LocalDate from) {
        return List.copyOf(requests);
    }

    @Override
    public Map<ProspectId, String> lostReasons(LocalDate from) {
        return Map.copyOf(reasons);
    }
}
