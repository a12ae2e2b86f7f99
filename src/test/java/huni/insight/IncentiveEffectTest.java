package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Incentive;
import huni.domain.history.Course;
import huni.domain.history.HistoryQuery.EntryCount;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IncentiveEffectTest {

    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<Course> courses = new ArrayList<>();
    private final List<Activity> given = new ArrayList<>();

    /** A prospect's days in the order of the open stages; it stands where the last one led. */
    private ProspectId add(String... days) {
        ProspectId prospect = new ProspectId(new UUID(0, courses.size() + 1L));
        List<StageEvent> events = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            StageKey to = PIPELINE.steps().get(i).key();
            events.add(new StageEvent(
                    new UUID(courses.size() + 1L, i),
                    prospect,
                    LocalDate.parse(days[i]).atTime(9, 0).toInstant(ZoneOffset.UTC),
                    LocalDate.parse(days[i]),
                    i == 0
                            ? Optional.empty()
                            : Optional.of(PIPELINE.steps().get(i - 1).key()),
                    to,
                    i == 0 ? StageEvent.Kind.CREATED : StageEvent.Kind.MOVED,
                    MoveSource.DRAG,
                    "",
                    Optional.empty()));
        }
        courses.add(new Course(
                prospect,
                Optional.of(LocalDate.parse(days[0])),
                StageHistory.of(events),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return prospect;
    }

    private void give(ProspectId prospect, String day, ActivityState state) {
        given.add(new Activity(
                new ActivityId(new UUID(1, given.size())),
                prospect,
                ActivityKind.INCENTIVE,
                state,
                "",
                "",
                Optional.empty(),
                LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC),
                Optional.of(new Incentive(Incentive.Kind.TRIAL, Optional.empty(), Optional.empty())),
                0));
    }

    private List<EntryCount> entries() {
        return courses.stream()
                .flatMap(course -> course.history().firstEntries(PIPELINE).stream())
                .flatMap(entry -> entry.day().stream()
                        .map(day -> new EntryCount(
                                entry.stage(),
                                day.toEpochDay(),
                                entry.passedAfter().orElse(EntryCount.NOT_YET),
                                entry.trial(),
                                1)))
                .toList();
    }

    private List<IncentiveEffect> effects() {
        return IncentiveEffect.of(PIPELINE, PIPELINE, new StepRates(entries(), TODAY), given, courses, ZoneOffset.UTC);
    }

    @Test
    void whoWasGivenSomethingWhileTheStepWasOpenIsCountedApart() {
        ProspectId moved = add("2026-08-01", "2026-08-20");
        ProspectId stays = add("2026-08-01");
        ProspectId after = add("2026-08-01", "2026-08-10");
        ProspectId planned = add("2026-08-01", "2026-08-10");
        ProspectId early = add("2026-11-10");
        ProspectId tooLate = add("2026-08-01");
        give(moved, "2026-08-05", ActivityState.DONE);
        give(moved, "2026-08-06", ActivityState.DONE);
        give(stays, "2026-08-31", ActivityState.DONE);
        give(after, "2026-08-11", ActivityState.DONE);
        give(planned, "2026-08-05", ActivityState.PLANNED);
        give(early, "2026-11-12", ActivityState.DONE);
        give(tooLate, "2026-09-01", ActivityState.DONE);

        IncentiveEffect lead = effects().getFirst();

        assertEquals(new StepRate(1, 2, 1, 0, 30), lead.with());
        assertEquals(new StepRate(2, 3, 0, 0, 30), lead.without());
        assertEquals(Set.of(moved, stays), lead.whom());
        assertEquals(new StepRate(0, 1, 0, 0, 30), effects().get(1).with());
    }

    @Test
    void withoutIncentivesAllAreWithout() {
        add("2026-08-01", "2026-08-20");

        IncentiveEffect lead = effects().getFirst();

        assertEquals(Share.Weight.NOTHING, lead.with().share().weight());
        assertEquals(new Share(1, 1), lead.without().share());
        assertEquals(5, effects().size());
    }

    @Test
    void onRandomSalesBothAreThoseOfASlowCount() {
        Random random = new Random(8);
        for (int i = 0; i < 300; i++) {
            LocalDate created = TODAY.minusDays(random.nextInt(900));
            LocalDate moved = created.plusDays(random.nextInt(60));
            ProspectId prospect = random.nextBoolean() && !moved.isAfter(TODAY)
                    ? add(created.toString(), moved.toString())
                    : add(created.toString());
            if (random.nextInt(3) == 0) {
                give(prospect, created.plusDays(random.nextInt(60)).toString(), ActivityState.DONE);
            }
        }
        IncentiveEffect lead = effects().getFirst();

        int within = lead.with().within();
        assertEquals(slow(true, within), lead.with().share());
        assertEquals(slow(false, within), lead.without().share());
    }

    private Share slow(boolean with, int within) {
        long part = 0;
        long whole = 0;
        for (Course course : courses) {
            List<StageEvent> events = course.history().events();
            LocalDate in = events.getFirst().day();
            Optional<LocalDate> on =
                    events.size() > 1 ? Optional.of(events.get(1).day()) : Optional.empty();
            boolean old = !in.plusDays(within).isAfter(TODAY) && in.isAfter(TODAY.minusDays(728));
            boolean inside = given.stream()
                    .filter(activity -> activity.prospect().equals(course.prospect()))
                    .map(activity -> LocalDate.ofInstant(activity.at(), ZoneOffset.UTC))
                    .anyMatch(day -> !day.isBefore(in)
                            && !day.isAfter(in.plusDays(within))
                            && on.filter(day::isAfter).isEmpty());
            if (old && inside == with) {
                whole++;
                part += on.filter(day -> !day.isAfter(in.plusDays(within))).isPresent() ? 1 : 0;
            }
        }
        return new Share(part, whole);
    }
}
