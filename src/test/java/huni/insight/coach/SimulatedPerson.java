package huni.insight.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.pipeline.StageKey;
import huni.insight.coach.FlowWatch.NewInWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** A salesperson who is made up: their prospects week by week, with rates and times of their own. */
public final class SimulatedPerson {

    /** The week in which watching begins; a year of it follows. */
    public static final int NOW = 156;

    static final int WEEKS = NOW + 52;

    /** A Monday. */
    static final LocalDate FIRST = LocalDate.of(2020, 1, 6);

    static final List<StageKey> STAGES =
            List.of("lead", "decision_maker", "appointment", "presentation", "closing").stream()
                    .map(StageKey::new)
                    .toList();

    /** Whose rates a person has: the steps out of each stage, then what was promised. */
    static final List<AdviceKey> RATES_OF = Stream.concat(
                    STAGES.stream().map(AdviceKey::ofStep), SimulatedPromises.RULES.stream())
            .toList();

    private static final double[] RATES = {.48, .52, .62, .62, .68};
    private static final double[] MEDIAN = {5, 7, 10, 14, 10};
    private static final double[] NEVER = {.15, .15, .20, .20, .25};
    private static final double PARKED = .05;
    private static final double BACK = .5;
    private static final double SPREAD = .8;
    private static final double LOSS_SPREAD = .9;
    private static final double LOSS_FASTER = .7;
    private static final double OWN_SPREAD = .3;
    private static final double WEEKLY_VARIATION = .35;
    private static final double SLOW = 1.5;
    private static final int GATED = 2;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    /** What the weeks of a year are like. */
    public enum Year {
        FLAT,
        /** August and the two Bayrams bring half as much. */
        QUIET_WEEKS,
        /** As that, and what begins then takes longer. */
        SLOW_SUMMER
    }

    /** A prospect's entry into a stage or an end, in days since the first Monday. */
    public record Entry(double day, String into) {}

    /** A stay in a stage, in days since the first Monday; never is infinite. */
    private record Stay(int stage, double entered, double left, double advanced, double lost) {}

    private final RandomGenerator random;
    private final UniformRandomProvider numbers;
    private final Year year;
    private final int halvedStep;
    private final int start;
    private final int[] created = new int[WEEKS];
    private final List<Stay> stays = new ArrayList<>();
    private final List<List<Entry>> ways = new ArrayList<>();
    private final double[] own = new double[RATES.length];
    private final SimulatedPromises promises;

    /**
     * @param perWeek new prospects a week, on average
     * @param halved which of {@link #RATES_OF} is halved from {@link #NOW} on; -1 for none
     */
    public SimulatedPerson(RandomGenerator random, int perWeek, Year year, int halved) {
        this.random = random;
        this.numbers = random::nextLong;
        this.year = year;
        this.halvedStep = halved;
        this.promises = new SimulatedPromises(random, halved - RATES.length);
        this.start = NOW - random.nextInt(52, 157);
        for (int stage = 0; stage < own.length; stage++) {
            own[stage] = near(RATES[stage], OWN_SPREAD, random);
        }
        double shape = 1 / (WEEKLY_VARIATION * WEEKLY_VARIATION);
        for (int week = start; week < WEEKS; week++) {
            double mean = perWeek
                    * GammaDistribution.of(shape, 1 / shape)
                            .createSampler(numbers)
                            .sample()
                    * (year != Year.FLAT && isQuiet(week) ? .5 : 1);
            created[week] = PoissonDistribution.of(mean).createSampler(numbers).sample();
            for (int i = 0; i < created[week]; i++) {
                live(7.0 * week + 5 * random.nextDouble());
            }
        }
    }

    /** A rate of one's own near the usual one. */
    static double near(double usual, double spread, RandomGenerator random) {
        double odds = Math.log(usual / (1 - usual)) + spread * random.nextGaussian();
        return 1 / (1 + Math.exp(-odds));
    }

