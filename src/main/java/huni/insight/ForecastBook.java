package huni.insight;

import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
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
    private final Map<ProspectId, List<PastCourse>> courses = new HashMap<>();
    private final Map<PipelineKey, CurveCounts> sinceCreation = new HashMap<>();
    private final Map<PipelineKey, Map<Integer, Integer>> createdOn = new HashMap<>();
    private List<CurveCounts> stages = List.of();
    private StepDays steps = new StepDays(LocalDate.EPOCH);
    private OpenProspects.Now open = new OpenProspects.Now(0);
    private final Map<PipelineKey, PastWins.Sums> winsByPipeline = new HashMap<>();
    private List<StepDays.Steps> stepsFrom = List.of();
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
        stepsFrom = keys.stream().map(steps::from).toList();
        createdOn.clear();
        open = new OpenProspects.Now(open.size());
        winsByPipeline.clear();
        pipeline.keys().forEach(one -> winsByPipeline.put(one, new PastWins.Sums()));
    }

    /** The stages of all pipelines. */
    Pipeline pipeline() {
        return pipeline;
    }

    /** Another day. */
    void turnTo(LocalDate day) {
        if (!day.equals(today)) {
            today = day;
            begin();
            courses.values().forEach(parts -> parts.forEach(course -> count(course, 1)));
        }
    }

    /** Takes a prospect as it is now, in place of what was known of it. */
    void put(Course course) {
        List<PastCourse> parts = PastCourse.of(course, pipeline, numbers);
        if (parts.isEmpty()) {
            remove(course.prospect());
            return;
        }
        takeAway(courses.put(course.prospect(), parts));
        parts.forEach(part -> count(part, 1));
    }

    /** Forgets a prospect. */
    void remove(ProspectId prospect) {
        takeAway(courses.remove(prospect));
    }

    private void takeAway(@Nullable List<PastCourse> before) {
        if (before != null) {
            before.forEach(part -> count(part, -1));
        }
    }

    private void count(PastCourse course, int times) {
        countOpen(course, times);
        countWins(course, times);
        course.eachPassage((stage, on, days) -> stepsFrom.get(stage).add(on, days, times));
        course.course()
                .createdOn()
                .ifPresent(day -> createdOn
                        .computeIfAbsent(course.pipeline(), _ -> new HashMap<>())
                        .merge(PastCourse.day(day), times, Integer::sum));
        if (course.isEndUndated()) {
            return;
        }
        int won = course.wonOn();
        int lost = course.lostOn();
        int gone = course.goneOn();
        course.eachVisit((stage, entered, left) -> stages.get(stage).add(entered, left, won, lost, gone, times));
        course.course()
                .createdOn()
                .filter(_ -> !course.isParkedUndated())
                .ifPresent(day -> Optional.ofNullable(sinceCreation.get(course.pipeline()))
                        .ifPresent(counts -> counts.add(PastCourse.day(day), course.leftOn(), won, lost, gone, times)));
    }

    /** What follows from all that is counted. It takes the time of the counts, not of the prospects. */
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
        Map<PipelineKey, PastWins> winsOf = new HashMap<>();
        PastWins.Sums wins = new PastWins.Sums();
        winsByPipeline.forEach((one, sums) -> {
            winsOf.put(one, sums.sums());
            wins.add(sums);
        });
        Map<PipelineKey, NewPace> paces = new HashMap<>();
        pipeline.keys()
                .forEach(one ->
                        paces.put(one, NewPace.of(createdOn.getOrDefault(one, Map.of()), PastCourse.day(today))));
        return new Forecast(
                Optional.empty(),
                new Chances(pipeline, today, curves, creation, days),
                open.held(),
                wins.sums(),
                winsOf,
                paces);
    }

    private void countOpen(PastCourse course, int times) {
        if (times > 0) {
            course.open(today).ifPresent(open::put);
        } else {
            open.remove(course.course().prospect());
        }
    }

    private void countWins(PastCourse course, int times) {
        Optional.ofNullable(winsByPipeline.get(course.pipeline())).ifPresent(sums -> countWins(course, sums, times));
    }

    private void countWins(PastCourse course, PastWins.Sums sums, int times) {
        int day = PastCourse.day(today);
        int won = course.wonOn();
        if (won <= day && won > day - StepDays.MEMORY) {
            sums.won(course.worth(), times);
            course.course()
                    .createdOn()
                    .map(created -> won - PastCourse.day(created))
                    .filter(took -> took >= 0)
                    .ifPresent(took -> sums.took(took, times));
        } else if (course.leftOn() == CurveCounts.NEVER) {
            sums.open(course.worth(), times);
        }
    }
}
