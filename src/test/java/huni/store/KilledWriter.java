package huni.store;

import java.nio.file.Path;
import java.util.Random;

/** A program that commits to a store and says so, until it is killed: {@code KilledWriter FOLDER SEED}. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] args) throws StoreRefusedException {
        Random random = new Random(Long.parseLong(args[1]));
        say("started");
        while (true) {
            try (StoreFolder folder = StoreFolder.open(Path.of(args[0]));
                    Database database = Database.open(folder)) {
                database.write(connection -> {
                    Sql.update(connection, "create table if not exists entry (n int primary key, words varchar)");
                    return Sql.update(connection, "create table if not exists twin (n int primary key)");
                });
                int last = database.read(
                        connection -> (int) Sql.number(connection, "select coalesce(max(n), 0) from entry"));
                int until = last + random.nextInt(20, 200);
                for (int n = last + 1; n <= until; n++) {
                    write(database, n, "x".repeat(random.nextInt(1, 5_000)));
                    say(Integer.toString(n));
                }
            }
        }
    }

    private static void write(Database database, int n, String words) {
        database.write(connection -> {
            Sql.update(connection, "insert into entry values (?, ?)", n, words);
            Sql.update(connection, "update entry set words = ? where n = ?", words + n, n / 2);
            return Sql.update(connection, "insert into twin values (?)", n);
        });
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
