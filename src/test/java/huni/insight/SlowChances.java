package huni.insight;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The chance to be won as its definition says it, slowly: from the events of all prospects anew for every question, with
 * nothing of what the program counts with but the stages.
 */
final class SlowChances {

    private static final int[] LANDMARKS = {0, 7, 14, 21, 28, 42, 56, 84, 112, 168};
    private static final int TWO_YEARS = 728;

    private final List<List<StageEvent>> histories;
    private final Pipeline pipeline;
    private final LocalDate today;

    SlowChances(List<List<StageEvent>> histories, Pipeline pipeline, LocalDate today) {
        this.histories = histories.stream().map(RandomHistories::done).toList();
        this.pipeline = pipeline;
        this.today = today;
    }

    /** A stay in a stage, or a whole life of a prospect. */
    private record Visit(LocalDate entered, Optional<LocalDate> left) {}

    /** How one that was looked at went on: after so many days won, lost, or neither so far. */
    private record Followed(long days, StageType end) {}

    /** What a prospect did in one pipeline, and how it ended there. */
    private record Part(List<StageEvent> done, List<StageEvent> own, Pipeline pipeline) {

        StageType type() {
            return pipeline.stage(own.getLast().to()).type();
        }

        boolean isAway() {
            return !own.getLast().equals(done.getLast());
        }

        /** The last thing that happened to it there: the entry it stands in, or the one that took it elsewhere. */
        StageEvent end() {
            return isAway() ? done.get(done.indexOf(own.getLast()) + 1) : own.getLast();
        }

        boolean isEndUnknown() {
            return (isAway() || type().isClosed()) && end().undated();
        }

        List<Visit> visits(Stage stage) {
            List<Visit> visits = new ArrayList<>();
            int i = 0;
            while (i < done.size()) {
                int next = i + 1;
                while (next < done.size()
                        && done.get(next).to().equals(done.get(i).to())) {
                    next++;
                }
                boolean gone = next < done.size();
                boolean known =
                        !done.get(i).undated() && !(gone && done.get(next).undated());
                if (known && done.get(i).to().equals(stage.key())) {
                    visits.add(new Visit(
                            done.get(i).day(), gone ? Optional.of(done.get(next).day()) : Optional.empty()));
                }
                i = next;
            }
            return visits;
        }

        /** From its creation until it was closed, parked or went elsewhere. */
        Optional<Visit> life() {
            StageEvent begun = own.getFirst();
            boolean open = !isAway() && type() == StageType.OPEN;
            return begun.undated() && !begun.equals(done.getFirst()) || !open && end().undated()
                    ? Optional.empty()
                    : Optional.of(new Visit(begun.day(), open ? Optional.empty() : Optional.of(end().day())));
        }

        Optional<Followed> followed(LocalDate zero, LocalDate today) {
            if (!isAway() && type().isClosed()) {
                long days = ChronoUnit.DAYS.between(zero, end().day());
                return days < 1 ? Optional.empty() : Optional.of(new Followed(days, type()));
            }
            return Optional.of(
                    new Followed(ChronoUnit.DAYS.between(zero, isAway() ? end().day() : today), StageType.OPEN));
        }
    }

    private List<Part> parts(PipelineKey one) {
        List<Part> parts = new ArrayList<>();
        for (List<StageEvent> done : histories) {
            List<StageEvent> own = done.stream()
                    .filter(event -> pipeline.stage(event.to()).pipeline().equals(one))
                    .toList();
            if (!own.isEmpty()) {
                parts.add(new Part(done, own, pipeline));
            }
        }
        return parts;
    }

    private List<Followed> seen(Stage stage, boolean undated, int landmark) {
        List<Followed> seen = new ArrayList<>();
        for (Part part : parts(stage.pipeline())) {
            List<Visit> visits = undated ? part.life().stream().toList() : part.visits(stage);
            for (Visit visit : part.isEndUnknown() ? List.<Visit>of() : visits) {
                LocalDate zero = visit.entered().plusDays(landmark);
                boolean there = visit.left().filter(left -> !left.isAfter(zero)).isEmpty();
                if (there && !zero.isAfter(today) && zero.isAfter(today.minusDays(TWO_YEARS))) {
                    part.followed(zero, today).ifPresent(seen::add);
                }
            }
        }
        return seen;
    }

