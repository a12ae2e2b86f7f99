package huni.insight;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.RequestClock;
import huni.domain.coach.Promise.Agreed;
import huni.domain.coach.Promise.Asked;
import huni.domain.worktime.WorkingTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What became of appointments and requests.
 *
 * @param held appointments that were held, of those held or missed
 * @param confirmed appointments booked with the decision maker confirmed, of those booked
 * @param answered requests answered within a working day, of those answered or waiting for longer
 * @param untold appointments of which nobody said what became of them: in no rate
 */
public record KeptWord(Kept held, Kept confirmed, Kept answered, AnswerTime response, long untold) {

    /** How many days back it looks. */
    public static final int DAYS = 91;

    /**
     * How long requests waited.
     *
     * @param middle the middle working time until a request was answered; empty where none was
     * @param whom those whose requests were answered
     */
    public record AnswerTime(Optional<Duration> middle, Set<ProspectId> whom) {

        public AnswerTime {
            whom = Set.copyOf(whom);
        }
    }

    /**
     * How much was kept.
     *
     * @param with the prospects with whom it was kept, be it once among several times
     * @param not the prospects with whom it was not kept
     */
    public record Kept(Share share, Set<ProspectId> with, Set<ProspectId> not) {

        public Kept {
            with = Set.copyOf(with);
            not = Set.copyOf(not);
        }

        static <T> Kept of(List<T> promised, Predicate<? super T> kept, Function<? super T, ProspectId> whom) {
            Set<ProspectId> with = new HashSet<>();
            Set<ProspectId> not = new HashSet<>();
            long part = 0;
            for (T one : promised) {
                if (kept.test(one)) {
                    part++;
                    with.add(whom.apply(one));
                } else {
                    not.add(whom.apply(one));
                }
            }
            return new Kept(new Share(part, promised.size()), with, not);
        }
    }

    /**
     * What became of them as of now.
     *
     * @param appointments those that were due in these days, and later ones
     * @param requests those that were due in these days, and later ones
     */
    public static KeptWord of(List<Agreed> appointments, List<Asked> requests, WorkingTime working, Moment now) {
        List<Agreed> told = appointments.stream()
                .filter(one -> one.held().isPresent() || one.missed().isPresent())
                .toList();
        List<Agreed> booked =
                appointments.stream().filter(one -> one.booked().isPresent()).toList();
        List<Asked> known = requests.stream()
                .filter(one ->
                        one.answered().isPresent() || clock(one, working, now).late())
                .toList();
        List<Asked> answered =
                requests.stream().filter(one -> one.answered().isPresent()).toList();
        List<Duration> times = answered.stream()
                .map(one -> clock(one, working, now).working())
                .sorted()
                .toList();
        return new KeptWord(
                Kept.of(told, one -> one.held().isPresent(), Agreed::prospect),
                Kept.of(booked, Agreed::confirmed, Agreed::prospect),
                Kept.of(known, one -> !clock(one, working, now).late(), Asked::prospect),
                new AnswerTime(
                        times.isEmpty() ? Optional.empty() : Optional.of(times.get((times.size() - 1) / 2)),
                        answered.stream().map(Asked::prospect).collect(Collectors.toSet())),
                appointments.size() - told.size());
    }

    private static RequestClock clock(Asked request, WorkingTime working, Moment now) {
        return RequestClock.of(request.asked(), request.answered(), working, now);
    }
}
