package huni.faults.disk;

import huni.faults.disk.DiskEvent.ForceNames;
import huni.faults.disk.DiskEvent.Link;
import huni.faults.disk.DiskEvent.OfNames;
import huni.faults.disk.DiskEvent.Rename;
import huni.faults.disk.DiskEvent.Unlink;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What is called how in each folder. */
final class DiskNames {

    private final Map<Integer, Map<String, Integer>> folders = new HashMap<>(Map.of(0, new TreeMap<>()));

    /** The number of what lies at a path relative to the folder of all. */
    Optional<Integer> at(Path path) {
        int found = 0;
        for (Path name : path) {
            if (!name.toString().isEmpty()) {
                Integer next = folders.getOrDefault(found, Map.of()).get(name.toString());
                if (next == null) {
                    return Optional.empty();
                }
                found = next;
            }
        }
        return Optional.of(found);
    }

    boolean isFolder(int number) {
        return folders.containsKey(number);
    }

    /** The names in a folder. */
    Map<String, Integer> in(int folder) {
        return folders.getOrDefault(folder, Map.of());
    }

    void apply(OfNames event) {
        Map<String, Integer> names = folders.computeIfAbsent(event.folder(), _ -> new TreeMap<>());
        switch (event) {
            case Link(int _, String name, int target, boolean isFolder) -> {
                names.put(name, target);
                if (isFolder) {
                    folders.computeIfAbsent(target, _ -> new TreeMap<>());
                }
            }
            case Unlink(int _, String name) -> names.remove(name);
            case Rename(int _, String from, String to) ->
                names.put(to, Objects.requireNonNull(names.remove(from), from));
            case ForceNames _ -> {
                // The names are what they were.
            }
        }
    }
}
