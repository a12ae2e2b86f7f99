package huni.desktop;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The system the program runs on.
 *
 * @param name as Java names it: {@code Linux}, {@code Mac OS X}, {@code Windows 11}
 * @param home the user's own folder
 * @param environment the variables it was started with
 */
public record DesktopSystem(String name, Path home, Map<String, String> environment) {

    private static final String FOLDER = "Huni";

    /** So long the system has to say that it cannot open something. */
    private static final Duration SOON = Duration.ofMillis(500);

    /** This one. */
    public static DesktopSystem current() {
        return new DesktopSystem(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /**
     * The folder of the store: the one named, else the one in {@code HUNI_STORE}, else Huni's own in the place this system
     * keeps a user's data. Absolute; it may not exist yet.
     */
    public Path store(Optional<Path> named) {
        return named.or(() -> folder("HUNI_STORE"))
                .orElseGet(this::data)
                .toAbsolutePath()
                .normalize();
    }

    /** What {@code HUNI_STORE} says, if it says anything. */
    public Optional<String> storeVariable() {
        return variable("HUNI_STORE");
    }

    /** Whether there is a screen for windows: Linux has one where an X server answers, the others always have one. */
    public boolean hasDisplay() {
        return windows()
                || mac()
                || variable("DISPLAY")
                        .map(XServer::new)
                        .filter(XServer::answers)
                        .isPresent();
    }

    /** The libraries of this system that windows need and that are not installed, by the names of their files. */
    public List<String> missingForWindows() {
        return windows() || mac() ? List.of() : SystemLibraries.missing(SystemLibraries.OF_WINDOWS);
    }

    /** The same for drawing pictures, which needs no display. */
    public List<String> missingForPictures() {
        return windows() || mac() ? List.of() : SystemLibraries.missing(SystemLibraries.OF_PICTURES);
    }

    /**
     * Opens a file with the program the system has for it, and does not wait for it.
     *
     * @throws IOException if the system has no way to open files, or says within a moment that no program opens this one
     */
    public void show(Path file) throws IOException {
        open(file.toString());
    }

    /**
     * Opens an address such as {@code tel:+905320000000} or {@code mailto:ayse@example.org} with the program the system has
     * for it, and does not wait for it.
     *
     * @throws IOException if the system has no way to open addresses, or says within a moment that no program opens this one
     */
    public void show(URI address) throws IOException {
        open(address.toString());
    }

    /**
     * Shows words with what the desktop has for notices, and does not wait until somebody reads them. A system without such
     * a program on its path says nothing.
     *
     * @param program whose words they are
     * @throws IOException if the desktop says within a moment that it shows no notices
     */
    public void tell(String program, String words) throws IOException {
        Optional<Path> teller = windows() || mac() ? Optional.empty() : onPath("notify-send");
        if (teller.isPresent()) {
            // The words are the heading: what stands below it, some desktops read as markup.
            begin(List.of(teller.orElseThrow().toString(), "--app-name=" + program, "--", words));
        }
    }

    /** Where the desktop keeps secrets; empty where this program knows no way to it. */
    public Optional<DesktopKeyring> keyring() {
        if (windows()) {
            return Optional.empty();
        }
        return onPath(mac() ? "security" : "secret-tool").map(program -> new DesktopKeyring(program, mac()));
    }

    private void open(String named) throws IOException {
        List<String> command = new ArrayList<>(opener());
        command.add(named);
        begin(command);
    }

    private static void begin(List<String> command) throws IOException {
        Process begun = new ProcessBuilder(command).start();
        try {
            if (begun.waitFor(SOON.toMillis(), TimeUnit.MILLISECONDS) && begun.exitValue() != 0) {
                throw new IOException("no program took it: " + command.getFirst() + " " + begun.exitValue());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> opener() {
        if (windows()) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(mac() ? "open" : onPath("xdg-open").map(Path::toString).orElse("xdg-open"));
    }

    private Optional<Path> onPath(String program) {
        return variable("PATH").stream()
                .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Huni's own folder in the place this system keeps what can be made again. Absolute; it may not exist yet. */
    public Path cache() {
        Path place;
        if (windows()) {
            place = folder("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
        } else if (mac()) {
            place = home.resolve("Library").resolve("Caches");
        } else {
            place = folder("XDG_CACHE_HOME").filter(Path::isAbsolute).orElse(home.resolve(".cache"));
        }
        return place.resolve(windows() || mac() ? FOLDER : FOLDER.toLowerCase(Locale.ROOT))
                .toAbsolutePath();
    }

    /** Huni's own folder in the place this system keeps a user's settings of this machine. Absolute; it may not exist yet. */
    public Path settings() {
        if (windows()) {
            return folder("LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve(FOLDER)
                    .toAbsolutePath();
        }
        if (mac()) {
            return home.resolve("Library")
                    .resolve("Preferences")
                    .resolve(FOLDER)
                    .toAbsolutePath();
        }
        return folder("XDG_CONFIG_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".config"))
                .resolve(FOLDER.toLowerCase(Locale.ROOT))
                .toAbsolutePath();
    }

    /** What a folder of Huni's own is called on this system. */
    public String folderName() {
        return windows() || mac() ? FOLDER : FOLDER.toLowerCase(Locale.ROOT);
    }

    /** Huni's own folder in the place this system keeps a user's data. It may not exist yet. */
    public Path data() {
        if (windows()) {
            return folder("APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve(FOLDER);
        }
        if (mac()) {
            return home.resolve("Library").resolve("Application Support").resolve(FOLDER);
        }
        // The standard for these folders says that a relative path here is to be ignored.
        return folder("XDG_DATA_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"))
                .resolve(FOLDER.toLowerCase(Locale.ROOT));
    }

    private boolean windows() {
        return name.startsWith("Windows");
    }

    private boolean mac() {
        return name.startsWith("Mac");
    }

    private Optional<Path> folder(String variable) {
        return variable(variable).map(Path::of);
    }

    private Optional<String> variable(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
