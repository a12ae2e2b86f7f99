package huni.work.imports;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The way through the stages that a row's dates tell. The created date opens the prospect in the pipeline's first
 * stage; without one nothing is known of its beginning. Other stages are entered on their own dates, as far as these
 * lie between; the present stage is entered on its own date, which for a closed one is the closed date. Without a date of
 * its own nobody knows when it was entered, unless it is the one where prospects begin.
 *
 * @param created empty when the file does not tell, or when it would be after the closing and so cannot be true
 * @param entries in order of time, the last one being into the present stage
 * @param dateLeftOut whether a date was not believed: a created date after the closing, or one in the future
 * @param presentSince empty when no date tells when the present stage was entered; its entry is then on the import's day
 */
record ImportedHistory(Optional<When> created, List<Entry> entries, boolean dateLeftOut, Optional<When> presentSince) {

    /** A day in the workspace's time zone, with its instant. */
    record When(Instant at, LocalDate day) implements Comparable<When> {
        @Override
        public int compareTo(When other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : at.compareTo(other.at);
        }
    }

    /** An entry into a stage. */
    record Entry(StageKey stage, When when) {}

    Entry present() {
        return entries.getLast();
    }

    /** Whether nobody knows the day of the entry; only of the present stage that can be. */
    boolean isUndated(Entry entry) {
        return presentSince.isEmpty() && entry.equals(present());
    }

    /** How an entry is told: one whose day nobody knows is no creation, so that no week counts it. */
    private StageEvent.Kind kind(Entry entry) {
        boolean first = entry.equals(entries.getFirst());
        return first && !isUndated(entry) ? StageEvent.Kind.CREATED : StageEvent.Kind.MOVED;
    }

    /** The event that tells of an entry. */
    StageEvent event(
            UUID id, ProspectId prospect, Optional<StageKey> from, Entry entry, String note, ClosingTerms terms) {
        return new StageEvent(
                id,
                prospect,
                entry.when().at(),
                entry.when().day(),
                from,
                entry.stage(),
                kind(entry),
                MoveSource.IMPORT,
                note,
                isUndated(entry),
                Optional.empty(),
                terms);
    }

    /** @param closedOn the day of a closing that tells none; it is not believed where the row was created later */
    static ImportedHistory of(ImportedRow.History row, Pipeline pipeline, Moment now, Optional<LocalDate> closedOn) {
        Stage present = stage(row, pipeline).orElse(pipeline.first());
        ImportedRow.History told = row.until(now);
        boolean tellsNone = present.type().isClosed() && ownDate(told, present).isEmpty();
        ImportedRow.History history = closedOn.filter(_ -> tellsNone)
                .filter(day -> !day.isAfter(now.day()))
                .filter(day -> told.created()
                        .filter(created -> created.dayIn(now.zone()).isAfter(day))
                        .isEmpty())
                .map(day -> told.closed(ImportedDate.of(day)))
                .orElse(told);
        boolean future = !told.created().equals(row.created())
                || !told.entered().equals(row.entered())
                || present.type().isClosed() && !told.closed().equals(row.closed());
        return of(history, present, pipeline, now, future);
    }

    /** The stage a row says it is in: by name, or closed by the day on which it says it was won or lost. */
    static Optional<Stage> stage(ImportedRow.History row, Pipeline pipeline) {
        return row.stage()
                .map(pipeline::stage)
                .or(() -> row.entered().entrySet().stream()
                        .filter(entered ->
                                pipeline.stage(entered.getKey()).type().isClosed())
                        .max(Comparator.comparing(entered -> entered.getValue().date()))
                        .map(entered -> pipeline.stage(entered.getKey())));
    }

    /** The day the row gives for the stage itself, not in the future; empty when it gives none. */
    static Optional<When> entered(ImportedRow.History row, Stage stage, Moment now) {
        return ownDate(row.until(now), stage).map(date -> when(date, now.zone()));
    }

