package huni.store.file;

import java.nio.ByteBuffer;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.value.Value;

/** How the maps of a database file are read without H2's engine. Of what is read nothing is made but values. */
final class MapTypes {

    private MapTypes() {}

    /** A type that only reads. */
    abstract static class ReadOnly<T> extends BasicDataType<T> {

        private static final int ABOUT = 100;

        @Override
        public int getMemory(T read) {
            return ABOUT;
        }

        @Override
        public void write(WriteBuffer buffer, T read) {
            throw new UnsupportedOperationException("the file is only read");
        }
    }

    /** The rows of a table, as they lie in its map. */
    static final class StoredRows extends ReadOnly<Value[]> {

        private final ValueDataType values = new ValueDataType();
        private final int columns;

        /** @param columns how many values each row has */
        StoredRows(int columns) {
            this.columns = columns;
        }

        @Override
        public Value[] read(ByteBuffer buffer) {
            Value[] row = new Value[columns];
            for (int i = 0; i < columns; i++) {
                row[i] = values.read(buffer);
            }
            return row;
        }

        @Override
        public Value[][] createStorage(int size) {
            return new Value[size][];
        }
    }

    /**
     * The names of the classes that H2 makes objects of to read the other maps. It would make one of any class that is named
     * there.
     */
    static final class ClassNames extends ReadOnly<String> {

        private static final String OF_VERSIONS = "org.h2.mvstore.tx.VersionedValueType$Factory";
        private static final String OF_ROWS = "org.h2.mvstore.db.RowDataType$Factory";
        private static final String OF_VALUES = "org.h2.mvstore.db.ValueDataType$Factory";
        private static final Set<String> WITHOUT_MORE = Set.of(
                "org.h2.mvstore.db.NullValueDataType",
                "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type",
                "org.h2.mvstore.db.LobStorageMap$BlobReference$Type",
                "org.h2.mvstore.type.ByteArrayDataType",
                "org.h2.mvstore.type.LongDataType",
                "org.h2.mvstore.type.StringDataType");

        /** A class that no database of Huni needs. */
        static final class UnknownClassException extends RuntimeException {
            UnknownClassException() {
                super("a class that no database needs");
            }
        }

        private static final int LONGEST = 200;

        @Override
        public String read(ByteBuffer buffer) {
            int length = DataUtils.readVarInt(buffer);
            if (length < 0 || length > LONGEST) {
                throw new UnknownClassException();
            }
            String name = DataUtils.readString(buffer, length);
            switch (name) {
                case OF_VERSIONS -> read(buffer);
                case OF_ROWS -> {
                    DataUtils.readVarInt(buffer);
                    numbers(buffer);
                    numbers(buffer);
                    buffer.get();
                }
                case OF_VALUES -> {
                    numbers(buffer);
                    DataUtils.readVarInt(buffer);
                    numbers(buffer);
                    buffer.get();
                }
                default -> {
                    if (!WITHOUT_MORE.contains(name)) {
                        throw new UnknownClassException();
                    }
                }
            }
            return name;
        }

        /** Their count plus one, then as many. */
        private static void numbers(ByteBuffer buffer) {
            for (int left = DataUtils.readVarInt(buffer) - 1; left > 0; left--) {
                DataUtils.readVarInt(buffer);
            }
        }

        @Override
        public String[] createStorage(int size) {
            return new String[size];
        }
    }
}
