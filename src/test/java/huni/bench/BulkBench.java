package huni.bench;

import huni.exchange.E164PhoneNumbers;
import huni.exchange.FileTables;
import huni.store.read.StorePipeline;
import huni.testing.ProspectsFile;
import huni.work.Outcome;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportMonitor;
import huni.work.imports.ImportOutcome;
import huni.work.imports.Imports;
import huni.work.imports.PlainWords;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Many rows at once into an empty store, from a file and as sample data, beside the same file read into one bare table. */
final class BulkBench implements AutoCloseable {

    private static final int MOST_ROWS = 100_000;
    private static final int WARM_UP = 2_000;
    private static final double MOST = 2;
    private static final double MOST_MEGABYTES_MORE = 32;
    private static final double NANOS = 1e6;
    private static final double MEGABYTES = 1 << 20;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final Imports imports = new Imports(new FileTables(), new E164PhoneNumbers("TR"));
    private final Path folder;
    private final int prospects;
    private int stores;

    /** @param beside a store, beside which files may lie for a while */
    BulkBench(Path beside, int prospects) throws IOException {
        this.folder = Files.createTempDirectory(
                Files.createDirectories(beside.toAbsolutePath().getParent()), "bulk");
        this.prospects = prospects;
    }

    /** What live objects took at a tenth and at nine tenths of a file, and how long it took to count them. */
    private final class LiveHeap implements ImportMonitor {

        private double early;
        private double late;
        private double millis;

        @Override
        public void progressed(long rows, double share) {
            if (early == 0 && share >= 0.1) {
                early = live();
            } else if (late == 0 && share >= 0.9) {
                late = live();
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        private double live() {
            long began = System.nanoTime();
            memory.gc();
            millis += millisSince(began);
            return memory.getHeapMemoryUsage().getUsed() / MEGABYTES;
        }
    }

    List<Figure> figures() throws Exception {
        int rows = Math.min(prospects, MOST_ROWS);
        Path small = ProspectsFile.write(folder.resolve("small.csv"), WARM_UP, 1_000);
        bare(small);
        imported(small, WARM_UP, ImportMonitor.NONE);
        Path large = ProspectsFile.write(folder.resolve("large.csv"), rows, 1_000);
        Times bare = Times.counted(bare(large));
        LiveHeap heap = new LiveHeap();
        double passed = imported(large, rows, heap);
        Times imported = Times.counted(passed - heap.millis);
        Sample sample = sample();
        List<Figure> figures = List.of(
                Figure.beside(
                        "import",
                        "%,d rows of a file, looked at and imported".formatted(rows),
                        Unit.MILLIS,
                        imported,
                        "the same rows read and written into a bare table",
                        bare,
                        Goal.ratio(MOST)),
                Figure.alone(
                        "import",
                        "live heap after nine tenths of them more than after one",
                        Unit.MEGABYTES,
                        Times.counted(heap.late - heap.early),
                        Goal.amount(MOST_MEGABYTES_MORE)),
                Figure.beside(
                        "sample",
                        "prospects a second of a sample of %,d".formatted(prospects),
                        Unit.ROWS_A_SECOND,
                        Times.counted(prospects * 1_000.0 / sample.millis()),
                        "rows of the file into a bare table",
                        Times.counted(rows * 1_000.0 / bare.passed()),
                        Goal.NONE),
                Figure.alone(
                        "sample", "its heap at most", Unit.MEGABYTES, Times.counted(sample.megabytes()), Goal.NONE),
                Figure.alone(
                        "sample", "its store on the disk", Unit.MEGABYTES, Times.counted(sample.disk()), Goal.NONE));
        figures.forEach(figure -> System.out.println(FigureTable.line(figure)));
        return figures;
    }

    private Path next() {
        return folder.resolve("store-" + stores++);
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / NANOS;
    }

    private double bare(Path file) throws Exception {
        Path place = Files.createDirectory(next());
        long began = System.nanoTime();
        BareTable.filled(file, place.resolve("bare.mv.db"));
        return millisSince(began);
    }

    private double imported(Path file, int rows, ImportMonitor monitor) throws Exception {
        try (BenchStore store = BenchStore.opened(next(), 0)) {
            long began = System.nanoTime();
            TableInspection table = imports.inspect(file, TableOverrides.NONE);
            ImportMapping mapping = ImportMapping.suggested(table, new StorePipeline(store.database()).pipeline());
            ImportOutcome outcome = imports.run(
                    store.workspace(),
                    new Imports.Order(file, table.shape(), mapping, PlainWords.REJECTED, PlainWords.MATCHED),
                    monitor);
            double millis = millisSince(began);
            if (!(outcome instanceof ImportOutcome.Imported(var report))
                    || report.counts().created() != rows) {
                throw new IllegalStateException(outcome.toString());
            }
            return millis;
        }
    }

    /** What a sample took: milliseconds, heap at most and size of the store in megabytes. */
    private record Sample(double millis, double megabytes, double disk) {}

    private Sample sample() throws Exception {
        Path place = next();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        memory.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        double millis;
        try (BenchStore store = BenchStore.opened(place, 0)) {
            long began = System.nanoTime();
            Outcome<?> outcome = store.workspace().perform(new AddSampleData(prospects, 1));
            millis = millisSince(began);
            if (!(outcome instanceof Outcome.Done)) {
                throw new IllegalStateException(outcome.toString());
            }
        }
        double peak = heap.stream()
                .mapToDouble(pool -> pool.getPeakUsage().getUsed() / MEGABYTES)
                .sum();
        return new Sample(millis, peak, size(place) / MEGABYTES);
    }

    private static double size(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