    /** The day on which the row says the prospect was created, not in the future; empty when it says none. */
    static Optional<When> created(ImportedRow.History row, Moment now) {
        return row.until(now).created().map(date -> when(date, now.zone()));
    }

    private static ImportedHistory of(
            ImportedRow.History history, Stage present, Pipeline pipeline, Moment now, boolean future) {
        ZoneId zone = now.zone();
        StageKey first = pipeline.first().key();
        Optional<When> own = ownDate(history, present).map(date -> when(date, zone));
        Optional<When> given = history.created().map(date -> created(date, own, zone));
        boolean leftOut = given.isPresent()
                && own.isPresent()
                && own.get().day().isBefore(given.get().day());
        Optional<When> created = leftOut ? Optional.empty() : given;
        Optional<When> presentSince =
                own.or(() -> created.filter(_ -> present.key().equals(first)));
        When until = presentSince.orElse(new When(now.instant(), now.day()));
        Optional<Entry> opening = created.map(day -> new Entry(first, day));
        List<Entry> entries = entries(history, pipeline, opening, new Entry(present.key(), until), zone);
        return new ImportedHistory(created, entries, leftOut || future, presentSince);
    }

    /**
     * A closing without a time is a day of the program it comes from: a creation late on that day there, which is the
     * next day here, is not after it.
     */
    private static When created(ImportedDate date, Optional<When> closed, ZoneId zone) {
        When here = when(date, zone);
        boolean sameDayThere = closed.filter(
                        c -> c.day().isBefore(here.day()) && !c.day().isBefore(date.date()))
                .isPresent();
        return sameDayThere ? new When(here.at(), date.date()) : here;
    }

    private static When when(ImportedDate date, ZoneId zone) {
        return new When(date.at(zone), date.dayIn(zone));
    }

    private static Optional<ImportedDate> ownDate(ImportedRow.History history, Stage present) {
        Optional<ImportedDate> entered = Optional.ofNullable(history.entered().get(present.key()));
        return present.type().isClosed() ? history.closed().or(() -> entered) : entered;
    }

    private static List<Entry> entries(
            ImportedRow.History history, Pipeline pipeline, Optional<Entry> opening, Entry last, ZoneId zone) {
        List<Entry> between = new ArrayList<>();
        for (Map.Entry<StageKey, ImportedDate> entered : history.entered().entrySet()) {
            Entry entry = new Entry(entered.getKey(), when(entered.getValue(), zone));
            boolean another = !entry.stage().equals(last.stage())
                    && opening.filter(first -> first.stage().equals(entry.stage()))
                            .isEmpty();
            boolean open = pipeline.find(entry.stage()).filter(Stage::isOpen).isPresent();
            boolean early = opening.filter(
                            first -> entry.when().day().isBefore(first.when().day()))
                    .isPresent();
            if (another
                    && open
                    && !early
                    && !entry.when().day().isAfter(last.when().day())) {
                between.add(entry);
            }
        }
        between.sort(Comparator.comparing((Entry entry) -> entry.when().day())
                .thenComparingInt(entry -> pipeline.stage(entry.stage()).position()));
        List<Entry> entries = new ArrayList<>();
        opening.ifPresent(entries::add);
        entries.addAll(between);
        boolean stays = entries.size() == 1 && entries.getFirst().stage().equals(last.stage());
        if (!stays) {
            entries.add(last);
        }
        return ascending(entries);
    }

    /** On one day a date without a time may stand before one with: each entry is a moment later than the one before. */
    private static List<Entry> ascending(List<Entry> entries) {
        List<Entry> ascending = new ArrayList<>();
        Instant earliest = Instant.MIN;
        for (Entry entry : entries) {
            Instant at = entry.when().at().isBefore(earliest)
                    ? earliest
                    : entry.when().at();
            ascending.add(new Entry(entry.stage(), new When(at, entry.when().day())));
            earliest = at.plus(1, ChronoUnit.MICROS);
        }
        return List.copyOf(ascending);
    }
}
