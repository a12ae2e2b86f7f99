package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedPlaceTest {

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({
        "Dropbox/huni, Dropbox",
        "Dropbox (Personal)/work/huni, Dropbox",
        "OneDrive - Ege Tekstil/huni, OneDrive",
        "Library/CloudStorage/OneDrive-Personal/huni, OneDrive",
        "Library/CloudStorage/GoogleDrive-ada@example.com/My Drive/huni, Google Drive",
        "Library/Mobile Documents/com~apple~CloudDocs/huni, iCloud",
        "iCloudDrive/huni, iCloud",
        "Nextcloud/huni, Nextcloud"
    })
    void aFolderThatAProgramCopiesToOtherMachinesIsKnownByItsName(String folder, String name) {
        assertEquals(Optional.of(new SharedPlace(name, true)), SharedPlace.of(home.resolve(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".local/share/huni", "dropboxed/huni", "my drives/huni", "onedrives/huni"})
    void anyOtherFolderIsOnesOwn(String folder) {
        assertEquals(Optional.empty(), SharedPlace.of(home.resolve(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs4", "cifs", "fuse.sshfs"})
    void aFileSystemOfAnotherMachineIsKnownByItsType(String type) {
        assertEquals(Optional.of(false), SharedPlace.ofType(type).map(SharedPlace::synced));
    }

    @Test
    void aDiskOfThisMachineIsNone() {
        assertEquals(Optional.empty(), SharedPlace.ofType("ext4"));
    }
}
