package huni.faults;

import huni.store.file.DurableChannel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What happened to one file, in order, and what a disk could hold of it if the power failed at a moment: everything
 * written before the last force, and of what came after any sectors in any order.
 */
final class DiskRecord {

    private static final int SECTOR = DurableChannel.SECTOR;

    private final List<Change> changes = new ArrayList<>();
    private boolean broken;

    private sealed interface Change {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Write(long position, byte[] bytes) implements Change {}

    private record Truncate(long size) implements Change {}

    private record Force() implements Change {}

    synchronized void write(long position, byte[] bytes) {
        changes.add(new Write(position, bytes));
    }

    synchronized void truncate(long size) {
        changes.add(new Truncate(size));
    }

    synchronized void force() throws IOException {
        if (broken) {
            throw new IOException("the disk is gone");
        }
        changes.add(new Force());
    }

    /** From now on nothing can be forced. */
    synchronized void breakDisk() {
        broken = true;
    }

    /** The number of changes until now: the moments at which the power can fail. */
    synchronized int moment() {
        return changes.size();
    }

    /** A file as it could be found after a power cut at the moment. */
    synchronized byte[] afterPowerCut(int moment, Random random) {
        Image image = new Image();
        List<Change> waiting = new ArrayList<>();
        for (Change change : changes.subList(0, moment)) {
            if (change instanceof Force) {
                waiting.forEach(image::apply);
                waiting.clear();
            } else {
                waiting.add(change);
            }
        }
        List<Change> pieces = new ArrayList<>();
        waiting.forEach(change -> pieces.addAll(pieces(change)));
        Collections.shuffle(pieces, random);
        int kept = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> pieces.size();
            case 2 -> Math.max(0, pieces.size() - 1);
            default -> random.nextInt(pieces.size() + 1);
        };
        pieces.subList(0, kept).forEach(image::apply);
        return image.bytes();
    }

    private static List<Change> pieces(Change change) {
        if (!(change instanceof Write(long position, byte[] bytes))) {
            return List.of(change);
        }
        List<Change> pieces = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int to = Math.min(bytes.length, from + SECTOR - (int) ((position + from) % SECTOR));
            pieces.add(new Write(position + from, Arrays.copyOfRange(bytes, from, to)));
            from = to;
        }
        return pieces;
    }

    private static final class Image {

        private byte[] bytes = new byte[1 << 16];
        private int size;

        void apply(Change change) {
            switch (change) {
                case Write(long position, byte[] written) -> {
                    int end = Math.toIntExact(position + written.length);
                    if (end > bytes.length) {
                        bytes = Arrays.copyOf(bytes, 2 * end);
                    }
                    System.arraycopy(written, 0, bytes, Math.toIntExact(position), written.length);
                    size = Math.max(size, end);
                }
                case Truncate(long to) -> {
                    if (to < size) {
                        Arrays.fill(bytes, Math.toIntExact(to), size, (byte) 0);
                        size = Math.toIntExact(to);
                    }
                }
                case Force() -> throw new IllegalStateException("a force changes no byte");
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, size);
        }
    }
}
