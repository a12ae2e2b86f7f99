package huni.exchange.archive;

import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchivedTable;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What an archive says of itself, as JSON. */
final class ManifestJson {

    private static final JsonFactory FACTORY = JsonRows.factory();
    private static final String ARCHIVE = "archive";

    private static final String HUNI = "huni";
    private static final String FORMAT = "format";
    private static final String SCHEMA = "schema";
    private static final String PROGRAM = "program";
    private static final String WRITTEN_AT = "writtenAt";
    private static final String TABLES = "tables";
    private static final String NAME = "name";
    private static final String ROWS = "rows";
    private static final String BYTES = "bytes";
    private static final String SHA256 = "sha256";

    private ManifestJson() {}

    static byte[] write(ArchiveManifest manifest) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty(HUNI, ARCHIVE);
            json.writeNumberProperty(FORMAT, manifest.format());
            json.writeNumberProperty(SCHEMA, manifest.schema());
            json.writeStringProperty(PROGRAM, manifest.program());
            json.writeStringProperty(WRITTEN_AT, manifest.writtenAt().toString());
            json.writeName(TABLES);
            json.writeStartArray();
            for (ArchivedTable table : manifest.tables()) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringProperty(NAME, table.name());
                json.writeNumberProperty(ROWS, table.rows());
                json.writeNumberProperty(BYTES, table.bytes());
                json.writeStringProperty(SHA256, table.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toByteArray();
    }

    /** Reads it; of a later format only that it is one. */
    static ArchiveManifest read(byte[] text) throws ArchiveRefusedException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            require(json.nextToken() == JsonToken.START_OBJECT);
            Map<String, Object> said = new HashMap<>();
            List<ArchivedTable> tables = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY && name.equals(TABLES)) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        tables.add(table(JsonRows.values(json)));
                    }
                } else if (json.currentToken().isScalarValue()) {
                    said.put(
                            name,
                            json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getLongValue() : json.getString());
                } else {
                    json.skipChildren();
                }
                refuseNewer(said);
            }
            require(ARCHIVE.equals(said.get(HUNI)));
            return new ArchiveManifest(
                    Math.toIntExact(number(said, FORMAT)),
                    Math.toIntExact(number(said, SCHEMA)),
                    text(said, PROGRAM),
                    Instant.parse(text(said, WRITTEN_AT)),
                    tables);
        } catch (JacksonException | DateTimeException | ArithmeticException e) {
            throw new ArchiveRefusedException(Misfit.DAMAGED, ZipArchive.MANIFEST, e);
        }
    }

    private static void refuseNewer(Map<String, Object> said) throws ArchiveRefusedException {
        if (said.get(FORMAT) instanceof Long format && format > ArchiveManifest.FORMAT) {
            throw new ArchiveRefusedException(Misfit.NEWER, FORMAT + " " + format);
        }
    }

    private static ArchivedTable table(Map<String, Object> said) throws ArchiveRefusedException {
        return new ArchivedTable(text(said, NAME), number(said, ROWS), number(said, BYTES), text(said, SHA256));
    }

    private static long number(Map<String, Object> said, String name) throws ArchiveRefusedException {
        if (said.get(name) instanceof Long number && number >= 0) {
            return number;
        }
        throw damaged();
    }

    private static String text(Map<String, Object> said, String name) throws ArchiveRefusedException {
        if (said.get(name) instanceof String text) {
            return text;
        }
        throw damaged();
    }

    private static void require(boolean met) throws ArchiveRefusedException {
        if (!met) {
            throw damaged();
        }
    }

    private static ArchiveRefusedException damaged() {
        return new ArchiveRefusedException(Misfit.DAMAGED, ZipArchive.MANIFEST);
    }
}
