package huni.faults.disk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a whole process, whatever opens them by way of {@code java.nio.file}: named by
 * {@code -Djava.nio.file.spi.DefaultFileSystemProvider}. What is done goes through to the system, and into the {@link DiskLog}.
 */
public final class RecordedProvider extends FileSystemProvider {

    private final FileSystemProvider under;
    private final RecordedFileSystem files;

    /** Called by the virtual machine at its start. */
    public RecordedProvider(FileSystemProvider under) {
        this.under = under;
        this.files = new RecordedFileSystem(this, under.getFileSystem(URI.create("file:///")));
    }

    private static Path below(Path path) {
        return RecordedPath.under(path);
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, @Nullable FileAttribute<?>... attributes) throws IOException {
        Path file = below(path);
        return DiskLog.together(() -> {
            boolean wasThere = Files.exists(file);
            FileChannel channel = under.newFileChannel(file, options, attributes);
            Optional<Integer> number = DiskLog.opened(file, wasThere);
            if (number.isEmpty()) {
                return channel;
            }
            if (options.contains(StandardOpenOption.DELETE_ON_CLOSE)) {
                throw new UnsupportedOperationException("a file that goes when it is closed: " + path);
            }
            if (wasThere && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
                DiskLog.truncated(number.get(), 0);
            }
            return new RecordedChannel(channel, number.get(), options.contains(StandardOpenOption.APPEND));
        });
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return Files.isRegularFile(below(path)) || !Files.exists(below(path))
                ? newFileChannel(path, options, attributes)
                : under.newByteChannel(below(path), options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        DiskLog.together(() -> {
            under.createDirectory(below(folder), attributes);
            DiskLog.madeFolder(below(folder));
            return folder;
        });
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        DiskLog.together(() -> {
            under.createLink(below(link), below(existing));
            DiskLog.linked(below(link), below(existing));
            return link;
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        DiskLog.together(() -> {
            under.delete(below(path));
            DiskLog.deleted(below(path));
            return path;
        });
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        DiskLog.together(() -> {
            boolean wasThere = Files.exists(below(target));
            under.move(below(source), below(target), options);
            if (wasThere && !List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
                DiskLog.deleted(below(target));
            }
            DiskLog.renamed(below(source), below(target));
            return target;
        });
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        DiskLog.together(() -> {
            boolean wasThere = Files.exists(below(target));
            under.copy(below(source), below(target), options);
            if (wasThere) {
                DiskLog.deleted(below(target));
            }
            Optional<Integer> number = DiskLog.opened(below(target), false);
            if (number.isPresent()) {
                DiskLog.written(number.get(), 0, Files.readAllBytes(below(target)));
            }
            return target;
        });
    }

    @Override
    public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        return under.newInputStream(below(path), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> found = under.newDirectoryStream(below(folder), path -> filter.accept(files.of(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = found.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        return files.of(paths.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                found.close();
            }
        };
    }

    @Override
    public String getScheme() {
        return under.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        return files.of(under.getPath(uri));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return under.isSameFile(below(one), below(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return under.isHidden(below(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return under.getFileStore(below(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        under.checkAccess(below(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return under.getFileAttributeView(below(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return under.readAttributes(below(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return under.readAttributes(below(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, @Nullable Object value, LinkOption... options) throws IOException {
        under.setAttribute(below(path), name, value, options);
    }
}
