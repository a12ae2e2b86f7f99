package huni.exchange.archive;

import huni.work.archive.ArchivedRow;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The rows of one table as a JSON array, one row a line. */
final class RowsJson implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final HexFormat HEX = HexFormat.of();

    private final JsonGenerator json;

    RowsJson(OutputStream text) {
        json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);
        json.writeStartArray();
        json.writeRaw('\n');
    }

    void write(ArchivedRow row) {
        json.writeStartObject();
        for (Map.Entry<String, Object> one : row.values().entrySet()) {
            json.writeName(one.getKey());
            switch (one.getValue()) {
                case Long number -> json.writeNumber(number);
                case Boolean flag -> json.writeBoolean(flag);
                case String text when hasHalfCharacter(text) -> json.writeRawValue(withHalfCharacters(text));
                case String text -> json.writeString(text);
                default -> throw new IllegalArgumentException("no value of an archive: " + one.getValue());
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Half of a character that takes two, which people leave by deleting in the middle, has no UTF-8. */
    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isWhole(text, i)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean isWhole(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** The same text in JSON, where each half stands as an escape. */
    private static String withHalfCharacters(String text) {
        StringWriter plain = new StringWriter();
        try (JsonGenerator quoted = FACTORY.createGenerator(ObjectWriteContext.empty(), plain)) {
            quoted.writeString(text);
        }
        String whole = plain.toString();
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (Character.isSurrogate(c) && !isWhole(whole, i)) {
                escaped.append("\\u").append(HEX.toHexDigits((short) c).toUpperCase(Locale.ROOT));
            } else if (Character.isSurrogate(c)) {
                escaped.append(c).append(whole.charAt(i + 1));
                i++;
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
    }
}
