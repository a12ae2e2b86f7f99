package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.history.Journey;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageType;
import huni.store.file.Database;
import huni.store.read.KeptCourses;
import huni.store.read.StoreCourses;
import huni.store.read.StoreHistory;
import huni.store.read.StorePipeline;
import huni.work.Workspace;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What a store tells of the past from what is kept in memory, held against what the database tells. */
record KeptHistory(Database database, KeptCourses courses) {

    /** It hears of what is written there. */
    static KeptHistory of(Database database, Workspace workspace) {
        KeptCourses courses = new KeptCourses(new StoreCourses(database.longReads()), new StoreCourses(database));
        workspace.onWritten(change -> courses.written(change.prospects(), change.past()));
        return new KeptHistory(database, courses);
    }

    /** One that has read all before each question. */
    HistoryQuery atHand() {
        HistoryQuery kept = new StoreHistory(database, courses);
        return (HistoryQuery) Proxy.newProxyInstance(
                KeptHistory.class.getClassLoader(), new Class<?>[] {HistoryQuery.class}, (_, method, arguments) -> {
                    courses.eachCourse(_ -> {});
                    return method.invoke(kept, arguments);
                });
    }

    /** Fails where the two tell different things. */
    void compare(LocalDate today, String where) {
        HistoryQuery kept = atHand();
        HistoryQuery stored = new StoreHistory(database);
        Pipeline pipeline = new StorePipeline(database).pipeline();
        DaySpan all = new DaySpan(today.minusYears(3), today.plusDays(1));
        DaySpan lately = new DaySpan(today.minusDays(3), today);
        for (PipelineKey one : pipeline.keys()) {
            for (DaySpan days : List.of(all, lately)) {
                assertEquals(journeys(stored, one, days), journeys(kept, one, days), where);
                for (StageType outcome : List.of(StageType.WON, StageType.LOST)) {
                    assertEquals(
                            closings(stored.closedFor(one, outcome, days)),
                            closings(kept.closedFor(one, outcome, days)),
                            where);
                }
            }
        }
        for (int ago : new int[] {-1, 0, 1, 2, 5, 30}) {
            LocalDate day = today.minusDays(ago);
            assertEquals(holdings(stored.holdings(day)), holdings(kept.holdings(day)), where + ", " + ago);
        }
        assertEquals(Set.copyOf(stored.entries()), Set.copyOf(kept.entries()), where);
        assertEquals(told(new StoreCourses(database), pipeline), told(courses, pipeline), where);
    }

    private static List<Journey> journeys(HistoryQuery history, PipelineKey one, DaySpan days) {
        List<Journey> journeys = new ArrayList<>();
        history.eachJourney(one, days, journeys::add);
        return journeys;
    }

    private static List<String> closings(List<HistoryQuery.ClosedFor> closings) {
        return closings.stream()
                .map(one -> one.reason() + " " + one.currency() + " " + one.count() + " "
                        + one.worth().setScale(2))
                .sorted()
                .toList();
    }

    private static List<String> holdings(List<HistoryQuery.Holding> holdings) {
        return holdings.stream()
                .map(one -> one.stage() + " " + one.currency() + " " + one.count() + " "
                        + one.worth().setScale(2))
                .sorted()
                .toList();
    }

    /** What follows from each course, whatever is kept of its events. */
    private static List<String> told(CourseQuery courses, Pipeline pipeline) {
        List<Course> read = new ArrayList<>();
        courses.eachCourse(read::add);
        return read.stream()
                .sorted(Comparator.comparing(
                        (Course course) -> course.prospect().value().toString()))
                .map(course -> course.with(new StageHistory(List.of()), course.decisions()) + " "
                        + told(course.history(), pipeline))
                .toList();
    }

    private static String told(StageHistory history, Pipeline pipeline) {
        TreeMap<String, Object> told = new TreeMap<>();
        told.put("visits", history.visits(pipeline));
        told.put("entries", history.firstEntries(pipeline));
        told.put("times", history.times(pipeline));
        told.put("furthest", history.furthest(pipeline));
        told.put("closed", history.cameInClosed(pipeline));
        told.put("last", history.last().map(last -> last.to() + " " + last.day() + " " + last.undated()));
        told.put(
                "parts",
                history.parts(pipeline).stream()
                        .map(part ->
                                part.events().size() + " " + part.movedAway().map(away -> away.day()))
                        .toList());
        return told.toString();
    }
}