    private void live(double createdOn) {
        promises.came(createdOn);
        List<Entry> way = new ArrayList<>();
        ways.add(way);
        double entered = createdOn;
        for (int stage = 0; stage < RATES.length; stage++) {
            double takes = MEDIAN[stage] * Math.exp(SPREAD * random.nextGaussian());
            if (year == Year.SLOW_SUMMER && isQuiet((int) Math.min(WEEKS - 1, entered / 7))) {
                takes *= SLOW;
            }
            boolean parked = random.nextDouble() < PARKED;
            boolean gone = parked && random.nextDouble() > BACK;
            double parkedOn = parked ? entered + .5 * takes : INFINITE;
            double again = parked ? parkedOn + 20 + 100 * random.nextDouble() : entered;
            double next = again + takes;
            double rate = own[stage] * (stage == halvedStep && next >= 7.0 * NOW ? .5 : 1);
            boolean advances = random.nextDouble() < rate && !gone;
            boolean closes = random.nextDouble() >= NEVER[stage];
            double lost = again + LOSS_FASTER * MEDIAN[stage] * Math.exp(LOSS_SPREAD * random.nextGaussian());
            double advanced = advances ? next : INFINITE;
            double lostOn = !advances && !gone && closes ? lost : INFINITE;
            String here = STAGES.get(stage).value();
            way.add(new Entry(entered, here));
            if (parkedOn < Math.min(advanced, lostOn)) {
                way.add(new Entry(parkedOn, "parked"));
            }
            if (parked && !gone) {
                way.add(new Entry(again, here));
            }
            if (Double.isFinite(lostOn)) {
                way.add(new Entry(lostOn, "lost"));
            }
            if (advances && stage == STAGES.size() - 1) {
                way.add(new Entry(advanced, "won"));
            }
            if (stage == GATED) {
                promises.booked(entered);
            }
            if (stage > GATED && Double.isFinite(lostOn)) {
                promises.lostLate(lostOn);
            }
            stays.add(new Stay(stage, entered, Math.min(parkedOn, Math.min(advanced, lostOn)), advanced, lostOn));
            if (parked && !gone) {
                stays.add(new Stay(-stage, again, Math.min(advanced, lostOn), advanced, lostOn));
            }
            if (!advances) {
                return;
            }
            entered = next;
        }
    }

    /** The week in which its own history begins. */
    public int start() {
        return start;
    }

    /** What each prospect did, in the order of time. */
    public List<List<Entry>> ways() {
        return List.copyOf(ways);
    }

    /** Weeks 31 to 35, and two feasts that come eleven days earlier each year. */
    private static boolean isQuiet(int week) {
        if (week % 52 >= 30 && week % 52 <= 34) {
            return true;
        }
        for (int feast : new int[] {13, 23}) {
            for (int y = 0; y <= WEEKS / 52 + 1; y++) {
                int day = y * 365 + feast * 7 - 11 * y;
                if (week == day / 7 || week == day / 7 + 1 && day % 7 > 3) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the coach would know at the end of the year. */
    CoachFacts facts() {
        SequencedMap<AdviceKey, List<KnownOutcome>> rates = new LinkedHashMap<>();
        int[] horizons = new int[STAGES.size()];
        for (int stage = 0; stage < STAGES.size(); stage++) {
            horizons[stage] = horizon(stage);
            rates.put(AdviceKey.ofStep(STAGES.get(stage)), outcomes(stage, horizons[stage]));
        }
        SimulatedPromises.RULES.forEach(rule -> rates.put(rule, promises.outcomes(rule)));
        List<NewInWeek> weeks = new ArrayList<>();
        for (int week = start; week < WEEKS; week++) {
            weeks.add(new NewInWeek(created[week], 1));
        }
        return new CoachFacts(
                FIRST.plusWeeks(WEEKS),
                rates,
                FIRST.plusWeeks(start),
                weeks,
                stock(horizons),
                promises.bookings(),
                new TreeMap<>(),
                List.of());
    }

    /** The ninth tenth of the days to the next stage, of all that took the step before watching began. */
    private int horizon(int stage) {
        int[] days = stays.stream()
                .filter(stay -> stay.stage() == stage && stay.advanced() <= 7.0 * NOW)
                .mapToInt(stay -> (int) Math.floor(stay.advanced()) - (int) Math.floor(stay.entered()))
                .sorted()
                .toArray();
        return days.length < 20 ? 30 : Math.clamp(days[(int) Math.ceil(.9 * days.length) - 1], 14, 120);
    }

    private List<KnownOutcome> outcomes(int stage, int horizon) {
        return stays.stream()
                .filter(stay -> stay.stage() == stage)
                .flatMap(stay -> KnownOutcome.ofStep(
                        day(stay.entered()),
                        isFinite(stay.advanced()),
                        isFinite(stay.lost()),
                        horizon,
                        FIRST.plusWeeks(2L * WEEKS))
                        .stream())
                .toList();
    }

    private static Optional<LocalDate> isFinite(double day) {
        return Double.isFinite(day) ? Optional.of(day(day)) : Optional.empty();
    }

    static LocalDate day(double number) {
        return FIRST.plusDays((long) Math.floor(number));
    }

    private List<Integer> stock(int[] horizons) {
        int[] change = new int[WEEKS + 2];
        for (Stay stay : stays) {
            int stage = Math.abs(stay.stage());
            if (stage >= GATED && stage < STAGES.size() - 1) {
                double until = Math.min(stay.left(), stay.entered() + horizons[stage]);
                change[Math.min(WEEKS + 1, (int) Math.ceil(stay.entered() / 7))]++;
                change[Math.min(WEEKS + 1, (int) Math.ceil(until / 7))]--;
            }
        }
        List<Integer> stock = new ArrayList<>();
        int now = 0;
        for (int week = 0; week <= WEEKS; week++) {
            now += change[week];
            if (week >= start) {
                stock.add(now);
            }
        }
        return stock;
    }
}
