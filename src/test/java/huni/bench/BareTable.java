package huni.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import huni.store.file.DurableFilePath;
import huni.store.file.StoreFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.h2.store.fs.FilePath;

/**
 * The least an import could do: rows of a file, read and written into one table of the same columns without an index, in a
 * database with the settings of a store, and committed.
 */
final class BareTable {

    private static final int BATCH = 1_000;

    private BareTable() {}

    /** Reads the file and writes its rows into a database that is not there yet. */
    static void filled(Path file, Path database) throws IOException, SQLException {
        FilePath.register(new DurableFilePath());
        try (Connection connection = new StoreFile(database.toAbsolutePath(), "durable:").connect();
                Statement statement = connection.createStatement();
                CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            connection.setAutoCommit(false);
            statement.execute(
                    "create table bare (id bigint primary key, company varchar, contact varchar, phone varchar,"
                            + " email varchar, stage varchar, amount decimal(19, 2), currency varchar, created date)");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into bare values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                long row = 0;
                for (CsvRecord one : records) {
                    if (row > 0) {
                        add(insert, row, one.getFields());
                        if (row % BATCH == 0) {
                            insert.executeBatch();
                        }
                    }
                    row++;
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private static void add(PreparedStatement insert, long row, List<String> fields) throws SQLException {
        insert.setLong(1, row);
        for (int i = 0; i < 5; i++) {
            insert.setString(i + 2, fields.get(i));
        }
        insert.setBigDecimal(7, new BigDecimal(fields.get(5)));
        insert.setString(8, fields.get(6));
        insert.setDate(9, Date.valueOf(LocalDate.parse(fields.get(7))));
        insert.addBatch();
    }
}
