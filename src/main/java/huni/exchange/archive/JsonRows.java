package huni.exchange.archive;

import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchivedRow;
import huni.work.archive.RowTaker;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads what {@link RowsJson} wrote, and nothing deeper, longer or stranger than that. */
final class JsonRows {

    private static final int DEEPEST = 4;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 20;

    /** The longest text a column takes is about a million characters. */
    private static final int LONGEST_TEXT = 4_000_000;

    private static final JsonFactory FACTORY = factory();

    private JsonRows() {}

    static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(LONGEST_TEXT)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /**
     * Hands over all rows.
     *
     * @throws tools.jackson.core.JacksonException if the text is no array of rows
     */
    static void each(InputStream text, RowTaker taker) throws IOException, ArchiveRefusedException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            require(json, json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                taker.take(new ArchivedRow(values(json)));
            }
            require(json, json.nextToken() == null);
        }
    }

    /** The values of the object that begins here. */
    static Map<String, Object> values(JsonParser json) {
        require(json, json.currentToken() == JsonToken.START_OBJECT);
        Map<String, Object> values = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            values.put(
                    name,
                    switch (value) {
                        case VALUE_STRING -> json.getString();
                        case VALUE_NUMBER_INT -> json.getLongValue();
                        case VALUE_TRUE -> true;
                        case VALUE_FALSE -> false;
                        case null, default -> throw new StreamReadException(json, "no value of a row");
                    });
        }
        return values;
    }

    private static void require(JsonParser json, boolean met) {
        if (!met) {
            throw new StreamReadException(json, "no array of rows");
        }
    }
}
