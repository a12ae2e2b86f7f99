package huni.faults.disk;

import huni.faults.disk.DiskEvent.Force;
import huni.faults.disk.DiskEvent.ForceNames;
import huni.faults.disk.DiskEvent.Mark;
import huni.faults.disk.DiskEvent.OfFile;
import huni.faults.disk.DiskEvent.OfNames;
import huni.faults.disk.DiskEvent.State;
import huni.faults.disk.DiskEvent.Truncate;
import huni.faults.disk.DiskEvent.Write;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What was done to the files of a folder, in order, and what a disk could hold of it if the power failed at a moment: of each
 * file everything written before its last force, and of what came after any sectors in any order; of the names in each folder
 * those before its last force, and of what came after the first so many, as a file system with a journal keeps them.
 */
public final class DiskRecord {

    private static final int[] SECTORS = {512, 4_096};

    private final List<DiskEvent> events;
    private final boolean forcesFiles;
    private final boolean forcesNames;

    private DiskRecord(List<DiskEvent> events, boolean forcesFiles, boolean forcesNames) {
        this.events = events;
        this.forcesFiles = forcesFiles;
        this.forcesNames = forcesNames;
    }

    /**
     * Something that was said to be saved.
     *
     * @param moment how many things had been done until then
     * @param state what the store held then
     */
    public record Saved(int moment, String name, String state) {}

