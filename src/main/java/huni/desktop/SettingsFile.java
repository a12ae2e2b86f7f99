package huni.desktop;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The personal settings as one file of JSON that its owner alone may read. It is written in one step: a crash leaves the
 * old file or the new one. Keys and values that this version of the program does not know stay in it as they are.
 */
public final class SettingsFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * What was read.
     *
     * @param settings what the file says, or the defaults
     * @param damaged where the file was put that could not be understood; empty if it could
     * @param senseless the settings whose values make no sense, for which their defaults are in force
     */
    public record Read(PersonalSettings settings, Optional<Path> damaged, List<Key> senseless) {}

    /** Whether there is one. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** Reads it. A file that is damaged is put aside under another name and counts as none; so nothing here fails. */
    public Read read() {
        try {
            return stored().map(found -> new Read(understood(found), Optional.empty(), senseless(found)))
                    .orElseGet(() -> new Read(PersonalSettings.DEFAULT, Optional.of(putAside()), List.of()));
        } catch (IOException refused) {
            LoggerFactory.getLogger(SettingsFile.class).warn("the file of personal settings cannot be read", refused);
            return new Read(PersonalSettings.DEFAULT, Optional.of(file), List.of());
        }
    }

    /** Reads it without a change; of a file that cannot be understood the defaults. */
    public PersonalSettings glance() {
        try {
            return exists()
                    ? stored().map(SettingsFile::understood).orElse(PersonalSettings.DEFAULT)
                    : PersonalSettings.DEFAULT;
        } catch (IOException _) {
            return PersonalSettings.DEFAULT;
        }
    }

    /** What is wrong with it, in technical words; changes nothing. */
    public List<String> problems() {
        try {
            return stored().map(found -> senseless(found).stream()
                            .map(key -> "“" + value(found, key) + "” makes no sense as " + name(key)
                                    + "; its default is used")
                            .toList())
                    .orElseGet(() -> List.of("it is not JSON; the defaults are used"));
        } catch (IOException refused) {
            return List.of("it cannot be read: " + refused.getMessage());
        }
    }

    private static List<Key> senseless(ObjectNode stored) {
        return Stream.of(Key.values())
                .filter(key -> !value(stored, key).isBlank() && !key.knows(value(stored, key)))
                .toList();
    }

    /** Writes the settings into it. */
    public void write(PersonalSettings settings) throws IOException {
        ObjectNode changed = changed(settings);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, forItsOwner());
        Files.writeString(draft, JSON.writeValueAsString(changed) + "\n", StandardOpenOption.WRITE);
        try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        if (isPosix()) {
            // A new name is otherwise lost by a power cut.
            try (FileChannel names = FileChannel.open(
                    Objects.requireNonNull(file.toAbsolutePath().getParent()), StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static PersonalSettings understood(ObjectNode stored) {
        PersonalSettings settings = PersonalSettings.DEFAULT;
        for (Key key : Key.values()) {
            settings = settings.with(key, value(stored, key));
        }
        return settings;
    }

    private ObjectNode changed(PersonalSettings settings) throws IOException {
        ObjectNode stored = stored().orElseGet(() -> {
            putAside();
            return JSON.createObjectNode();
        });
        for (Key key : Key.values()) {
            Optional<String> value = settings.get(key);
            if (value.isPresent()) {
                stored.put(name(key), value.get());
            } else if (key.knows(value(stored, key))) {
                stored.remove(name(key));
            }
        }
        return stored;
    }

    /** What is in the file, nothing if there is none; empty if it is damaged. */
    private Optional<ObjectNode> stored() throws IOException {
        if (!exists()) {
            return Optional.of(JSON.createObjectNode());
        }
        try {
            return JSON.readTree(Files.readString(file)) instanceof ObjectNode stored
                    ? Optional.of(stored)
                    : Optional.empty();
        } catch (JacksonException | CharacterCodingException damage) {
            return Optional.empty();
        }
    }

    /** As text, whether it was written as a text or as a number; blank if there is none. */
    private static String value(ObjectNode stored, Key key) {
        JsonNode value = stored.path(name(key));
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    private static String name(Key key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    /** Another name that nothing has yet; the file stays where it is if it cannot be moved. */
    private Path putAside() {
        Path aside = file.resolveSibling("settings.damaged.json");
        for (int number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling("settings.damaged-" + number + ".json");
        }
        try {
            return Files.move(file, aside);
        } catch (IOException refused) {
            LoggerFactory.getLogger(SettingsFile.class)
                    .warn("the damaged file of personal settings cannot be put aside", refused);
            return file;
        }
    }

    private FileAttribute<?>[] forItsOwner() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
