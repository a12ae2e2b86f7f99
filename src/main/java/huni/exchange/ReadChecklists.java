package huni.exchange;

import huni.domain.Keys;
import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.ChecklistProblem;
import huni.domain.checklist.ChecklistRules;
import huni.domain.checklist.Fact;
import huni.domain.checklist.QuickAnswer;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.work.checklist.ChecklistBundle;
import huni.work.checklist.ChecklistFileException;
import huni.work.checklist.ChecklistFileException.Flaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes checklists of what a file says; what is not in order is refused with its place. */
final class ReadChecklists {

    private static final Pattern KEY = Pattern.compile("[a-z0-9_]{1,40}");

    private final Pipeline pipeline;
    /** Where each question stands in the file, by its key. */
    private final Map<String, JsonNode> questions = new HashMap<>();

    ReadChecklists(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    ChecklistBundle bundle(JsonNode file) throws ChecklistFileException {
        file.only(Set.of(JsonChecklists.FORMAT, "version", JsonChecklists.CHECKLISTS, "objections"));
        if (!file.member(JsonChecklists.FORMAT).text().equals(JsonChecklists.CHECKLISTS)
                || !file.member("version").text().equals(JsonChecklists.VERSION)) {
            throw file.member("version").wrong(Flaw.OTHER_FORMAT, "");
        }
        List<Checklist> checklists = new ArrayList<>();
        for (JsonNode node : file.list(JsonChecklists.CHECKLISTS)) {
            checklists.add(checklist(node, checklists));
        }
        List<Objection> objections = new ArrayList<>();
        for (JsonNode node : file.list("objections")) {
            objections.add(objection(node, objections));
        }
        return new ChecklistBundle(checklists, objections);
    }

    private Checklist checklist(JsonNode node, List<Checklist> others) throws ChecklistFileException {
        node.only(Set.of("key", "name", "pipeline", "opensIn", "retired", "outcomes", "questions"));
        Optional<String> name = node.maybeText("name");
        String key = key(node, name, others.stream().map(Checklist::key).toList(), "checklist");
        List<StageKey> stages = new ArrayList<>();
        for (JsonNode stage : node.list("opensIn")) {
            stages.add(stage(stage));
        }
        List<ChecklistItem> items = new ArrayList<>();
        for (JsonNode question : node.list("questions")) {
            items.add(question(question, key, items));
        }
        Checklist read = new Checklist(
                new ChecklistHeading(
                        key,
                        name.map(String::strip).filter(said -> !said.isEmpty()),
                        others.size(),
                        pipeline(node),
                        stages,
                        answers(node, "outcomes"),
                        flag(node),
                        0),
                items);
        Optional<ChecklistRules.Fault> fault = ChecklistRules.fault(read, pipeline);
        if (fault.isPresent()) {
            throw wrong(node, fault.get());
        }
        return read;
    }

    private ChecklistFileException wrong(JsonNode checklist, ChecklistRules.Fault fault) throws ChecklistFileException {
        JsonNode question = fault.item()
                .map(item -> questions.getOrDefault(item, checklist))
                .orElse(checklist);
        Optional<JsonNode> field = question.maybe(field(fault));
        return field.orElse(question).wrong(Flaw.RULE, fault.problem().name().toLowerCase(Locale.ROOT));
    }

    private static String field(ChecklistRules.Fault fault) {
        return switch (fault.problem()) {
            case NO_WORDS -> fault.item().isPresent() ? "question" : "name";
            case TOO_MANY_ANSWERS, OTHER_FACT -> "answers";
            case SAME_TWICE -> fault.item().isPresent() ? "answers" : "outcomes";
            case TOO_MANY_OUTCOMES -> "outcomes";
            case UNKNOWN_QUESTION, NOT_EARLIER, NEVER_ASKED, UNKNOWN_ANSWER -> "askedWhen";
            case UNKNOWN_STAGE, OTHER_PIPELINE -> fault.item().isPresent() ? "requiredBefore" : "opensIn";
        };
    }

    private ChecklistItem question(JsonNode node, String checklist, List<ChecklistItem> others)
            throws ChecklistFileException {
        node.only(Set.of("key", "question", "why", "fact", "answers", "askedWhen", "requiredBefore", "retired"));
        Optional<String> words = node.maybeText("question").map(String::strip).filter(said -> !said.isEmpty());
        String begin = checklist + ".";
        String key = begin
                + key(
                        node,
                        words,
                        others.stream()
                                .map(other -> other.key().substring(begin.length()))
                                .toList(),
                        "question");
        questions.put(key, node);
        Optional<JsonNode> gate = node.maybe("requiredBefore");
        return new ChecklistItem(
                key,
                checklist,
                fact(node),
                words,
                node.maybeText("why").map(String::strip),
                others.size(),
                answers(node, "answers"),
                condition(node, begin),
                gate.isEmpty() ? Optional.empty() : Optional.of(stage(gate.get())),
                flag(node),
                0);
    }

    private static Fact fact(JsonNode node) throws ChecklistFileException {
        Optional<JsonNode> told = node.maybe("fact");
        if (told.isEmpty()) {
            return Fact.NONE;
        }
        String name = told.get().text();
        Optional<Fact> known = Stream.of(Fact.values())
                .filter(fact -> fact.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
        if (known.isEmpty()) {
            throw told.get().wrong(Flaw.UNKNOWN_FACT, name);
        }
        return known.get();
    }

    private static Optional<ChecklistItem.Condition> condition(JsonNode node, String begin)
            throws ChecklistFileException {
        Optional<JsonNode> told = node.maybe("askedWhen");
        if (told.isEmpty()) {
            return Optional.empty();
        }
        JsonNode when = told.get().only(Set.of("question", "answer"));
        String answer = when.member("answer").text();
        return Optional.of(new ChecklistItem.Condition(
                begin + when.member("question").text(),
                KEY.matcher(answer).matches() ? QuickAnswer.of(answer).written() : answer));
    }

    /** Quick answers or outcomes as they are kept; one in plain words gets a key, so that it can be renamed. */
    private static List<String> answers(JsonNode node, String name) throws ChecklistFileException {
        List<String> written = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (JsonNode one : node.list(name)) {
            one.only(Set.of("key", "words"));
            String words = one.maybeText("words").map(String::strip).orElse("");
            String key = key(one, Optional.of(words), taken, "answer");
            taken.add(key);
            written.add(new QuickAnswer(key, words).written());
        }
        return written;
    }

    private Objection objection(JsonNode node, List<Objection> others) throws ChecklistFileException {
        node.only(Set.of("key", "word", "answer", "counterQuestion", "retired"));
        Optional<String> word = node.maybeText("word").map(String::strip).filter(said -> !said.isEmpty());
        String key = key(node, word, others.stream().map(Objection::key).toList(), "objection");
        boolean standard =
                Objection.standard().stream().anyMatch(one -> one.key().equals(key));
        if (word.isEmpty() && !standard) {
            throw node.wrong(Flaw.MISSING, "word");
        }
        return new Objection(
                key,
                word,
                node.maybeText("answer").or(() -> standard ? Optional.empty() : Optional.of("")),
                node.maybeText("counterQuestion").or(() -> standard ? Optional.empty() : Optional.of("")),
                others.size(),
                flag(node),
                0);
    }

    /** The key that is told, or one made of the words. */
    private static String key(JsonNode node, Optional<String> words, List<String> taken, String otherwise)
            throws ChecklistFileException {
        Optional<JsonNode> told = node.maybe("key");
        if (told.isEmpty()) {
            if (words.filter(said -> !said.isBlank()).isEmpty()) {
                throw node.wrong(Flaw.MISSING, "key");
            }
            return Keys.of(words.get(), otherwise, taken);
        }
        String key = told.get().text();
        if (!KEY.matcher(key).matches()) {
            throw told.get().wrong(Flaw.WRONG_KEY, key);
        }
        if (taken.contains(key)) {
            throw told.get().wrong(Flaw.SAME_KEY, key);
        }
        return key;
    }

    private StageKey stage(JsonNode node) throws ChecklistFileException {
        String key = node.text();
        if (!KEY.matcher(key).matches() || pipeline.find(new StageKey(key)).isEmpty()) {
            throw node.wrong(Flaw.RULE, ChecklistProblem.UNKNOWN_STAGE.name().toLowerCase(Locale.ROOT));
        }
        return new StageKey(key);
    }

    /** The one that is told, else the first. */
    private PipelineKey pipeline(JsonNode node) throws ChecklistFileException {
        Optional<JsonNode> told = node.maybe("pipeline");
        if (told.isEmpty()) {
            return PipelineKey.FIRST;
        }
        PipelineKey key = new PipelineKey(told.get().text());
        if (pipeline.stages().stream().noneMatch(stage -> stage.pipeline().equals(key))) {
            throw told.get().wrong(Flaw.UNKNOWN_PIPELINE, key.value());
        }
        return key;
    }

    private static boolean flag(JsonNode node) throws ChecklistFileException {
        Optional<JsonNode> told = node.maybe("retired");
        if (told.isEmpty()) {
            return false;
        }
        String retired = told.get().text();
        if (!retired.equals("true") && !retired.equals("false")) {
            throw told.get().wrong(Flaw.OTHER_KIND, "truth");
        }
        return retired.equals("true");
    }
}