    /** Reads the record of a process. */
    public static DiskRecord read(Path file) throws IOException {
        List<DiskEvent> events = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                events.add(DiskEvent.read(kind, in));
            }
        }
        return new DiskRecord(events, true, true);
    }

    /** The same on a disk that never forces what is in files, whatever it is told. */
    public DiskRecord withoutForces() {
        return new DiskRecord(events, false, true);
    }

    /** The same on a disk that never forces names. */
    public DiskRecord withoutForcesOfNames() {
        return new DiskRecord(events, true, false);
    }

    /** The number of things that were done: the power can fail before the first, and after each. */
    public int moments() {
        return events.size();
    }

    /** What was said to be saved, in order. */
    public List<Saved> saved() {
        List<Saved> saved = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Mark(String name)) {
                saved.add(new Saved(i + 1, name, state(i)));
            }
        }
        return saved;
    }

    private String state(int mark) {
        return events.subList(mark, events.size()).stream()
                .filter(State.class::isInstance)
                .map(State.class::cast)
                .findFirst()
                .orElseThrow()
                .words();
    }

    /** A moment from that one on; every other one is at most two steps from a name that came, went or was forced. */
    public int anyMoment(int from, Random random) {
        int any = from + random.nextInt(moments() - from + 1);
        if (random.nextBoolean()) {
            for (int near = any; near < moments(); near++) {
                if (events.get(near) instanceof OfNames) {
                    return Math.min(moments(), near + random.nextInt(3));
                }
            }
        }
        return any;
    }

    /** What becomes of what was not forced. */
    private interface Fate {

        /** How many of the things done are kept. */
        int kept(int all);

        /** In which order they reached the disk, and in sectors of which length. */
        List<OfFile> reached(List<OfFile> done);
    }

    /** Each thing done is kept, in order. */
    private static final class Peace implements Fate {
        @Override
        public int kept(int all) {
            return all;
        }

        @Override
        public List<OfFile> reached(List<OfFile> done) {
            return done;
        }
    }

    private record Cut(Random random) implements Fate {

        /** Often none, all, or all but one. */
        @Override
        public int kept(int all) {
            return switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> all;
                case 2 -> Math.max(0, all - 1);
                default -> random.nextInt(all + 1);
            };
        }

        @Override
        public List<OfFile> reached(List<OfFile> done) {
            int sector = SECTORS[random.nextInt(SECTORS.length)];
            List<OfFile> pieces = new ArrayList<>();
            done.forEach(event -> addPieces(event, sector, pieces));
            Collections.shuffle(pieces, random);
            return pieces;
        }
    }

    /** Makes the folder as it was in the end. */
    public void rebuild(Path root) throws IOException {
        rebuild(moments(), new Peace(), root);
    }

    /** Makes a folder as it could be found after a power cut at the moment. */
    public void rebuild(int moment, Random random, Path root) throws IOException {
        rebuild(moment, new Cut(random), root);
    }

    private void rebuild(int moment, Fate fate, Path root) throws IOException {
        Map<Integer, List<OfFile>> files = new HashMap<>();
        for (DiskEvent event : events.subList(0, moment)) {
            if (event instanceof OfFile one) {
                files.computeIfAbsent(one.file(), _ -> new ArrayList<>()).add(one);
            }
        }
        rebuild(0, names(moment, fate), files, fate, root);
    }

    private void rebuild(int folder, DiskNames names, Map<Integer, List<OfFile>> files, Fate fate, Path place)
            throws IOException {
        Files.createDirectories(place);
        for (Map.Entry<String, Integer> name : names.in(folder).entrySet()) {
            Path path = place.resolve(name.getKey());
            if (names.isFolder(name.getValue())) {
                rebuild(name.getValue(), names, files, fate, path);
            } else {
                Files.write(path, content(files.getOrDefault(name.getValue(), List.of()), fate));
            }
        }
    }

    private DiskNames names(int moment, Fate fate) {
        Map<Integer, List<OfNames>> folders = new HashMap<>();
        Map<Integer, Integer> forced = new HashMap<>();
        for (DiskEvent event : events.subList(0, moment)) {
            if (event instanceof OfNames one) {
                List<OfNames> done = folders.computeIfAbsent(one.folder(), _ -> new ArrayList<>());
                done.add(one);
                if (one instanceof ForceNames && forcesNames) {
                    forced.put(one.folder(), done.size());
                }
            }
        }
        DiskNames names = new DiskNames();
        folders.forEach((folder, done) -> {
            int least = forced.getOrDefault(folder, 0);
            done.subList(0, least + fate.kept(done.size() - least)).forEach(names::apply);
        });
        return names;
    }

    private byte[] content(List<OfFile> done, Fate fate) {
        int forced = 0;
        for (int i = 0; i < done.size() && forcesFiles; i++) {
            forced = done.get(i) instanceof Force ? i + 1 : forced;
        }
        Image image = new Image();
        done.subList(0, forced).forEach(image::apply);
        List<OfFile> pieces = fate.reached(done.subList(forced, done.size()));
        pieces.subList(0, fate.kept(pieces.size())).forEach(image::apply);
        return image.bytes();
    }

    private static void addPieces(OfFile event, int sector, List<OfFile> pieces) {
        if (!(event instanceof Write(int file, long position, byte[] bytes))) {
            pieces.add(event);
            return;
        }
        for (int from = 0; from < bytes.length; ) {
            int to = Math.min(bytes.length, from + sector - (int) ((position + from) % sector));
            pieces.add(new Write(file, position + from, Arrays.copyOfRange(bytes, from, to)));
            from = to;
        }
    }

    private static final class Image {

        private byte[] bytes = new byte[1 << 12];
        private int size;

        void apply(OfFile event) {
            switch (event) {
                case Write(int _, long position, byte[] written) -> {
                    int end = Math.toIntExact(position + written.length);
                    if (end > bytes.length) {
                        bytes = Arrays.copyOf(bytes, 2 * end);
                    }
                    System.arraycopy(written, 0, bytes, Math.toIntExact(position), written.length);
                    size = Math.max(size, end);
                }
                case Truncate(int _, long to) -> {
                    if (to < size) {
                        Arrays.fill(bytes, Math.toIntExact(to), size, (byte) 0);
                        size = Math.toIntExact(to);
                    }
                }
                case Force _ -> {
                    // No byte changes.
                }
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, size);
        }
    }
}
