package huni.work.sample;

import huni.domain.Moment;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.prospect.Authority;
import huni.work.RefusedException;
import huni.work.sample.SampleProspect.Facts;
import huni.work.sample.SampleProspect.Happening;
import huni.work.sample.SampleProspect.Plan;
import huni.work.sample.SampleProspect.SampleContact;
import huni.work.sample.SampleProspect.Stop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;

/** Two years of prospects that are decided by today, and for a very large store many that are not. */
final class PastSales {

    static final int DAYS = 728;

    private static final double[] STEP_RATES = {0.48, 0.52, 0.62, 0.62, 0.68};
    /** The weak step that the charts of the last weeks show. */
    private static final double RECENT_CLOSING_RATE = 0.42;

    private static final int RECENT_DAYS = 75;
    /** Those before are of the prospects written out. */
    private static final int WRITTEN_OUT_PHONES = 1_000;

    private static final int[] MEDIAN_DAYS = {3, 4, 6, 8, 6};
    /** The steps of the open ones, as often as they are to come up. */
    private static final int[] STILL_OPEN = {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4};

    private final SampleStages stages;
    private final LocalDate today;
    private final RandomGenerator random;
    private final DrawnFacts facts;
    private final SampleCalendar calendar;
    private final Set<String> taken = LivePipeline.companies();
    private final boolean winsAreWrittenOut;
    private long names;

    /** @param winsAreWrittenOut whether nothing else is won this month */
    PastSales(
            SampleStages stages, CurrencyUnit currency, Moment now, RandomGenerator random, boolean winsAreWrittenOut) {
        this.stages = stages;
        this.today = now.day();
        this.random = random;
        this.facts = new DrawnFacts(currency, random);
        this.winsAreWrittenOut = winsAreWrittenOut;
        this.calendar = new SampleCalendar(today, DAYS);
    }

    /** Takes what is made, one by one. */
    @FunctionalInterface
    interface Receiver {
        void write(SampleProspect sample) throws RefusedException;
    }

    /** Hands over so many, in the order of creation, of which that part is still open. */
    void each(int count, double open, Receiver receiver) throws RefusedException {
        for (int i = 0; i < count; i++) {
            LocalDate created = calendar.day((i + random.nextDouble()) / count);
            receiver.write(random.nextDouble() < open ? open(created) : decided(created));
        }
    }

    private SampleProspect decided(LocalDate created) {
        Course course = course(created);
        fit(course.days, daysToDecide(created, course.won));
        List<Stop> way = new ArrayList<>();
        for (int i = 0; i <= course.furthest; i++) {
            if (i != course.skipped) {
                way.add(stop(i, created.plusDays(course.days[i])));
            }
        }
        LocalDate end = workday(created.plusDays(course.days[course.furthest + 1]));
        boolean won = course.won && !(winsAreWrittenOut && calendar.isThisMonth(end));
        goBackAndForth(way, course.furthest);
        boolean parked = !won && random.nextInt(30) == 0;
        way.add(new Stop(won ? stages.won() : parked ? stages.parked() : stages.lost(), end, time()));
        Optional<String> reason = parked
                ? Optional.empty()
                : won ? DrawnFacts.winReason(created) : Optional.of(facts.lostReason(course.furthest));
        return prospect(way, course.furthest, won, reason);
    }

    /** Wins go to the month before where this month's are written out. */
    private int daysToDecide(LocalDate created, boolean won) {
        int days = (int) ChronoUnit.DAYS.between(created, today);
        int before = days - today.getDayOfMonth();
        return won && winsAreWrittenOut && before >= SampleStages.STEPS ? before : days;
    }

    private SampleProspect open(LocalDate created) {
        int furthest = STILL_OPEN[random.nextInt(STILL_OPEN.length)];
        int age = (int) ChronoUnit.DAYS.between(created, today);
        List<Stop> way = new ArrayList<>();
        for (int i = 0; i <= furthest; i++) {
            way.add(stop(i, created.plusDays((long) age * i / (furthest + 1))));
        }
        return prospect(way, furthest, false, Optional.empty()).withPlan(plan());
    }

    private Optional<Plan> plan() {
        ActivityKind kind = random.nextBoolean() ? ActivityKind.CALL : ActivityKind.EMAIL;
        LocalDate due = today.plusDays(random.nextInt(-8, 30));
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(new Plan(kind, "", new Due(due, Optional.of(time()))));
    }

    /**
     * How far one comes and when.
     *
     * @param skipped the step it never was in; -1 for none
     * @param days days since its creation of each entry, the last one of its end
     */
    private record Course(int furthest, boolean won, int skipped, int[] days) {}

