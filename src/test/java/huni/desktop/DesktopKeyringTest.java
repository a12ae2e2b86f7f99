package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With programs that stand in for those of the desktop: each notes what stands on its command line. */
class DesktopKeyringTest {

    private static final String ADDRESS = "postgresql://ayse@db.example.com:5432/sales?schema=huni";

    private static final String SECRET_TOOL = """
        #!/bin/sh
        here=$(dirname "$0")
        echo "$@" >> "$here/lines"
        case "$1" in
          store) cat > "$here/kept" ;;
          lookup) [ -f "$here/kept" ] && cat "$here/kept" ;;
          clear) rm -f "$here/kept" ;;
        esac
        """;

    private static final String SECURITY = """
        #!/bin/sh
        here=$(dirname "$0")
        echo "$@" >> "$here/lines"
        case "$1" in
          -i) sed 's/.* -w //' > "$here/kept" ;;
          find-generic-password) [ -f "$here/kept" ] && cat "$here/kept" ;;
          delete-generic-password) rm -f "$here/kept" ;;
        esac
        """;

    @TempDir
    private Path programs;

    private Optional<DesktopKeyring> keyring(String system) {
        return new DesktopSystem(system, programs, Map.of("PATH", programs.toString())).keyring();
    }

    private void program(String name, String script) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(programs.resolve(name), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whatIsKeptIsFoundAndStandsOnNoCommandLine() throws Exception {
        program("secret-tool", SECRET_TOOL);
        program("security", SECURITY);

        for (String system : new String[] {"Linux", "Mac OS X"}) {
            DesktopKeyring keyring = keyring(system).orElseThrow();
            assertEquals(Optional.empty(), keyring.find(ADDRESS), system);

            keyring.keep(ADDRESS, "gizli Şifre\\\"$1'");
            assertEquals(Optional.of("gizli Şifre\\\"$1'"), keyring.find(ADDRESS), system);

            keyring.forget(ADDRESS);
            assertEquals(Optional.empty(), keyring.find(ADDRESS), system);
        }
        assertFalse(Files.readString(programs.resolve("lines")).contains("gizli"));
        assertTrue(Files.readString(programs.resolve("lines")).contains(ADDRESS));
    }

    @Test
    void whatIsNotKeptIsSaid() throws Exception {
        program("secret-tool", "#!/bin/sh\nexit 1\n");

        assertThrows(IOException.class, () -> keyring("Linux").orElseThrow().keep(ADDRESS, "gizli"));
    }

    @Test
    void whereTheDesktopHasNoneThereIsNone() {
        assertEquals(Optional.empty(), keyring("Linux"));
        assertEquals(Optional.empty(), keyring("Windows 11"));
    }
}
