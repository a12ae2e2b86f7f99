package huni.app;

import huni.exchange.CopiedRows;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folders for stores and files that live no longer than a command or a window, among the system's temporary ones. Each has the number of its
 * process in its name, so that what a killed one left behind is found and deleted by the next.
 */
final class TemporaryFolders {

    /** What they are made for, the number of the process, and what the system adds. */
    private static final Pattern OWN = Pattern.compile("huni-(?:check|sample|pasted)-(\\d{1,18})-\\d+");

    private TemporaryFolders() {}

    /** A new one. */
    static Path forCheck() throws IOException {
        return make("huni-check-");
    }

    /** A new one. */
    static Path forSamples() throws IOException {
        return make("huni-sample-");
    }

    /** A new one. */
    static Path forPasted() throws IOException {
        return make(CopiedRows.FOLDER);
    }

    private static Path make(String purpose) throws IOException {
        Path folder =
                Files.createTempDirectory(purpose + ProcessHandle.current().pid() + "-");
        deleteLeftBehind();
        return folder;
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Deletes those of processes that have ended, and nothing of another name or of somebody else. */
    static void deleteLeftBehind() {
        deleteLeftBehind(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The same among other folders. */
    static void deleteLeftBehind(Path among) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(among, "huni-*")) {
            all.forEach(folders::add);
            for (Path folder : folders) {
                if (isLeftBehind(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException _) {
            // What cannot be deleted now is deleted another time.
        }
    }

    private static boolean isLeftBehind(Path folder) throws IOException {
        Matcher name = OWN.matcher(folder.getFileName().toString());
        return name.matches()
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder).equals(Files.getOwner(Path.of(System.getProperty("user.home"))))
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}
