package huni.insight.coach;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachRule;
import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageRole;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.StageEvent;
import huni.domain.worktime.WorkingTime;
import huni.insight.StepDays;
import huni.insight.coach.CoachFacts.BookedAppointment;
import huni.insight.coach.FlowWatch.NewInWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers what the coach looks at from the ways of all prospects, one after the other, and from what was promised. What
 * lies so far back that no look of the last two years counts it is not kept.
 */
public final class CoachHistory {

    /** Two years of looks, each two years back, and the longest time a step may take. */
    private static final int KEPT_DAYS = 2 * StepDays.MEMORY + StepDays.MOST;

    /** So many created on one day are a list that was brought in, and no week's prospecting. */
    private static final int LIST = 50;

    private static final int WEEK = DayOfWeek.values().length;
    private static final int YEAR = 52;
    private static final int LEAST_WINS = 5;
    private static final String NO_BUDGET = "no_budget";

    private final Pipeline all;
    private final Pipeline pipeline;
    private final List<Stage> steps;
    private final Moment now;
    private final LocalDate earliest;
    private final StepDays days;
    private final List<StageEntered> entries = new ArrayList<>();
    private final MondayStock stays = new MondayStock();
    private final TreeMap<LocalDate, Integer> created = new TreeMap<>();
    private final Map<StageKey, Integer> open = new HashMap<>();
    private final List<LateLoss> losses = new ArrayList<>();
    private final List<Integer> daysToWon = new ArrayList<>();
    private int closed;
    private long undated;
    private long wayUnknown;

    private record LateLoss(ProspectId prospect, LocalDate on) {}

