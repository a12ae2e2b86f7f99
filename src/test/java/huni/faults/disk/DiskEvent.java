package huni.faults.disk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** One thing that was done to files and names. Files and folders are known by numbers; the folder of all is 0. */
sealed interface DiskEvent {

    /** What is done to the bytes or the length of one file. */
    sealed interface OfFile extends DiskEvent {
        int file();
    }

    /** What is done to the names in one folder. */
    sealed interface OfNames extends DiskEvent {
        int folder();
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Write(int file, long position, byte[] bytes) implements OfFile {}

    record Truncate(int file, long size) implements OfFile {}

    record Force(int file) implements OfFile {}

    /** A name for a file or folder, new or one that has another name already. */
    record Link(int folder, String name, int target, boolean isFolder) implements OfNames {}

    record Unlink(int folder, String name) implements OfNames {}

    record Rename(int folder, String from, String to) implements OfNames {}

    record ForceNames(int folder) implements OfNames {}

    /** Something was said to be saved. */
    record Mark(String name) implements DiskEvent {}

    /** What the store held when something was said to be saved, as it was found out afterwards. */
    record State(String words) implements DiskEvent {}

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Write(int file, long position, byte[] bytes) -> {
                begin(out, 'w', file);
                out.writeLong(position);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Truncate(int file, long size) -> {
                begin(out, 't', file);
                out.writeLong(size);
            }
            case Force(int file) -> begin(out, 'f', file);
            case Link(int folder, String name, int target, boolean isFolder) -> {
                begin(out, 'l', folder);
                out.writeUTF(name);
                out.writeInt(target);
                out.writeBoolean(isFolder);
            }
            case Unlink(int folder, String name) -> {
                begin(out, 'u', folder);
                out.writeUTF(name);
            }
            case Rename(int folder, String from, String to) -> {
                begin(out, 'r', folder);
                out.writeUTF(from);
                out.writeUTF(to);
            }
            case ForceNames(int folder) -> begin(out, 'n', folder);
            case Mark(String name) -> {
                begin(out, 'm', 0);
                out.writeUTF(name);
            }
            case State(String words) -> {
                begin(out, 's', 0);
                out.writeUTF(words);
            }
        }
    }

    private static void begin(DataOutputStream out, char kind, int number) throws IOException {
        out.writeByte(kind);
        out.writeInt(number);
    }

    static DiskEvent read(int kind, DataInputStream in) throws IOException {
        int number = in.readInt();
        return switch (kind) {
            case 'w' -> new Write(number, in.readLong(), in.readNBytes(in.readInt()));
            case 't' -> new Truncate(number, in.readLong());
            case 'f' -> new Force(number);
            case 'l' -> new Link(number, in.readUTF(), in.readInt(), in.readBoolean());
            case 'u' -> new Unlink(number, in.readUTF());
            case 'r' -> new Rename(number, in.readUTF(), in.readUTF());
            case 'n' -> new ForceNames(number);
            case 'm' -> new Mark(in.readUTF());
            case 's' -> new State(in.readUTF());
            default -> throw new IOException("no event begins with " + kind);
        };
    }
}
