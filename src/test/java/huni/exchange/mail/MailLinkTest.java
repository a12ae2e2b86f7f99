package huni.exchange.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huni.desktop.DesktopSystem;
import huni.domain.activity.OutgoingMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MailLinkTest {

    /** The program by which the desktops of Linux open addresses. */
    private static final Path OPENER = Path.of("/usr/bin/xdg-open");

    private static final String HARD = "% & + , ? \" ' # = € ş ğ ı İ \\ $HOME `x` < > | ; * ~ {süre} 😀";

    /** The link goes through the system as it would to a mail program; only the program is one of ours. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aMailProgramGetsSubjectAndBodyToTheLetter(@TempDir Path folder) throws Exception {
        Path told = Files.createDirectory(folder.resolve("told"));
        handler(folder.resolve("xdg-open"), told);
        assertArrives(folder, told);
    }

    /** The same with the system's own program between, which finds who is registered for addresses of mail. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aRegisteredMailProgramGetsThemToTheLetter(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(OPENER), () -> OPENER + " is not installed here");
        Path told = Files.createDirectory(folder.resolve("told"));
        handler(folder.resolve("mail"), told);
        Path applications = Files.createDirectories(folder.resolve("data").resolve("applications"));
        Files.writeString(applications.resolve("own-mail.desktop"), """
                [Desktop Entry]
                Type=Application
                Name=Own mail
                Exec=%s %%u
                MimeType=x-scheme-handler/mailto;
                """.formatted(folder.resolve("mail")));
        Path registered = Files.createDirectories(folder.resolve("config")).resolve("mimeapps.list");
        Files.writeString(registered, "[Default Applications]\nx-scheme-handler/mailto=own-mail.desktop\n");
        program(
                folder.resolve("xdg-open"),
                "exec env -i PATH=/usr/bin:/bin DISPLAY=:9999 HOME='%1$s' XDG_DATA_HOME='%1$s/data' XDG_CONFIG_HOME='%1$s/config' %2$s \"$1\""
                        .formatted(folder, OPENER));

        assertArrives(folder, told);
    }

    private static void assertArrives(Path folder, Path told) throws Exception {
        OutgoingMessage message =
                new OutgoingMessage("", "ayse+huni@example.com", "Yarın: " + HARD, "Merhaba,\n\n" + HARD + "\r\nson");

        new DesktopSystem("Linux", folder, Map.of("PATH", folder + ":/usr/bin:/bin"))
                .show(MailLink.of(message).orElseThrow());

        String link = told(told);
        assertEquals("ayse+huni@example.com", decoded(between(link, "mailto:", "?subject=")));
        assertEquals("Yarın: " + HARD, decoded(between(link, "?subject=", "&body=")));
        assertEquals("Merhaba,\r\n\r\n" + HARD + "\r\nson", decoded(link.substring(link.indexOf("&body=") + 6)));
        assertEquals(
                link.length(),
                link.replaceAll("[^A-Za-z0-9._~%@:?&=-]", "").length(),
                "nothing in it means something to a shell or to another reader of the link");
    }

    @Test
    void aPlusAndALineAreEscapedAsEveryProgramReadsThem() {
        assertEquals(
                Optional.of("mailto:a%2Bb@example.com?subject=1%20%2B%201&body=a%0D%0Ab"),
                MailLink.of(new OutgoingMessage("", "a+b@example.com", "1 + 1", "a\nb"))
                        .map(URI::toString));
    }

    @Test
    void whatIsTooLongForALinkIsNone() {
        OutgoingMessage fits = new OutgoingMessage("", "a@b.c", "s", "x".repeat(1_900 - 29));
        OutgoingMessage longer = new OutgoingMessage("", "a@b.c", "s", "x".repeat(1_900 - 29) + "y");

        assertEquals(1_899, MailLink.of(fits).orElseThrow().toString().length());
        assertEquals(Optional.empty(), MailLink.of(longer));
        assertTrue(MailLink.of(longer.withoutBody()).isPresent());
        assertEquals(
                Optional.empty(),
                MailLink.of(new OutgoingMessage("", "", "", "ş".repeat(320))),
                "a letter is six characters");
    }

    @Test
    void anAddressCannotAddAnother() {
        String link = MailLink.of(new OutgoingMessage("", "a@b.c?bcc=x@y.z", "s", ""))
                .orElseThrow()
                .toString();
        assertTrue(link.contains("%3Fbcc%3D") || !link.contains("bcc"), link);
        assertFalse(MailLink.of(new OutgoingMessage("", "a@b.c, x@y.z", "s", ""))
                .orElseThrow()
                .toString()
                .contains("x@y.z"));
    }

    private static void handler(Path program, Path told) throws IOException {
        program(program, "printf %s \"$1\" > '" + told + "/new'\nmv '" + told + "/new' '" + told + "/link'");
    }

    private static void program(Path program, String does) throws IOException {
        Files.writeString(program, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static String told(Path folder) throws Exception {
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, java.nio.file.StandardWatchEventKinds.ENTRY_CREATE);
            Path link = folder.resolve("link");
            while (!Files.exists(link)) {
                WatchKey heard = watch.poll(20, TimeUnit.SECONDS);
                assertTrue(heard != null && heard.reset(), "the handler was not called");
            }
            return Files.readString(link);
        }
    }

    private static String between(String link, String from, String to) {
        return link.substring(link.indexOf(from) + from.length(), link.indexOf(to));
    }

    /** Escapes only: a plus sign is a plus sign. */
    private static String decoded(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.write(Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(escaped.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