    /**
     * Of no prospects yet.
     *
     * @param all the stages of all pipelines
     * @param one the pipeline that is looked at
     */
    public CoachHistory(Pipeline all, PipelineKey one, Moment now) {
        this.all = all;
        this.pipeline = all.of(one);
        this.steps = pipeline.steps().stream().filter(stage -> !stage.retired()).toList();
        this.now = now;
        this.earliest = now.day().minusDays(KEPT_DAYS);
        this.days = new StepDays(now.day().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)));
    }

    /** Adds one prospect, if it ever was in the pipeline. */
    public void add(ProspectId prospect, Optional<LocalDate> createdOn, StageHistory whole) {
        whole.in(pipeline.first().pipeline(), all).ifPresent(part -> {
            StageEvent begun = part.events().getFirst();
            boolean here = begun.equals(whole.events().getFirst());
            addPart(prospect, here ? createdOn : Optional.of(begun.day()).filter(_ -> !begun.undated()), part);
            whole.visits(all).stream()
                    .filter(visit -> pipeline.find(visit.stage()).isPresent())
                    .filter(visit -> !visit.undated() && !visit.isLeftUndated())
                    .filter(visit ->
                            visit.left().filter(left -> left.isBefore(earliest)).isEmpty())
                    .forEach(visit -> stays.add(prospect, visit));
        });
    }

    private void addPart(ProspectId prospect, Optional<LocalDate> createdOn, StageHistory history) {
        Optional<StageEvent> last =
                history.last().filter(_ -> history.movedAway().isEmpty());
        createdOn
                .filter(day -> !day.isAfter(now.day()))
                .ifPresentOrElse(day -> created.merge(day, 1, Integer::sum), () -> undated++);
        last.map(event -> pipeline.stage(event.to())).ifPresent(this::stands);
        Optional<LocalDate> lost = last.filter(
                        event -> pipeline.stage(event.to()).type() == StageType.LOST && !event.undated())
                .map(StageEvent::day);
        if (history.cameInClosed(pipeline)) {
            wayUnknown++;
        } else {
            history.firstEntries(pipeline).forEach(entry -> add(prospect, entry, lost));
        }
        lost.filter(_ -> isLate(history)).ifPresent(day -> losses.add(new LateLoss(prospect, day)));
    }

    private void stands(Stage stage) {
        if (stage.isOpen()) {
            open.merge(stage.key(), 1, Integer::sum);
        } else if (stage.type() != StageType.PARKED) {
            closed++;
        }
    }

    private void add(ProspectId prospect, FirstEntry entry, Optional<LocalDate> lost) {
        days.add(entry, 1);
        if (pipeline.appointments()
                .filter(stage -> stage.key().equals(entry.stage()))
                .isPresent()) {
            entry.wonAfter()
                    .filter(_ -> entry.day()
                            .filter(day -> !day.isBefore(now.day().minusDays(StepDays.MEMORY)))
                            .isPresent())
                    .ifPresent(took -> daysToWon.add(Math.toIntExact(took)));
        }
        entry.day()
                .filter(day ->
                        !day.isBefore(earliest) && pipeline.stage(entry.stage()).isOpen())
                .ifPresent(day -> entries.add(new StageEntered(
                        prospect,
                        entry.stage(),
                        day,
                        entry.trial(),
                        entry.passedAfter().map(day::plusDays),
                        lost)));
    }

    /** Whether it was lost from the presentation on. */
    private boolean isLate(StageHistory history) {
        StageKey furthest = history.furthest(pipeline);
        return Lacking.role(pipeline, StageRole.PRESENTATION)
                .filter(stage -> pipeline.stage(furthest).position() >= stage.position())
                .isPresent();
    }

    /** How many are won or lost. */
    public int closed() {
        return closed;
    }

    /** What is in some of its numbers only. */
    public CoachReading.NotCounted notCounted() {
        return new CoachReading.NotCounted(undated, wayUnknown);
    }

    /**
     * The cases of each rate, in the order of the page.
     *
     * @param working decides what is within a working day
     */
    public SequencedMap<AdviceKey, List<RateCase>> cases(KeptPromises told, WorkingTime working) {
        SequencedMap<AdviceKey, List<RateCase>> cases = new LinkedHashMap<>();
        for (Stage stage : steps.stream().filter(Stage::isOpen).toList()) {
            cases.put(AdviceKey.ofStep(stage.key()), new ArrayList<>());
        }
        for (StageEntered entry : entries) {
            List<RateCase> ofStage = cases.getOrDefault(AdviceKey.ofStep(entry.stage()), new ArrayList<>());
            entry.outcome(days.of(entry.stage()), now.day()).ifPresent(ofStage::add);
        }
        if (Lacking.of(CoachRule.HELD, pipeline).isEmpty()) {
            cases.put(AdviceKey.of(CoachRule.HELD), told.held(now.zone()));
        }
        if (Lacking.of(CoachRule.BUDGET, pipeline).isEmpty()) {
            cases.put(AdviceKey.of(CoachRule.BUDGET), losses(told.lostReasons()));
        }
        cases.put(AdviceKey.of(CoachRule.REQUESTS), told.answered(now, working));
        return cases;
    }

    private List<RateCase> losses(Map<ProspectId, String> reasons) {
        return losses.stream()
                .flatMap(loss -> Optional.ofNullable(reasons.get(loss.prospect()))
                        .map(reason ->
                                new RateCase(loss.prospect(), new KnownOutcome(loss.on(), !reason.equals(NO_BUDGET))))
                        .stream())
                .toList();
    }

    /** All that the coach looks at; {@code cases} are those of {@link #cases}. */
    public CoachFacts facts(SequencedMap<AdviceKey, List<RateCase>> cases, KeptPromises told, WorkingTime working) {
        SequencedMap<AdviceKey, List<KnownOutcome>> rates = new LinkedHashMap<>();
        cases.forEach((key, ofKey) ->
                rates.put(key, ofKey.stream().map(RateCase::outcome).toList()));
        LocalDate first = firstMonday();
        LocalDate thisMonday = thisMonday();
        List<NewInWeek> weeks = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(thisMonday); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, working));
        }
        List<Integer> stock = stays.fresh(Lacking.stocked(pipeline), days, first, thisMonday);
        List<BookedAppointment> bookings =
                Lacking.of(CoachRule.AUTHORITY, pipeline).isEmpty() ? told.bookings(now.zone()) : List.of();
        return new CoachFacts(now.day(), rates, first, weeks, stock, bookings, new TreeMap<>(), told.answers());
    }

    private LocalDate firstMonday() {
        LocalDate first = created.isEmpty() ? now.day() : created.firstKey();
        LocalDate kept = first.isBefore(earliest) ? earliest : first;
        return kept.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private NewInWeek week(LocalDate monday, WorkingTime working) {
        int prospects = created.subMap(monday, monday.plusWeeks(1)).values().stream()
                .filter(ofDay -> ofDay < LIST)
                .mapToInt(Integer::intValue)
                .sum();
        double usual = 0;
        double worked = 0;
        for (int day = 0; day < WEEK; day++) {
            LocalDate date = monday.plusDays(day);
            usual += working.hours(date.getDayOfWeek()).isEmpty() ? 0 : 1;
            worked += working.share(date);
        }
        return new NewInWeek(prospects, usual == 0 ? 1 : worked / usual);
    }

    /** Who is fresh between the appointment and the closing at the beginning of this week: the last Monday's stock. */
    Set<ProspectId> fresh() {
        return stays.freshOn(Lacking.stocked(pipeline), days, thisMonday());
    }

    private List<StageKey> openStages() {
        return steps.stream().filter(Stage::isOpen).map(Stage::key).toList();
    }

    /** How many came to the stage of appointments for the first time on those days, whatever is known of their next step. */
    long appointments(DaySpan days) {
        Optional<StageKey> stage = pipeline.appointments().map(Stage::key);
        return entries.stream()
                .filter(entry -> stage.filter(entry.stage()::equals).isPresent() && days.contains(entry.entered()))
                .count();
    }

    /** How many do so in that many weeks, on average of the year before today, or of as much of it as there was. */
    double usualAppointments(int weeks) {
        LocalDate year = now.day().minusWeeks(YEAR);
        LocalDate from = firstMonday().isBefore(year) ? year : firstMonday();
        double known = ChronoUnit.DAYS.between(from, now.day()) / (double) WEEK;
        return known < 1 ? 0 : appointments(new DaySpan(from, now.day().minusDays(1))) * weeks / known;
    }

    /** The median of days from the first appointment to the win, of the last two years; empty under five wins. */
    public OptionalInt daysToWon() {
        int[] sorted = daysToWon.stream().mapToInt(Integer::intValue).sorted().toArray();
        return sorted.length < LEAST_WINS ? OptionalInt.empty() : OptionalInt.of(sorted[(sorted.length - 1) / 2]);
    }

    /** For each open stage how many are there, and how many usually are: the mean of the last 52 Mondays. */
    public List<StageBalance> balance() {
        LocalDate thisMonday = thisMonday();
        LocalDate aYearAgo = thisMonday.minusWeeks(YEAR);
        LocalDate first = firstMonday();
        LocalDate from = first.isBefore(aYearAgo) ? aYearAgo : first;
        return openStages().stream()
                .map(stage ->
                        new StageBalance(stage, open.getOrDefault(stage, 0), stays.usual(stage, from, thisMonday)))
                .toList();
    }

    private LocalDate thisMonday() {
        return now.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
