package huni.insight;

import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.joda.money.Money;

/** Prospects that did what a test says, on numbered days, and how often they were asked for. */
public final class MadeUpCourses implements CourseQuery {

    private final Map<ProspectId, Course> courses = new LinkedHashMap<>();
    int readAll;
    final List<Collection<ProspectId>> read = new ArrayList<>();

    /** The day of that number. */
    public static LocalDate day(int number) {
        return LocalDate.ofEpochDay(number + 10_000L);
    }

    /** Stages with these defaults in per cent, a week until stale each, then won, lost and parked. */
    static Pipeline pipeline(int... percents) {
        List<Stage> stages = new ArrayList<>();
        for (int percent : percents) {
            stages.add(stage("s" + stages.size(), StageType.OPEN, stages.size(), percent));
        }
        stages.add(stage("won", StageType.WON, stages.size(), 100));
        stages.add(stage("lost", StageType.LOST, stages.size(), 0));
        stages.add(stage("parked", StageType.PARKED, stages.size(), 0));
        return new Pipeline(stages);
    }

    private static Stage stage(String key, StageType type, int position, int percent) {
        return new Stage(
                new StageKey(key),
                type,
                Gate.NONE,
                Optional.empty(),
                position,
                BigDecimal.valueOf(percent, 2),
                7,
                Optional.empty(),
                false,
                0);
    }

    /** The prospect of that number. */
    public static ProspectId id(int number) {
        return new ProspectId(new UUID(0, number));
    }

    /** Adds a prospect that did what the way says, as in {@code "700 s0, 710 won"}; a day in brackets nobody knows. */
    ProspectId add(String way) {
        return put(id(courses.size() + 1), way, Optional.empty(), Optional.empty());
    }

    /** The same, or in place of the one of that number, with a value and a decision date. */
    public ProspectId put(ProspectId id, String way, Optional<Money> worth, Optional<LocalDate> decisionBy) {
        List<StageEvent> events = new ArrayList<>();
        for (String step : way.split(",", -1)) {
            String[] parts = step.strip().split(" ", -1);
            boolean undated = parts[0].startsWith("(");
            LocalDate on = day(Integer.parseInt(parts[0].replaceAll("[()]", "")));
            events.add(new StageEvent(
                            new UUID(id.value().getLeastSignificantBits(), events.size()),
                            id,
                            on.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(3_600L * events.size()),
                            on,
                            events.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(events.getLast().to()),
                            new StageKey(parts[1]),
                            events.isEmpty() ? StageEvent.Kind.CREATED : StageEvent.Kind.MOVED,
                            MoveSource.DRAG,
                            "",
                            Optional.empty())
                    .withUndated(undated));
        }
        courses.put(
                id,
                new Course(
                        id,
                        Optional.of(events.getFirst().day()),
                        StageHistory.of(events),
                        worth,
                        Optional.empty(),
                        decisionBy));
        return id;
    }

    /** Forgets the prospect. */
    void remove(ProspectId id) {
        courses.remove(id);
    }

    /** The forecast of them all. */
    public Forecast forecast(Pipeline pipeline, int today) {
        ForecastBook book = new ForecastBook(pipeline, day(today));
        courses.values().forEach(book::put);
        return book.forecast();
    }

    @Override
    public void eachCourse(Consumer<? super Course> each) {
        readAll++;
        List.copyOf(courses.values()).forEach(each);
    }

    @Override
    public List<Course> courses(Collection<ProspectId> prospects) {
        read.add(List.copyOf(prospects));
        return prospects.stream().filter(courses::containsKey).map(courses::get).toList();
    }
}