    private Course course(LocalDate created) {
        boolean recent = created.isAfter(today.minusDays(RECENT_DAYS));
        int[] days = new int[SampleStages.STEPS + 1];
        int step = 0;
        while (step < SampleStages.STEPS) {
            double rate = step == 3 && recent ? RECENT_CLOSING_RATE : STEP_RATES[step];
            boolean goesOn = random.nextDouble() < rate;
            days[step + 1] = days[step] + duration(step, goesOn);
            if (!goesOn) {
                break;
            }
            step++;
        }
        boolean won = step == SampleStages.STEPS;
        int furthest = Math.min(step, SampleStages.STEPS - 1);
        int skipped = furthest >= 2 && random.nextInt(8) == 0 ? 1 : -1;
        return new Course(furthest, won, skipped, days);
    }

    private int duration(int step, boolean goesOn) {
        double days = MEDIAN_DAYS[step] * Math.exp(0.6 * random.nextGaussian());
        return (int) Math.round(goesOn ? days : days * 1.5);
    }

    /** Shortens a course that would end after today, so that it ends on a day until today. */
    private void fit(int[] days, int age) {
        int last = 0;
        for (int day : days) {
            last = Math.max(last, day);
        }
        if (last > age) {
            double left = age * Math.sqrt(random.nextDouble());
            for (int i = 0; i < days.length; i++) {
                days[i] = (int) Math.round(days[i] * left / last);
            }
        }
    }

    /** Some are taken a step back by mistake or by a change of mind, and forward again the same day. */
    private void goBackAndForth(List<Stop> way, int furthest) {
        if (furthest >= 1 && way.size() > 1 && random.nextInt(25) == 0) {
            Stop last = way.getLast();
            way.add(new Stop(
                    way.get(way.size() - 2).stage(), last.day(), last.time().plusMinutes(50)));
            way.add(new Stop(last.stage(), last.day(), last.time().plusMinutes(90)));
        }
    }

    private Stop stop(int step, LocalDate day) {
        return new Stop(stages.step(step), workday(day), time());
    }

    private LocalTime time() {
        return LocalTime.of(9 + random.nextInt(9), random.nextInt(60));
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.minusDays(1);
            case DayOfWeek.SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private SampleProspect prospect(List<Stop> way, int furthest, boolean won, Optional<String> closingReason) {
        Authority authority = facts.authority(furthest, way);
        boolean gives = furthest >= 3 && random.nextInt(6) == 0;
        String company = company();
        return new SampleProspect(
                company,
                List.of(contact(company, authority.role())),
                way,
                new Facts(facts.budget(furthest, won), facts.urgency(furthest), authority, Optional.empty()),
                closingReason,
                TurkishNames.source(random.nextInt(100)),
                happened(way, furthest, gives),
                Optional.empty(),
                List.of());
    }

    private SampleContact contact(String company, Authority.Role role) {
        String name = TurkishNames.person(random.nextInt(1 << 20));
        String email = names < TurkishNames.MIXED ? SampleContacts.email(name, company) : SampleContacts.email(company);
        return new SampleContact(
                name,
                TurkishNames.title(random.nextInt(100)),
                SampleContacts.phone(WRITTEN_OUT_PHONES + names),
                email,
                role);
    }

    private String company() {
        String company = TurkishNames.company(names++);
        while (taken.contains(company)) {
            company = TurkishNames.company(names++);
        }
        return company;
    }

    private List<Happening> happened(List<Stop> way, int furthest, boolean gives) {
        List<Happening> happened = new ArrayList<>();
        if (random.nextInt(5) < 2) {
            Stop first = way.getFirst();
            happened.add(Happening.of(
                    ActivityKind.CALL,
                    first.day(),
                    first.time().plusMinutes(15),
                    "",
                    TurkishNotes.at(0, random.nextInt(64))));
        }
        if (furthest >= 2 && random.nextInt(3) != 0) {
            Stop met = way.get(way.size() - 2);
            happened.add(Happening.of(
                    ActivityKind.APPOINTMENT,
                    met.day(),
                    met.time().plusMinutes(95),
                    "",
                    TurkishNotes.at(2, random.nextInt(64))));
        }
        if (gives) {
            Stop last = way.get(way.size() - 2);
            Incentive.Kind kind = Incentive.Kind.values()[random.nextInt(3)];
            happened.add(new Happening(
                    ActivityKind.INCENTIVE,
                    last.day(),
                    last.time().plusMinutes(100),
                    "",
                    "",
                    Optional.of(new Incentive(kind, Optional.of(last.day().plusDays(14)), Optional.empty()))));
        }
        return happened;
    }
}
