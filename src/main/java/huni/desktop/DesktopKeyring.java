package huni.desktop;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where the desktop keeps a person's secrets: the Secret Service of Linux, spoken to by {@code secret-tool}, or the keychain of
 * macOS, by {@code security}. A secret goes there and comes from there by the streams of that program, and stands on no
 * command line, which others on the machine may see. For a thread that may wait: the desktop may ask the person first.
 *
 * @param mac whether it is that of macOS; there it is kept in Base64, since {@code security} shows other letters as digits
 */
public record DesktopKeyring(Path program, boolean mac) {

    private static final String OURS = "huni";

    /** So long a person may take to unlock it. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What is kept under that name; empty if nothing is, or the person does not unlock it. */
    public Optional<String> find(String name) {
        List<String> asking = mac
                ? List.of("find-generic-password", "-s", OURS, "-a", name, "-w")
                : List.of("lookup", "service", OURS, "workspace", name);
        try {
            return said(asking, "").filter(secret -> !secret.isEmpty()).map(this::read);
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a secret under a name, instead of the one that is there.
     *
     * @param name of letters that mean nothing to a shell, as an address has them
     * @throws IOException if it is not kept
     */
    public void keep(String name, String secret) throws IOException {
        if (mac) {
            String written = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
            said(List.of("-i"), "add-generic-password -U -s huni -a \"" + name + "\" -w " + written + "\n");
        } else {
            said(List.of("store", "--label=Huni " + name, "service", OURS, "workspace", name), secret);
        }
        if (find(name).filter(secret::equals).isEmpty()) {
            throw new IOException("not kept by " + program.getFileName());
        }
    }

    /** Keeps nothing under that name any more. */
    public void forget(String name) throws IOException {
        said(
                mac
                        ? List.of("delete-generic-password", "-s", OURS, "-a", name)
                        : List.of("clear", "service", OURS, "workspace", name),
                "");
    }

    private String read(String kept) {
        return mac ? new String(Base64.getDecoder().decode(kept), StandardCharsets.UTF_8) : kept;
    }

    /** What it answers, without the end of the line; empty if it refuses or does not answer. */
    private Optional<String> said(List<String> arguments, String secret) throws IOException {
        Process process = new ProcessBuilder(
                        new ArrayList<>(Stream.concat(Stream.of(program.toString()), arguments.stream())
                                .toList()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            try (OutputStream in = process.getOutputStream()) {
                in.write(secret.getBytes(StandardCharsets.UTF_8));
            } catch (IOException _) {
                // It ended before it had read all; how it ended says why.
            }
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                return Optional.empty();
            }
            return Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("\\R$", ""));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroy();
        }
    }
}
