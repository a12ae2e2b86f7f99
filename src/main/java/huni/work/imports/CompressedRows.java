package huni.work.imports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The rows of a table in memory, compressed: what a mapping makes of them is found out again and again without reading
 * the file again. 100,000 rows of a usual table take a few megabytes; a table that needs more than {@value #MOST} bytes
 * is not kept.
 */
public final class CompressedRows {

    private static final int MOST = 32 << 20;
    private static final int BUFFER = 1 << 16;

    private final Bytes bytes;

    private CompressedRows(Bytes bytes) {
        this.bytes = bytes;
    }

    /** How many bytes of memory they take. */
    public int size() {
        return bytes.size();
    }

    /** The rows from the first one, as they were added. */
    public TableLines lines() {
        return new Reading(
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(bytes.content()), BUFFER)));
    }

    /** What comes before each row. */
    private enum Mark {
        READABLE,
        BAD,
        END
    }

    private static final class Bytes extends ByteArrayOutputStream {
        InputStream content() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }

    /** Takes the rows one after the other. */
    public static final class Writer {

        private final int most;
        private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        private final Bytes bytes = new Bytes();
        private final DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater), BUFFER));
        private boolean tooMany;

        public Writer() {
            this(MOST);
        }

        /** @param most how many bytes may be kept */
        Writer(int most) {
            this.most = most;
        }

        /** Adds a row; nothing happens once there are too many. */
        public void add(TableLine line) {
            if (tooMany) {
                return;
            }
            try {
                write(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (bytes.size() > most) {
                tooMany = true;
                bytes.reset();
            }
        }

        private void write(TableLine line) throws IOException {
            switch (line) {
                case TableRow row -> {
                    begin(Mark.READABLE, row.number());
                    write(row.cells());
                }
                case BadRow row -> {
                    begin(Mark.BAD, row.number());
                    write(row.cells());
                    out.writeByte(row.reason().kind().ordinal());
                    write(row.reason().args());
                }
            }
        }

        private void begin(Mark mark, long number) throws IOException {
            out.writeByte(mark.ordinal());
            out.writeLong(number);
        }

        private void write(List<String> texts) throws IOException {
            out.writeInt(texts.size());
            for (String text : texts) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        }

        /** All rows that were added; empty if there were too many. To be called once, at the end. */
        public Optional<CompressedRows> finish() {
            try {
                out.writeByte(Mark.END.ordinal());
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                deflater.end();
            }
            return tooMany ? Optional.empty() : Optional.of(new CompressedRows(bytes));
        }
    }

    private static final class Reading implements TableLines {

        private final DataInputStream in;

        Reading(DataInputStream in) {
            this.in = in;
        }

        @Override
        public Optional<TableLine> next() {
            try {
                return switch (Mark.values()[in.readByte()]) {
                    case READABLE -> Optional.of(new TableRow(in.readLong(), texts()));
                    case BAD -> Optional.of(new BadRow(in.readLong(), texts(), reason()));
                    case END -> Optional.empty();
                };
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private RejectReason reason() throws IOException {
            return new RejectReason(RejectReason.Kind.values()[in.readByte()], texts());
        }

        private List<String> texts() throws IOException {
            int count = in.readInt();
            List<String> texts = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                byte[] encoded = new byte[in.readInt()];
                in.readFully(encoded);
                texts.add(new String(encoded, StandardCharsets.UTF_8));
            }
            return texts;
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
