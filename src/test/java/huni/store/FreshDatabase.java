package huni.store;

import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test an empty store of its own: an H2 store in a folder, or a database of a real PostgreSQL. */
final class FreshDatabase implements BeforeEachCallback, AfterEachCallback {

    private final Optional<PostgresServer.Release> server;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private Optional<Database> database = Optional.empty();

    private FreshDatabase(Optional<PostgresServer.Release> server) {
        this.server = server;
    }

    static FreshDatabase onH2() {
        return new FreshDatabase(Optional.empty());
    }

    static FreshDatabase onPostgres() {
        return new FreshDatabase(Optional.of(PostgresServer.Release.USUAL));
    }

    static FreshDatabase onOldestPostgres() {
        return new FreshDatabase(Optional.of(PostgresServer.Release.OLDEST));
    }

    Database database() {
        return database.orElseThrow();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Database fresh = server.isPresent()
                ? PostgresServer.running(context, server.get()).fresh()
                : openH2();
        opened.push(fresh);
        database = Optional.of(fresh);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    private Database openH2() throws IOException, StoreRefusedException {
        Path home = Files.createTempDirectory("huni");
        opened.push(() -> delete(home));
        StoreFolder folder = StoreFolder.open(home.resolve("store"));
        opened.push(folder);
        return Database.open(folder);
    }

    private static void delete(Path home) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(home)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
