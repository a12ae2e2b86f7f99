package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.HistoryQuery.ClosedFor;
import huni.domain.history.HistoryQuery.EntryCount;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.history.Journey;
import huni.domain.history.UnreadProspects;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageType;
import huni.store.file.Database;
import huni.store.file.LastStep;
import huni.store.file.StoreFolder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * What all prospects did, kept in memory: who asks for all of them reads them once, and after a change only those that
 * were written. Until then, and after a change of everything, the others ask the database. Any thread may ask.
 */
public final class KeptCourses implements CourseQuery {

    /** Fewer are read from the database in no time. */
    private static final int FILE_PAYS_FROM = 5_000;

    /** So many that were read again make it worth writing the file anew. */
    private static final int MANY_SINCE = 500;

    private final StoreCourses all;
    private final StoreCourses some;
    private final Optional<CourseFile> file;
    private final int fileFrom;
    private final UnreadProspects unread = new UnreadProspects();
    private final CoursesAtHand kept = new CoursesAtHand();
    private final UntilWritten<List<EntryCount>> entries = new UntilWritten<>();
    private volatile boolean reading;

    /** Nothing is read yet; the first reads all prospects, which may take long, the other a few of them. */
    public KeptCourses(StoreCourses all, StoreCourses some) {
        this(all, some, Optional.empty(), FILE_PAYS_FROM);
    }

    /** Of a store on the disk: what was read is kept in a file beside it, from which the next start has it. */
    public static KeptCourses of(StoreFolder folder, Database database) {
        return of(folder, database, FILE_PAYS_FROM);
    }

    /** The same, with so many prospects that make the file worth while. */
    public static KeptCourses of(StoreFolder folder, Database database, int fileFrom) {
        return new KeptCourses(
                new StoreCourses(database.longReads()),
                new StoreCourses(database),
                folder.isWritable() ? Optional.of(new CourseFile(folder, database.longReads())) : Optional.empty(),
                fileFrom);
    }

    private KeptCourses(StoreCourses all, StoreCourses some, Optional<CourseFile> file, int fileFrom) {
        this.all = all;
        this.some = some;
        this.file = file;
        this.fileFrom = fileFrom;
    }

    /**
     * Hears what was written; takes no time.
     *
     * @param everything too much to name it
     */
    public void written(Set<ProspectId> prospects, boolean everything) {
        entries.written();
        if (everything) {
            unread.addEverything();
        } else {
            unread.add(prospects);
        }
    }

    /** Takes the file away that is untrue now, or may not lie there any more; for the thread that writes. */
    public void committed(boolean everything) {
        file.ifPresent(everything ? CourseFile::delete : CourseFile::deleteUnlessPlain);
    }

    /** Whether a question takes only as long as reading what was written does. */
    boolean isAtHand() {
        return !reading && !unread.isEverything();
    }

    @Override
    public void eachCourse(Consumer<? super Course> each) {
        Optional<List<KeptCourse>> known = now(KeptCourses::all);
        if (known.isPresent()) {
            tell(known.get(), each);
        } else {
            readAll(each);
        }
    }

    private static void tell(List<KeptCourse> known, Consumer<? super Course> each) {
        known.stream().filter(KeptCourse::hasEvents).forEach(one -> each.accept(one.course()));
    }

    @Override
    public List<Course> courses(Collection<ProspectId> prospects) {
        return some.courses(prospects);
    }

    /** Who waited while somebody else read all has them from memory. */
    private synchronized void readAll(Consumer<? super Course> each) {
        Optional<List<KeptCourse>> known = asWritten(KeptCourses::all);
        if (known.isPresent()) {
            tell(known.get(), each);
            return;
        }
        boolean done = false;
        reading = true;
        try {
            kept.clear();
            unread.takeEverything();
            if (file.filter(this::hasRead).isPresent()) {
                tell(all(kept), each);
            } else {
                readDatabase(each);
            }
            done = true;
        } finally {
            if (!done) {
                kept.clear();
                unread.addEverything();
            }
            reading = false;
        }
    }

    private void readDatabase(Consumer<? super Course> each) {
        kept.clear();
        Optional<LastStep> end = file.flatMap(CourseFile::end);
        all.eachRead(read -> {
            kept.put(new KeptCourse(read));
            if (!read.course().history().events().isEmpty()) {
                each.accept(read.course());
            }
        });
        write(end);
    }

    private void write(Optional<LastStep> end) {
        if (kept.size() >= fileFrom) {
            end.ifPresent(step -> file.orElseThrow().write(step, kept.all()));
        }
    }

    /** Whether the file told it all, together with what was written since. */
    private boolean hasRead(CourseFile from) {
        Optional<CourseFile.Found> found = from.read();
        if (found.isEmpty()) {
            return false;
        }
        found.get().courses().forEach(kept::put);
        replace(found.get().since());
        if (kept.size() != from.prospects()) {
            from.delete();
            return false;
        }
        if (found.get().since().size() >= MANY_SINCE) {
            write(Optional.of(found.get().end()));
        }
        return true;
    }

    private void replace(Set<ProspectId> written) {
        List<ReadCourse> again = some.read(written);
        kept.remove(written);
        again.forEach(read -> kept.put(new KeptCourse(read)));
    }

    private static List<KeptCourse> all(CoursesAtHand known) {
        return List.copyOf(known.all());
    }

    /** What they answer as they are now; empty where they would have to be read. */
    private <T> Optional<T> now(Function<CoursesAtHand, T> question) {
        return isAtHand() ? asWritten(question) : Optional.empty();
    }

    private synchronized <T> Optional<T> asWritten(Function<CoursesAtHand, T> question) {
        if (unread.isEverything()) {
            return Optional.empty();
        }
        Set<ProspectId> written = unread.take();
        if (!written.isEmpty()) {
            boolean done = false;
            try {
                replace(written);
                done = true;
            } finally {
                if (!done) {
                    unread.add(written);
                }
            }
        }
        return Optional.of(question.apply(kept));
    }

    /** All first entries into stages, read again once something was written. */
    List<EntryCount> entries(Supplier<List<EntryCount>> reading) {
        return entries.get(reading);
    }

    /** Of those created in a pipeline in those days, in the order of creation; empty where the database has to be asked. */
    Optional<Stream<Journey>> journeys(PipelineKey one, Pipeline pipeline, DaySpan created) {
        return now(known -> known.created(created))
                .map(courses -> courses.stream()
                        .mapMulti((course, next) ->
                                course.journeyFromCreation(one, pipeline).ifPresent(next)));
    }

    /**
     * Where they stood at the end of a day; empty where the database has to be asked.
     *
     * @param currency that of the workspace, with which those without a value count
     */
    Optional<List<Holding>> holdings(LocalDate day, CurrencyUnit currency) {
        return now(KeptCourses::all).map(known -> CourseSums.holdings(known, day, currency));
    }

    /**
     * Why they were closed, each reason and currency once for each stage of that outcome; empty where the database has to
     * be asked.
     */
    Optional<List<ClosedFor>> closedFor(Pipeline pipeline, StageType outcome, DaySpan days) {
        return now(KeptCourses::all).map(known -> CourseSums.closedFor(known, pipeline, outcome, days));
    }
}
