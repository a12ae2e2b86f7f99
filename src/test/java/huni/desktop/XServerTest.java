package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XServerTest {

    @TempDir
    private Path folder;

    @Test
    void whoeverListensWhereServersDoIsOne() throws IOException {
        Path sockets = Files.writeString(folder.resolve("unix"), """
                Num       RefCount Protocol Flags    Type St Inode Path
                00000000807cd501: 00000002 00000000 00010000 0001 01 1801394 /tmp/.X11-unix/X0
                00000000a57e5c30: 00000002 00000000 00010000 0001 01 1757652 @/tmp/.X11-unix/X84
                00000000204d9aa4: 00000003 00000000 00000000 0001 03 1758948 @/tmp/.X11-unix/X7
                """);
        assertEquals(
                List.of(true, true, true, true),
                List.of(":0", ":0.0", "unix:0", ":84").stream()
                        .map(display -> new XServer(display).isListed(sockets))
                        .toList());
        assertEquals(
                List.of(false, false, false, false),
                List.of(":7", ":1", ":8", "desk:0").stream()
                        .map(display -> new XServer(display).isListed(sockets))
                        .toList());
        assertEquals(false, new XServer(":0").isListed(folder.resolve("missing")));
    }
}
