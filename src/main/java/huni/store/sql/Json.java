package huni.store.sql;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON in the columns of the store: rows for the journal, lists and maps of words. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** What the journal keeps of a row; columns that are null are left out. */
    public static String of(Row row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (int i = 0; i < row.table().kept(); i++) {
                Object value = row.value(i);
                if (value != null) {
                    json.writeStringProperty(row.table().columns().get(i).name(), value.toString());
                }
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    /** The row of which the journal has kept this; its derived columns are null. */
    public static Row row(Table table, String text) {
        @Nullable Object[] values = new Object[table.columns().size()];
        map(text).forEach((name, value) -> {
            int index = table.index(name);
            values[index] = table.columns().get(index).parse(value);
        });
        return table.row(values);
    }

    public static String of(List<String> words) {
        if (words.isEmpty()) {
            return "[]";
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            words.forEach(json::writeString);
            json.writeEndArray();
        }
        return text.toString();
    }

    public static List<String> list(String text) {
        if (text.equals("[]")) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    words.add(json.getString());
                }
            }
        }
        return words;
    }

    public static String of(Map<String, String> words) {
        if (words.isEmpty()) {
            return "{}";
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            words.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        return text.toString();
    }

    public static SortedMap<String, String> map(String text) {
        if (text.equals("{}")) {
            return new TreeMap<>();
        }
        SortedMap<String, String> words = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    words.put(json.currentName(), json.getString());
                }
            }
        }
        return words;
    }
}
