package huni.store.server;

import huni.store.file.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The folder that a person has on this machine for a shared workspace: instead of a database it holds the address of one,
 * beside the person's own settings, the log and the backups that were made here.
 */
public final class SharedHome {

    private static final String FILE = "workspace.address";

    private SharedHome() {}

    /** The address in a folder; empty if it is a folder of another kind, or what stands there is none. */
    public static Optional<WorkspaceAddress> address(Path folder) {
        try {
            return Optional.of(WorkspaceAddress.of(Files.readString(folder.resolve(FILE)), ""));
        } catch (IOException | AddressRefusedException _) {
            return Optional.empty();
        }
    }

    /** The folder for a workspace among those of all; made where it is not there. */
    public static Path of(WorkspaceAddress address, Path all) throws IOException {
        Path folder = all.resolve(name(address));
        if (address(folder).filter(address::equals).isEmpty()) {
            OwnerOnly.folder(all);
            OwnerOnly.folder(folder);
            Path next = folder.resolve(FILE + ".new");
            Files.writeString(next, address + System.lineSeparator());
            Files.move(next, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return folder;
    }

    /** Readable, and another one for each address. */
    private static String name(WorkspaceAddress address) {
        CRC32C sum = new CRC32C();
        sum.update(address.toString().getBytes(StandardCharsets.UTF_8));
        String readable =
                (address.host() + "-" + address.database() + "-" + address.schema()).replaceAll("[^a-z0-9_.-]", "_");
        return readable + "-" + HexFormat.of().toHexDigits(sum.getValue(), 8);
    }
}
