package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.history.HistoryQuery;
import huni.domain.history.Journey;
import huni.domain.history.StageTime;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.store.file.ReadConnection;
import huni.store.rows.StepTotals;
import huni.store.rows.StepTotals.Step;
import huni.store.sql.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What happened to the prospects that one person looks after. Sums are kept of everybody's together, so these are counted: all
 * that theirs did is read once, with the first question, and stays as it was then. Not for several threads.
 */
final class OwnedHistory implements HistoryQuery {

    private final ReadConnection database;
    private final PersonId owner;
    private Optional<Read> read = Optional.empty();

    OwnedHistory(ReadConnection database, PersonId owner) {
        this.database = database;
        this.owner = owner;
    }

    /**
     * What was read.
     *
     * @param sums what the histories count for, as for everybody's together
     */
    private record Read(Pipeline pipeline, List<KeptCourse> courses, Map<Step, Long> sums) {}

    @Override
    public HistoryQuery of(Optional<PersonId> other) {
        return new StoreHistory(database).of(other);
    }

    private Read read() {
        Read known = read.orElseGet(this::readNow);
        read = Optional.of(known);
        return known;
    }

    private Read readNow() {
        Pipeline pipeline = database.read(database.shared()::pipeline);
        List<ProspectId> theirs = database.read(connection -> Sql.list(
                connection,
                "select id from prospect where removed = false and owner_id = ? order by id",
                row -> new ProspectId(row.getObject(1, UUID.class)),
                owner.value()));
        StoreCourses stored = new StoreCourses(database);
        List<KeptCourse> courses = new ArrayList<>(theirs.size());
        Map<Step, Long> sums = new HashMap<>();
        stored.read(theirs).forEach(one -> {
            courses.add(new KeptCourse(one));
            StepTotals.each(one.course().history(), pipeline, 1, sums);
        });
        return new Read(pipeline, courses, sums);
    }

    private Stream<Course> courses() {
        return read().courses().stream().filter(KeptCourse::hasEvents).map(KeptCourse::course);
    }

    private Stream<Map.Entry<Step, Long>> sums(Predicate<Step> which) {
        return read().sums().entrySet().stream().filter(sum -> sum.getValue() != 0 && which.test(sum.getKey()));
    }

    private static boolean isEntry(Step step) {
        return step.goal().equals(StepTotals.ENTERED) || step.goal().equals(StepTotals.TRIED);
    }

    @Override
    public void eachJourney(PipelineKey one, DaySpan created, Consumer<? super Journey> each) {
        Pipeline pipeline = read().pipeline();
        Comparator<Journey> order = Comparator.comparing(Journey::createdOn)
                .thenComparing(journey -> journey.prospect().value().toString());
        read().courses().stream()
                .flatMap(course -> course.journeyFromCreation(one, pipeline).stream())
                .filter(journey -> created.contains(journey.createdOn()))
                .sorted(order)
                .forEach(each);
        read().courses().stream()
                .flatMap(course -> journeyFromElsewhere(course, one, pipeline).stream())
                .filter(journey -> created.contains(journey.createdOn()))
                .sorted(order)
                .forEach(each);
    }

    private static Optional<Journey> journeyFromElsewhere(KeptCourse course, PipelineKey one, Pipeline pipeline) {
        if (!course.hasEvents() || pipeline.isIn(one, course.stage(0))) {
            return Optional.empty();
        }
        Course all = course.course();
        return all.history()
                .journey(all.prospect(), course.row().since(), one, pipeline)
                .map(journey -> journey.of(all.worth(), course.row().source()));
    }

    @Override
    public Map<StageKey, Long> undatedEntries() {
        Map<StageKey, Long> entries = new TreeMap<>(Comparator.comparing(StageKey::value));
        sums(step -> step.goal().equals(StepTotals.UNDATED))
                .forEach(sum -> entries.put(new StageKey(sum.getKey().stage()), sum.getValue()));
        return entries;
    }

    @Override
    public List<DayEntries> firstEntries(DaySpan days) {
        record Entered(String stage, long day) {}
        Map<Entered, Long> entered =
                new TreeMap<>(Comparator.comparing(Entered::stage).thenComparingLong(Entered::day));
        sums(step -> isEntry(step) && days.contains(LocalDate.ofEpochDay(step.days())))
                .forEach(sum -> entered.merge(
                        new Entered(sum.getKey().stage(), sum.getKey().days()), sum.getValue(), Long::sum));
        return entered.entrySet().stream()
                .map(sum -> new DayEntries(
                        new StageKey(sum.getKey().stage()),
                        LocalDate.ofEpochDay(sum.getKey().day()),
                        sum.getValue()))
                .toList();
    }

    @Override
    public List<ProspectId> firstEntered(StageKey stage, DaySpan days) {
        record First(ProspectId prospect, LocalDate day) {}
        return courses()
                .flatMap(course -> course.history().firstEntry(stage, read().pipeline()).stream()
                        .map(day -> new First(course.prospect(), day)))
                .filter(first -> days.contains(first.day()))
                .sorted(Comparator.comparing(First::day)
                        .thenComparing(first -> first.prospect().value().toString()))
                .map(First::prospect)
                .toList();
    }

    @Override
    public List<EntryCount> entries() {
        return sums(OwnedHistory::isEntry)
                .map(sum -> new EntryCount(
                        new StageKey(sum.getKey().stage()),
                        sum.getKey().days(),
                        sum.getKey().passedAfter(),
                        sum.getKey().goal().equals(StepTotals.TRIED),
                        sum.getValue()))
                .toList();
    }

    @Override
    public List<StageTimes> times() {
        return sums(step -> step.goal().startsWith(StepTotals.TIME))
                .map(sum -> new StageTimes(
                        new StageTime(
                                new StageKey(sum.getKey().stage()),
                                StageTime.Kind.valueOf(sum.getKey().goal().substring(StepTotals.TIME.length())),
                                sum.getKey().days()),
                        sum.getValue()))
                .toList();
    }

    @Override
    public List<ClosedFor> closedFor(PipelineKey pipeline, StageType outcome, DaySpan days) {
        return CourseSums.closedFor(read().courses(), read().pipeline().of(pipeline), outcome, days);
    }

    @Override
    public List<Holding> holdings(LocalDate day) {
        return CourseSums.holdings(
                read().courses(),
                day,
                database.read(database.shared()::settings).currency());
    }

    @Override
    public long withoutDate() {
        return read().courses().stream().filter(OwnedHistory::isUndated).count();
    }

    @Override
    public List<ProspectId> withoutDate(PipelineKey pipeline) {
        return read().courses().stream()
                .filter(course -> isUndated(course)
                        && course.hasEvents()
                        && read().pipeline().isIn(pipeline, course.stage(0)))
                .map(course -> course.row().course().prospect())
                .toList();
    }

    private static boolean isUndated(KeptCourse course) {
        return course.row().course().createdOn().isEmpty();
    }
}
