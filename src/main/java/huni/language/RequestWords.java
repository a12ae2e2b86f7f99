package huni.language;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.RequestClock;
import huni.domain.worktime.WorkingTime;

/** Says how long somebody has waited for information: in working time, with the time on the wall beside it. */
public record RequestWords(Texts texts, Formats formats) {

    /** Of a request that runs: {@code asked 64 h ago, 1 h of work}. */
    public String running(RequestClock clock) {
        return clock.wall().equals(clock.working())
                ? texts.text("request.running.same", formats.duration(clock.wall()))
                : texts.text("request.running", formats.duration(clock.wall()), formats.duration(clock.working()));
    }

    /** Of a request that runs, short: {@code asked 3 h ago}; in working time where that is what counts. */
    public String brief(RequestClock clock) {
        return texts.text("request.brief", formats.duration(clock.working()));
    }

    /** Of a request that was answered, empty for anything else. */
    public String answered(Activity activity, WorkingTime work, Moment now) {
        return RequestClock.answered(activity, work, now).map(this::answered).orElse("");
    }

    /** Of a request that was answered: {@code answered after 3 h of work (64 h)}; once where both read the same. */
    public String answered(RequestClock clock) {
        String working = formats.duration(clock.working());
        String wall = formats.duration(clock.wall());
        return working.equals(wall)
                ? texts.text("request.answered.same", wall)
                : texts.text("request.answered", working, wall);
    }
}
