package huni.faults.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A path of the recorded file system. */
record RecordedPath(RecordedFileSystem files, Path under) implements Path {

    /** The path of the system below. */
    static Path under(Path path) {
        return path instanceof RecordedPath(var _, Path below) ? below : path;
    }

    private RecordedPath of(Path path) {
        return new RecordedPath(files, path);
    }

    private @Nullable Path orNull(@Nullable Path path) {
        return path == null ? null : of(path);
    }

    @Override
    public RecordedFileSystem getFileSystem() {
        return files;
    }

    @Override
    public boolean isAbsolute() {
        return under.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return orNull(under.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return orNull(under.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return orNull(under.getParent());
    }

    @Override
    public int getNameCount() {
        return under.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return of(under.getName(index));
    }

    @Override
    public Path subpath(int beginIndex, int endIndex) {
        return of(under.subpath(beginIndex, endIndex));
    }

    @Override
    public boolean startsWith(Path other) {
        return under.startsWith(under(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return under.endsWith(under(other));
    }

    @Override
    public Path normalize() {
        return of(under.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return of(under.resolve(under(other)));
    }

    @Override
    public Path relativize(Path other) {
        return of(under.relativize(under(other)));
    }

    @Override
    public URI toUri() {
        return under.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return of(under.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return of(under.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        return under.register(watcher, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
        return under.compareTo(under(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordedPath(var _, Path path) && under.equals(path);
    }

    @Override
    public int hashCode() {
        return under.hashCode();
    }

    @Override
    public String toString() {
        return under.toString();
    }
}
