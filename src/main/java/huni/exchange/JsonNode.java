package huni.exchange;

import huni.work.checklist.ChecklistFileException;
import huni.work.checklist.ChecklistFileException.Flaw;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of a JSON file that knows where it stands, so that whoever wrote it by hand is told the line and the field.
 *
 * @param line counted from 1
 * @param field the way to it; empty for the whole file
 * @param value a map or a list of nodes, or a text, number or truth as it is written
 */
record JsonNode(int line, String field, Object value) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int DEEPEST = 20;

    /** The whole file. */
    static JsonNode read(byte[] content) throws ChecklistFileException {
        String text = text(content);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), plain)) {
            return whole(json);
        }
    }

    private static String text(byte[] content) throws ChecklistFileException {
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult end = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (end.isError()) {
            int line = (int) text.chars().filter(sign -> sign == '\n').count() + 1;
            throw new ChecklistFileException(line, "", Flaw.OTHER_ENCODING, "");
        }
        return text.toString();
    }

    private static JsonNode whole(JsonParser json) throws ChecklistFileException {
        try {
            if (json.nextToken() == null) {
                throw new ChecklistFileException(1, "", Flaw.NO_JSON, "");
            }
            JsonNode node = node(json, "", 0);
            if (json.nextToken() != null) {
                throw new ChecklistFileException(line(json), "", Flaw.NO_JSON, "");
            }
            return node;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new ChecklistFileException(line, way(json.streamReadContext()), Flaw.NO_JSON, "");
        }
    }

    /** The way to where the parser stands: {@code checklists[0].questions[2]}. */
    private static String way(@Nullable TokenStreamContext place) {
        if (place == null || place.inRoot()) {
            return "";
        }
        String before = way(place.getParent());
        if (place.inArray()) {
            return before + "[" + place.getCurrentIndex() + "]";
        }
        String name = place.currentName();
        return name == null ? before : before.isEmpty() ? name : before + "." + name;
    }

    private static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    private static JsonNode node(JsonParser json, String field, int depth) throws ChecklistFileException {
        int line = line(json);
        if (depth > DEEPEST) {
            throw new ChecklistFileException(line, field, Flaw.OTHER_KIND, "words");
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> new JsonNode(line, field, members(json, field, depth));
            case START_ARRAY -> new JsonNode(line, field, elements(json, field, depth));
            case null -> throw new ChecklistFileException(line, field, Flaw.NO_JSON, "");
            default -> new JsonNode(line, field, json.getString());
        };
    }

    private static Map<String, JsonNode> members(JsonParser json, String field, int depth)
            throws ChecklistFileException {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            String way = field.isEmpty() ? name : field + "." + name;
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            JsonNode member = node(json, way, depth + 1);
            if (members.put(name, member) != null) {
                throw new ChecklistFileException(member.line, way, Flaw.SAME_KEY, name);
            }
        }
        return members;
    }

    private static List<JsonNode> elements(JsonParser json, String field, int depth) throws ChecklistFileException {
        List<JsonNode> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(json, field + "[" + elements.size() + "]", depth + 1));
        }
        return elements;
    }

    ChecklistFileException wrong(Flaw problem, String detail) {
        return new ChecklistFileException(line, field, problem, detail);
    }

    /** Its members; only these are known. */
    JsonNode only(Set<String> known) throws ChecklistFileException {
        for (Map.Entry<String, JsonNode> member : members().entrySet()) {
            if (!known.contains(member.getKey())) {
                throw member.getValue().wrong(Flaw.UNKNOWN_FIELD, member.getKey());
            }
        }
        return this;
    }

    private Map<String, JsonNode> members() throws ChecklistFileException {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(Flaw.OTHER_KIND, "object");
        }
        Map<String, JsonNode> members = new LinkedHashMap<>();
        map.forEach((name, member) -> members.put(String.valueOf(name), (JsonNode) member));
        return members;
    }

    Optional<JsonNode> maybe(String name) throws ChecklistFileException {
        return Optional.ofNullable(members().get(name));
    }

    JsonNode member(String name) throws ChecklistFileException {
        Optional<JsonNode> found = maybe(name);
        if (found.isEmpty()) {
            throw wrong(Flaw.MISSING, name);
        }
        return found.get();
    }

    Optional<String> maybeText(String name) throws ChecklistFileException {
        Optional<JsonNode> found = maybe(name);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get().text());
    }

    String text() throws ChecklistFileException {
        if (!(value instanceof String text)) {
            throw wrong(Flaw.OTHER_KIND, "words");
        }
        return text;
    }

    /** The elements of a list, none where it is missing. */
    List<JsonNode> list(String name) throws ChecklistFileException {
        Optional<JsonNode> found = maybe(name);
        if (found.isEmpty()) {
            return List.of();
        }
        if (!(found.get().value instanceof List<?> list)) {
            throw found.get().wrong(Flaw.OTHER_KIND, "list");
        }
        return list.stream().map(JsonNode.class::cast).toList();
    }
}
