package huni.insight;

import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.UnreadProspects;
import huni.domain.pipeline.PipelineQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The forecast, kept while the day and what it follows from stand. All prospects are read once; after a change only
 * those that were written are read again. Any thread may ask; who asks while all are read waits.
 */
public final class KeptForecast {

    private final CourseQuery all;
    private final CourseQuery some;
    private final PipelineQuery pipelines;
    private final UnreadProspects unread = new UnreadProspects();
    private Optional<ForecastBook> book = Optional.empty();
    private volatile Optional<Forecast> last = Optional.empty();
    private volatile boolean reading;

    /**
     * A forecast of which nothing is read yet.
     *
     * @param all reads all prospects, which may take long
     * @param some reads a few of them
     */
    public KeptForecast(CourseQuery all, CourseQuery some, PipelineQuery pipelines) {
        this.all = all;
        this.some = some;
        this.pipelines = pipelines;
    }

    /**
     * Hears what was written; takes no time.
     *
     * @param everything too much to name it
     */
    public void written(Set<ProspectId> prospects, boolean everything) {
        if (everything) {
            unread.addEverything();
        } else {
            unread.add(prospects);
        }
    }

    /** Whether {@link #on} takes only as long as reading a few prospects does. */
    public boolean isAtHand() {
        return last.isPresent() && !reading && !unread.isEverything();
    }

    /**
     * The forecast if it is at hand, else the one that was read before all was written anew, else none. It does not
     * keep a screen waiting.
     */
    public Optional<Forecast> atHand(LocalDate today) {
        return isAtHand() ? Optional.of(on(today, () -> {})) : last;
    }

    /**
     * The forecast as of a day.
     *
     * @param between run between the prospects as long as all are read; what it throws ends the reading
     */
    public synchronized Forecast on(LocalDate today, Runnable between) {
        reading = unread.isEverything();
        boolean anew = unread.takeEverything();
        if (anew) {
            readAll(today, between);
        }
        ForecastBook known = book.orElseThrow();
        boolean stands = !anew
                && last.filter(before -> before.chances().today().equals(today)).isPresent();
        known.turnTo(today);
        if (readWritten(known) || !stands) {
            last = Optional.of(known.forecast());
        }
        reading = false;
        return last.orElseThrow();
    }

    /**
     * The forecast as if the prospects of the trial were where they are tried. What is kept stays as it is.
     *
     * @param between as in {@link #on}
     */
    public synchronized TrialOutcome tried(MoveTrial trial, Runnable between) {
        on(trial.now().day(), between);
        ForecastBook known = book.orElseThrow();
        List<Course> before = some.courses(trial.to().keySet());
        List<Course> after = before.stream()
                .map(course -> trial.of(course, known.pipeline()))
                .toList();
        try {
            after.forEach(known::put);
            return new TrialOutcome(known.forecast(), before, after);
        } finally {
            before.forEach(known::put);
        }
    }

    private void readAll(LocalDate today, Runnable between) {
        boolean done = false;
        try {
            ForecastBook read = new ForecastBook(pipelines.pipeline(), today);
            all.eachCourse(course -> {
                between.run();
                read.put(course);
            });
            book = Optional.of(read);
            done = true;
        } finally {
            if (!done) {
                unread.addEverything();
            }
        }
    }

    /** Reads again what was written; whether that was anything. */
    private boolean readWritten(ForecastBook known) {
        Set<ProspectId> written = unread.take();
        boolean done = written.isEmpty();
        if (done) {
            return false;
        }
        try {
            List<Course> now = some.courses(written);
            written.forEach(known::remove);
            now.forEach(known::put);
            done = true;
        } finally {
            if (!done) {
                unread.add(written);
            }
        }
        return true;
    }
}
