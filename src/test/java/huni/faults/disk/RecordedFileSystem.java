package huni.faults.disk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The system's own files, by way of the provider that writes down what is done to them. */
final class RecordedFileSystem extends FileSystem {

    private final RecordedProvider provider;
    private final FileSystem under;

    RecordedFileSystem(RecordedProvider provider, FileSystem under) {
        this.provider = provider;
        this.under = under;
    }

    @Override
    public RecordedProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return under.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return under.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        List<Path> roots = new ArrayList<>();
        under.getRootDirectories().forEach(root -> roots.add(of(root)));
        return roots;
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return under.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return under.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return of(under.getPath(first, more));
    }

    Path of(Path path) {
        return new RecordedPath(this, path);
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        PathMatcher matcher = under.getPathMatcher(syntaxAndPattern);
        return path -> matcher.matches(RecordedPath.under(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return under.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return under.newWatchService();
    }
}
