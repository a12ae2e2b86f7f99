package huni.insight;

import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts what all prospects did, as of a day. What one prospect adds is taken away and added again when it changes; of
 * another day everything is counted anew from what is kept. Not for several threads.
 */
final class ForecastBook {

    private final Pipeline pipeline;
    private final List<StageKey> keys;
    private final Map<StageKey, Integer> numbers = new HashMap<>();
    private final Map<ProspectId, PastCourse> courses = new HashMap<>();
    private final Map<PipelineKey, CurveCounts> sinceCreation = new HashMap<>();
    private final Map<Integer, Integer> createdOn = new HashMap<>();
    private List<CurveCounts> stages = List.of();
    private StepDays steps = new StepDays(LocalDate.EPOCH);
    private LocalDate today;

    /** Of no prospects yet. */
    ForecastBook(Pipeline pipeline, LocalDate today) {
        this.pipeline = pipeline;
        this.keys = pipeline.stages().stream().map(Stage::key).toList();
        this.today = today;
        for (int i = 0; i < keys.size(); i++) {
            numbers.put(keys.get(i), i);
        }
        begin();
    }

    private void begin() {
        int day = PastCourse.day(today);
        stages = keys.stream().map(_ -> new CurveCounts(day)).toList();
        sinceCreation.clear();
        pipeline.stages().forEach(stage -> sinceCreation.put(stage.pipeline(), new CurveCounts(day)));
        steps = new StepDays(today);
        createdOn.clear();
    }

    /** Another day. */
    void turnTo(LocalDate day) {
        if (!day.equals(today)) {
            today = day;
            begin();
            courses.values().forEach(course -> count(course, 1));
        }
    }

    /** Takes a prospect as it is now, in place of what was known of it. */
    void put(Course course) {
        remove(course.prospect());
        PastCourse.of(course, pipeline, numbers).ifPresent(past -> {
            courses.put(course.prospect(), past);
            count(past, 1);
        });
    }

    /** Forgets a prospect. */
    void remove(ProspectId prospect) {
        @Nullable PastCourse before = courses.remove(prospect);
        if (before != null) {
            count(before, -1);
        }
    }

    private void count(PastCourse course, int times) {
        course.eachPassage((stage, on, days) -> steps.add(keys.get(stage), LocalDate.ofEpochDay(on), days, times));
        course.course().createdOn().ifPresent(day -> createdOn.merge(PastCourse.day(day), times, Integer::sum));
        if (course.isEndUndated()) {
            return;
        }
        int won = course.wonOn();
        int lost = course.lostOn();
        course.eachVisit((stage, entered, left) -> stages.get(stage).add(entered, left, won, lost, times));
        course.course()
                .createdOn()
                .ifPresent(day -> Optional.ofNullable(sinceCreation.get(course.pipeline()))
                        .ifPresent(counts -> counts.add(PastCourse.day(day), course.leftOn(), won, lost, times)));
    }

    /** What follows from all that is counted. */
    Forecast forecast() {
        Map<StageKey, List<Curve>> curves = new HashMap<>();
        Map<StageKey, Integer> days = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            curves.put(keys.get(i), stages.get(i).curves());
            days.put(keys.get(i), steps.of(keys.get(i)));
        }
        Map<PipelineKey, List<Curve>> creation = sinceCreation.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, counts -> counts.getValue().curves()));
        List<OpenProspect> open = new ArrayList<>();
        PastWins.Sums wins = new PastWins.Sums();
        for (PastCourse course : courses.values()) {
            course.open(today).ifPresent(open::add);
            add(course, wins);
        }
        return new Forecast(
                new Chances(pipeline, today, curves, creation, days),
                open,
                wins.sums(),
                NewPace.of(createdOn, PastCourse.day(today)));
    }

    private void add(PastCourse course, PastWins.Sums wins) {
        int day = PastCourse.day(today);
        int won = course.wonOn();
        if (won <= day && won > day - StepDays.MEMORY) {
            wins.won(course.worth());
            course.course()
                    .createdOn()
                    .map(created -> won - PastCourse.day(created))
                    .filter(took -> took >= 0)
                    .ifPresent(wins::took);
        } else if (course.leftOn() == CurveCounts.NEVER) {
            wins.open(course.worth());
        }
    }
}
