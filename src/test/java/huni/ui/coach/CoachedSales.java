package huni.ui.coach;

import huni.domain.ProspectId;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.CoachQuery;
import huni.domain.coach.Promise.Agreed;
import huni.domain.coach.Promise.Asked;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
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

/** Two years of sales in which presentations led to closings every other time, and hardly ever in the last weeks. */
final class CoachedSales implements CourseQuery, CoachQuery {

    private static final int WEEKS = 104;
    private static final int BAD_WEEKS = 13;

    final List<Course> courses = new ArrayList<>();
    final List<CoachDismissal> answers = new ArrayList<>();
    final List<Agreed> appointments = new ArrayList<>();
    final List<Asked> requests = new ArrayList<>();
    final Map<ProspectId, String> reasons = new HashMap<>();

    /** @param today the day after the last one with an event */
    CoachedSales withTwoYears(LocalDate today) {
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
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
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
