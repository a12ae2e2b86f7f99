package huni.work.imports;

import huni.domain.ProspectId;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.work.imports.ImportedHistory.When;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The way of a sale through the stages once the steps of a stage history are put between what an import had told of it.
 * What was moved by hand stays as it is: steps on its day or later are left out.
 *
 * @param before the import's events of before, which count
 * @param entries the way, in the order of time
 * @param byHand what was moved since by hand
 */
record SaleWay(List<StageEvent> before, List<Entry> entries, List<StageEvent> byHand) {

    /**
     * An entry into a stage.
     *
     * @param told the event that told of it before; empty for one that only the history knows
     */
    record Entry(StageKey stage, When when, boolean undated, Optional<StageEvent> told) {

        static Entry of(StageEvent event) {
            return new Entry(event.to(), new When(event.at(), event.day()), event.undated(), Optional.of(event));
        }

        private Entry notBefore(Instant earliest) {
            return when.at().isBefore(earliest)
                    ? new Entry(stage, new When(earliest, when.day()), undated, Optional.empty())
                    : this;
        }
    }

    /**
     * @param history what counts of the sale's events
     * @param steps the steps of the sale, in any order
     */
    static SaleWay of(StageHistory history, List<SaleStep> steps, Pipeline pipeline) {
        List<StageEvent> before = new ArrayList<>();
        List<StageEvent> byHand = new ArrayList<>();
        for (StageEvent event : history.events()) {
            (byHand.isEmpty() && event.source() == MoveSource.IMPORT ? before : byHand).add(event);
        }
        List<SaleStep> known = steps.stream()
                .filter(step -> byHand.isEmpty()
                        || step.when().day().isBefore(byHand.getFirst().day()))
                .sorted(Comparator.comparing((SaleStep step) -> step.when().at())
                        .thenComparingLong(step -> step.row().number()))
                .toList();
        return new SaleWay(before, ascending(entries(before, known, pipeline)), byHand);
    }

    private static List<Entry> entries(List<StageEvent> before, List<SaleStep> steps, Pipeline pipeline) {
        List<Entry> entries = new ArrayList<>();
        if (before.isEmpty() || steps.isEmpty()) {
            before.forEach(event -> entries.add(Entry.of(event)));
            return entries;
        }
        StageEvent first = before.getFirst();
        boolean opens = first.kind() == StageEvent.Kind.CREATED
                && !first.day().isAfter(steps.getFirst().when().day());
        if (opens) {
            entries.add(Entry.of(first));
        }
        for (SaleStep step : steps) {
            if (entries.isEmpty() || !entries.getLast().stage().equals(step.to())) {
                entries.add(new Entry(step.to(), step.when(), false, told(before, step)));
            }
        }
        addPresent(entries, before.getLast(), pipeline);
        return entries;
    }

    private static Optional<StageEvent> told(List<StageEvent> before, SaleStep step) {
        return before.stream()
                .filter(event -> event.to().equals(step.to())
                        && event.day().equals(step.when().day()))
                .findFirst();
    }

    /** The stage it stood in before stays the present one; the day on which the file of sales closed it stands. */
    private static void addPresent(List<Entry> entries, StageEvent last, Pipeline pipeline) {
        Entry end = entries.getLast();
        boolean there = end.stage().equals(last.to());
        boolean closedOnItsDay =
                !last.undated() && pipeline.stage(last.to()).type().isClosed();
        if (there && closedOnItsDay) {
            entries.removeLast();
        }
        if (!there || closedOnItsDay) {
            entries.add(Entry.of(last));
        }
    }

    private static List<Entry> ascending(List<Entry> entries) {
        List<Entry> ascending = new ArrayList<>();
        Instant earliest = Instant.MIN;
        for (Entry entry : entries) {
            Entry later = entry.notBefore(earliest);
            ascending.add(later);
            earliest = later.when().at().plus(1, ChronoUnit.MICROS);
        }
        return ascending;
    }

    /** How many entries from the beginning are told already, as they are. */
    int toldAlready() {
        int told = 0;
        while (told < entries.size() && told < before.size() && isTold(entries.get(told), before.get(told))) {
            told++;
        }
        return told;
    }

    private static boolean isTold(Entry entry, StageEvent event) {
        return entry.stage().equals(event.to())
                && entry.when().day().equals(event.day())
                && entry.undated() == event.undated();
    }

    /** The import's events once they tell this way: those that tell it already, and new ones. */
    List<StageEvent> told(ProspectId sale, Supplier<UUID> ids) {
        List<StageEvent> told = new ArrayList<>(before.subList(0, toldAlready()));
        for (Entry entry : entries.subList(told.size(), entries.size())) {
            Optional<StageKey> from = told.isEmpty()
                    ? Optional.empty()
                    : Optional.of(told.getLast().to());
            boolean opens = told.isEmpty() && !entry.undated();
            StageEvent event = new StageEvent(
                            ids.get(),
                            sale,
                            entry.when().at(),
                            entry.when().day(),
                            from,
                            entry.stage(),
                            opens ? StageEvent.Kind.CREATED : StageEvent.Kind.MOVED,
                            MoveSource.IMPORT,
                            entry.told().map(StageEvent::note).orElse(""),
                            Optional.empty())
                    .withUndated(entry.undated());
            told.add(entry.told().map(known -> event.withTerms(known.terms())).orElse(event));
        }
        return told;
    }

    /** Whether the history says nothing that was not told before. */
    boolean isKnown() {
        return toldAlready() == entries.size() && entries.size() == before.size();
    }
}
