package huni.domain.activity;

import huni.domain.Moment;
import huni.domain.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long somebody has waited for information, or had to.
 *
 * @param wall by the clock on the wall
 * @param working of that, the time in which is worked
 * @param late whether they waited for more than the usual working time of one day
 */
public record RequestClock(Duration wall, Duration working, boolean late) {

    /** Between being asked and being answered, or now. Nothing is waited for before it was asked. */
    public static RequestClock of(Instant asked, Optional<Instant> answered, WorkingTime work, Moment now) {
        Instant until = answered.orElse(now.instant());
        if (until.isBefore(asked)) {
            return new RequestClock(Duration.ZERO, Duration.ZERO, false);
        }
        Duration working = work.between(asked, until, now.zone());
        return new RequestClock(Duration.between(asked, until), working, working.compareTo(work.day()) > 0);
    }

    /** Of an information request, whether it was answered or not. */
    public static Optional<RequestClock> of(Activity request, WorkingTime work, Moment now) {
        return request.asked().map(asked -> of(asked, request.followThrough().answered(), work, now));
    }

    /** Of a request that was answered; empty for any other activity. */
    public static Optional<RequestClock> answered(Activity request, WorkingTime work, Moment now) {
        return request.followThrough().answered().flatMap(_ -> of(request, work, now));
    }

    /** Of the request that was asked for the earliest, whether the next step answers it or not. */
    public static Optional<RequestClock> of(NextStep step, WorkingTime work, Moment now) {
        return step.asked().map(asked -> of(asked, Optional.empty(), work, now));
    }
}
