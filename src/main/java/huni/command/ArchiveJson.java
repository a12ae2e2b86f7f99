package huni.command;

import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchivedTable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an archive holds, for scripts. */
final class ArchiveJson {

    private ArchiveJson() {}

    static Map<String, Object> of(Path file, ArchiveManifest manifest) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("format", manifest.format());
        json.put("schema", manifest.schema());
        json.put("program", manifest.program());
        json.put("writtenAt", manifest.writtenAt().toString());
        json.put("prospects", manifest.prospects());
        Map<String, Long> rows = new LinkedHashMap<>();
        for (ArchivedTable table : manifest.tables()) {
            rows.put(table.name(), table.rows());
        }
        json.put("rows", rows);
        return json;
    }
}
