package huni.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A folder that another program copies to other machines, or that lies on another machine. A database there can be replaced,
 * copied half or opened twice while it is open here.
 *
 * @param name of the program, or the type of the file system
 * @param synced whether a program copies it; otherwise it lies on another machine
 */
public record SharedPlace(String name, boolean synced) {

    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "davfs2",
            "9p",
            "ncpfs",
            "fuse.sshfs",
            "fuse.rclone",
            "fuse.davfs");

    /** What the folders of such programs are called, or begin with. */
    private static final List<Known> SYNCED = List.of(
            new Known("dropbox", "Dropbox"),
            new Known("onedrive", "OneDrive"),
            new Known("google drive", "Google Drive"),
            new Known("googledrive", "Google Drive"),
            new Known("my drive", "Google Drive"),
            new Known("mobile documents", "iCloud"),
            new Known("iclouddrive", "iCloud"),
            new Known("icloud drive", "iCloud"),
            new Known("nextcloud", "Nextcloud"),
            new Known("owncloud", "ownCloud"),
            new Known("yandex.disk", "Yandex Disk"),
            new Known("pclouddrive", "pCloud"));

    private record Known(String begins, String name) {}

    /** What is known of a folder, which need not be there yet. */
    public static Optional<SharedPlace> of(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        Optional<SharedPlace> synced = synced(whole);
        return synced.isPresent() ? synced : network(whole);
    }

    private static Optional<SharedPlace> synced(Path folder) {
        for (Path part : folder) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            Optional<SharedPlace> found = SYNCED.stream()
                    .filter(known -> isOf(name, known.begins()))
                    .findFirst()
                    .map(known -> new SharedPlace(known.name(), true));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** OneDrive adds the company, others an address or a number. */
    private static boolean isOf(String name, String begins) {
        return name.equals(begins)
                || name.startsWith(begins + " ")
                || name.startsWith(begins + "-")
                || name.startsWith(begins + "(");
    }

    private static Optional<SharedPlace> network(Path folder) {
        if (folder.toString().startsWith("\\\\")) {
            return Optional.of(new SharedPlace("SMB", false));
        }
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return ofType(Files.getFileStore(there).type());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    static Optional<SharedPlace> ofType(String fileSystem) {
        return NETWORK.contains(fileSystem.toLowerCase(Locale.ROOT))
                ? Optional.of(new SharedPlace(fileSystem.toUpperCase(Locale.ROOT), false))
                : Optional.empty();
    }
}
