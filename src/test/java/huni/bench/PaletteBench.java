package huni.bench;

import huni.language.Formats;
import huni.language.StagePlaces;
import huni.language.Texts;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.ui.list.ProspectSearch;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * Somebody types into the palette at ten keys a second while the lanes work as in the window: how long each key takes the
 * lane of short reads, how soon it is answered, and how many reads wait at most. The first word is typed to warm up.
 */
final class PaletteBench {

    private static final List<String> TYPED = List.of(
            "istanbul",
            "isik optik",
            "aksoy",
            "54321",
            "selin 77",
            "0532 999",
            "nobody at all",
            "i",
            "karar",
            "tekstil");

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e6;

    private final BenchStore store;

    PaletteBench(BenchStore store) {
        this.store = store;
    }

    List<Figure> figures() {
        List<Exception> failures = new CopyOnWriteArrayList<>();
        try (TypedLanes lanes = new TypedLanes()) {
            Texts texts = Texts.in(Locale.US, List.of());
            StoreProspects prospects = new StoreProspects(store.database());
            ProspectSearch search = new ProspectSearch(
                    prospects,
                    new StoreProspects(store.database().longReads()),
                    new StagePlaces(new StorePipeline(store.database()), texts),
                    lanes,
                    texts,
                    new Formats(texts, Clock.systemUTC(), CurrencyUnit.of("TRY")),
                    failures::add);
            type(lanes, search, keys().limit(20).toList());
            Figure figure = figure(type(
                    lanes,
                    search,
                    IntStream.range(0, ROUNDS).boxed().flatMap(_ -> keys()).toList()));
            if (!failures.isEmpty()) {
                throw new IllegalStateException(failures.getFirst());
            }
            System.out.println(FigureTable.line(figure));
            return List.of(figure);
        }
    }

    /** What stands in the field after each key. */
    private static Stream<String> keys() {
        return TYPED.stream()
                .flatMap(word -> IntStream.rangeClosed(1, word.length()).mapToObj(end -> word.substring(0, end)));
    }

    /**
     * What was seen of the keys.
     *
     * @param answered how long after each key that was answered, in milliseconds
     * @param worked how long the lane worked between one key and the next one
     * @param most how many reads waited at most when a key was pressed
     */
    private record Seen(double[] answered, double[] worked, int most, int keys) {}

    private static Seen type(TypedLanes lanes, ProspectSearch search, List<String> keys) {
        ConcurrentMap<Integer, Long> answered = new ConcurrentHashMap<>();
        List<Double> worked = new ArrayList<>();
        int most = 0;
        long before = lanes.worked();
        for (int i = 0; i < keys.size(); i++) {
            int key = i;
            long pressed = System.nanoTime();
            most = Math.max(most, lanes.waiting());
            // As in the window, the screen's thread asks.
            lanes.onScreen(() ->
                    search.find(keys.get(key), List.of(), _ -> answered.putIfAbsent(key, System.nanoTime() - pressed)));
            for (long left = EVERY; left > 0; left = pressed + EVERY - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            worked.add((lanes.worked() - before) / NANOS);
            before = lanes.worked();
        }
        lanes.settle();
        return new Seen(
                answered.values().stream().mapToDouble(nanos -> nanos / NANOS).toArray(),
                worked.stream().mapToDouble(Double::doubleValue).toArray(),
                most,
                keys.size());
    }

    private static Figure figure(Seen seen) {
        String name =
                "a key in the palette at ten a second, until its answer (%d of %d not overtaken, at most %d waiting; work of the lane between two keys)"
                        .formatted(seen.answered().length, seen.keys(), seen.most());
        return Figure.alone("search", name, Unit.MILLIS, new Times(seen.answered(), seen.worked()), Goal.p99(50));
    }
}