    private static long known(List<Followed> seen, long within) {
        return seen.stream()
                .filter(one -> one.end() != StageType.OPEN || one.days() >= within)
                .count();
    }

    private static double share(List<Followed> seen, long within) {
        double left = 1;
        double share = 0;
        for (int day = 1; day <= within; day++) {
            int on = day;
            double there = seen.stream().filter(one -> one.days() >= on).count();
            double won = seen.stream()
                    .filter(one -> one.days() == on && one.end() == StageType.WON)
                    .count();
            double lost = seen.stream()
                    .filter(one -> one.days() == on && one.end() == StageType.LOST)
                    .count();
            share += there > 0 ? left * won / there : 0;
            left *= there > 0 ? 1 - (won + lost) / there : 1;
        }
        return share;
    }

    /** The chance of one that is so many days in the open stage to be won within so many days. */
    double chance(Stage stage, boolean undated, long age, long within) {
        double told = Math.clamp(stage.probability().doubleValue(), 0.01, 0.99);
        long usual = open(stage).stream()
                .filter(later -> later.position() >= stage.position())
                .mapToLong(Stage::staleAfterDays)
                .sum();
        double chance = told * (1 - Math.pow(2, -(double) within / Math.max(1, usual)));
        if (known(seen(stage, undated, 0), within) < 20) {
            List<Stage> earlier = open(stage).stream()
                    .filter(before -> before.position() < stage.position())
                    .toList();
            chance = earlier.isEmpty() ? chance : Math.max(chance, chance(earlier.getLast(), undated, 0, within));
        }
        int last = 0;
        for (int landmark : LANDMARKS) {
            if (landmark <= age) {
                double target = chance * Math.pow(2, -(double) (landmark - last) / within(stage));
                List<Followed> seen = seen(stage, undated, landmark);
                long known = known(seen, within);
                chance = (known * share(seen, within) + 10 * target) / (known + 10);
                last = landmark;
            }
        }
        return chance;
    }

    private List<Stage> open(Stage stage) {
        return pipeline.of(stage.pipeline()).stages().stream()
                .filter(one -> one.isOpen() && !one.retired())
                .toList();
    }

    /** H of the stage. */
    int within(Stage stage) {
        List<Long> days = new ArrayList<>();
        for (Part part : parts(stage.pipeline())) {
            passage(part, stage).ifPresent(days::add);
        }
        if (days.size() < 20) {
            return 30;
        }
        long percentile = days.stream().sorted().toList().get((int) Math.ceil(days.size() * 0.9) - 1);
        return Math.clamp(percentile, 14, 120);
    }

    /** The days from its first entry into the stage to the first one into a later step, of those who took it lately. */
    private Optional<Long> passage(Part part, Stage stage) {
        List<StageEvent> steps = part.own().stream()
                .filter(event -> event.source() != MoveSource.TIDYING
                        || event.equals(part.own().getFirst()))
                .filter(event -> isStep(event, part))
                .toList();
        int first = 0;
        while (first < steps.size() && !steps.get(first).to().equals(stage.key())) {
            if (position(steps.get(first).to()) > stage.position()) {
                return Optional.empty();
            }
            first++;
        }
        if (first == steps.size()) {
            return Optional.empty();
        }
        StageEvent entered = steps.get(first);
        return steps.subList(first, steps.size()).stream()
                .filter(event -> position(event.to()) > stage.position())
                .findFirst()
                .filter(next -> !entered.undated() && !next.undated())
                .filter(next -> next.day().isAfter(today.minusDays(TWO_YEARS)))
                .map(next -> ChronoUnit.DAYS.between(entered.day(), next.day()))
                .filter(days -> days >= 0);
    }

    private boolean isStep(StageEvent event, Part part) {
        StageType type = pipeline.stage(event.to()).type();
        return type == StageType.OPEN
                || type == StageType.WON && event.equals(part.own().getLast()) && !part.isAway();
    }

    private int position(StageKey key) {
        return pipeline.stage(key).position();
    }
}
