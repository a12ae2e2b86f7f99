package huni.work;

import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.StageHistory;
import huni.domain.prospect.DecisionDate;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.insight.KeptForecast;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the prospects of a ledger in memory did. */
public record FakeCourses(FakeLedger ledger) implements CourseQuery {

    /** The forecast of the ledger, which hears of what is written there. */
    public static KeptForecast forecasts(FakeLedger ledger, Workspace workspace) {
        FakeCourses courses = new FakeCourses(ledger);
        KeptForecast forecasts = new KeptForecast(courses, courses, new FakePipelines(ledger));
        workspace.onWritten(change -> forecasts.written(change.prospects(), change.past()));
        return forecasts;
    }

    @Override
    public void eachCourse(Consumer<? super Course> each) {
        Map<ProspectId, List<StageEvent>> events =
                ledger.records().events().stream().collect(Collectors.groupingBy(StageEvent::prospect));
        ledger.records().prospects().stream()
                .filter(prospect -> !prospect.removed())
                .map(prospect -> course(prospect, events.getOrDefault(prospect.id(), List.of())))
                .forEach(each);
    }

    @Override
    public List<Course> courses(Collection<ProspectId> prospects) {
        return ledger.records().prospects().stream()
                .filter(prospect -> !prospect.removed() && prospects.contains(prospect.id()))
                .map(prospect -> course(
                        prospect,
                        ledger.records().events().stream()
                                .filter(event -> event.prospect().equals(prospect.id()))
                                .toList()))
                .toList();
    }

    private Course course(Prospect prospect, List<StageEvent> events) {
        return new Course(
                prospect.id(),
                prospect.origin().createdOn(),
                StageHistory.of(events.stream()
                        .sorted(Comparator.comparing(StageEvent::at))
                        .toList()),
                prospect.worth(),
                prospect.manualProbability(),
                prospect.urgency().decisionBy(),
                ledger.records().of(prospect.id(), DecisionDate.class));
    }
}
