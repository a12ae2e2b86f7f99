package huni.exchange;

import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.QuickAnswer;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.work.checklist.ChecklistBundle;
import huni.work.checklist.ChecklistFileException;
import huni.work.checklist.ChecklistFiles;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Checklists as JSON. Words of the program's own are left out, so that they follow the language of whoever reads it. */
public final class JsonChecklists implements ChecklistFiles {

    static final String FORMAT = "huni";
    static final String CHECKLISTS = "checklists";
    static final String VERSION = "1";

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public ChecklistBundle read(byte[] content, Pipeline pipeline) throws ChecklistFileException {
        return new ReadChecklists(pipeline).bundle(JsonNode.read(content));
    }

    @Override
    public byte[] write(ChecklistBundle bundle) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty(FORMAT, CHECKLISTS);
            json.writeStringProperty("version", VERSION);
            json.writeName(CHECKLISTS);
            json.writeStartArray();
            bundle.checklists().forEach(checklist -> checklist(json, checklist));
            json.writeEndArray();
            json.writeName("objections");
            json.writeStartArray();
            bundle.objections().forEach(objection -> objection(json, objection));
            json.writeEndArray();
            json.writeEndObject();
        }
        return JsonLayout.indented(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static void checklist(JsonGenerator json, Checklist checklist) {
        json.writeStartObject();
        json.writeStringProperty("key", checklist.key());
        words(json, "name", checklist.name());
        if (!checklist.heading().pipeline().equals(PipelineKey.FIRST)) {
            json.writeStringProperty("pipeline", checklist.heading().pipeline().value());
        }
        json.writeName("opensIn");
        json.writeStartArray();
        checklist.heading().opensIn().stream().map(StageKey::value).forEach(json::writeString);
        json.writeEndArray();
        if (checklist.heading().retired()) {
            json.writeBooleanProperty("retired", true);
        }
        answers(json, "outcomes", checklist.heading().outcomes());
        json.writeName("questions");
        json.writeStartArray();
        checklist.items().forEach(item -> question(json, checklist, item));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void question(JsonGenerator json, Checklist checklist, ChecklistItem item) {
        json.writeStartObject();
        json.writeStringProperty("key", plain(checklist, item.key()));
        words(json, "question", item.question());
        words(json, "why", item.why());
        json.writeStringProperty("fact", item.fact().name().toLowerCase(Locale.ROOT));
        if (!item.quickAnswers().isEmpty()) {
            answers(json, "answers", item.quickAnswers());
        }
        item.condition().ifPresent(condition -> {
            json.writeName("askedWhen");
            json.writeStartObject();
            json.writeStringProperty("question", plain(checklist, condition.item()));
            QuickAnswer answer = QuickAnswer.read(condition.answer());
            json.writeStringProperty("answer", answer.key().isEmpty() ? answer.words() : answer.key());
            json.writeEndObject();
        });
        item.requiredBefore().ifPresent(stage -> json.writeStringProperty("requiredBefore", stage.value()));
        if (item.retired()) {
            json.writeBooleanProperty("retired", true);
        }
        json.writeEndObject();
    }

    /** The key of a question inside its checklist. */
    private static String plain(Checklist checklist, String item) {
        String begin = checklist.key() + ".";
        return item.startsWith(begin) ? item.substring(begin.length()) : item;
    }

    private static void answers(JsonGenerator json, String name, List<String> written) {
        json.writeName(name);
        json.writeStartArray();
        for (String one : written) {
            QuickAnswer answer = QuickAnswer.read(one);
            json.writeStartObject();
            words(json, "key", Optional.of(answer.key()).filter(key -> !key.isEmpty()));
            words(json, "words", Optional.of(answer.words()).filter(said -> !said.isEmpty()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void objection(JsonGenerator json, Objection objection) {
        json.writeStartObject();
        json.writeStringProperty("key", objection.key());
        words(json, "word", objection.word());
        words(json, "answer", objection.answer());
        words(json, "counterQuestion", objection.counterQuestion());
        if (objection.retired()) {
            json.writeBooleanProperty("retired", true);
        }
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, String name, Optional<String> words) {
        words.ifPresent(said -> json.writeStringProperty(name, said));
    }
}
