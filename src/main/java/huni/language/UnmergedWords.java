package huni.language;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.call.CallAnswer;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Urgency;
import huni.work.away.Unmerged;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What could not be brought together, in words: what it was, what stands instead, and what to do. */
public record UnmergedWords(Texts texts, Formats formats, Pipeline pipeline, People people) {

    private static final String OWNER = "owner_id";

    private static final Set<String> REPLIES =
            Arrays.stream(CallAnswer.Reply.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CERTAINTIES =
            Arrays.stream(Certainty.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NAMED = Set.of(
            "company",
            "budget",
            "budget_certainty",
            "urgency_level",
            "urgency_certainty",
            "decision_by",
            "authority_role",
            "authority_certainty",
            "decision_maker",
            "urgency_trigger",
            "otherwise",
            "also_decide",
            "authority_how",
            "note",
            "what",
            "source",
            OWNER,
            "tags",
            "own_fields",
            "manual_probability",
            "due",
            "state",
            "subject",
            "body",
            "call_answer",
            "name",
            "phone",
            "email",
            "content",
            "target");

    /** What was done and to what: "Note · Kaya". */
    public String title(Unmerged one) {
        return new DomainWords(texts).step(one.label());
    }

    /** When it was done. */
    public String when(Unmerged one) {
        return formats.relativeDay(one.at());
    }

    /** Why it is not there, and what to do. */
    public String sentence(Unmerged one) {
        String by = one.by().isEmpty() ? texts.text("away.somebody") : one.by();
        return switch (one.reason()) {
            case CHANGED -> changed(one, by);
            case REMOVED -> texts.text("away.removed", by);
            case GONE -> texts.text(typed(one).isEmpty() ? "away.gone" : "away.gone.words");
            case GATE -> texts.text("away.gate", stage(one.mine()), stage(one.theirs()));
            case ROLE -> texts.text("away.role");
            case OTHER -> texts.text("away.other");
        };
    }

    private String changed(Unmerged one, String by) {
        return switch (one.field()) {
            case Unmerged.STAGE -> texts.text("away.moved", stage(one.mine()), by, stage(one.theirs()));
            case Unmerged.REMOVED -> texts.text("away.kept", by);
            default ->
                texts.text(
                        "away.changed",
                        field(one),
                        value(one.field(), one.mine()),
                        by,
                        value(one.field(), one.theirs()));
        };
    }

    /** What was typed and is not there, to be copied; empty if it was nothing that is typed. */
    public String typed(Unmerged one) {
        boolean chosen = one.field().equals(Unmerged.STAGE) || one.field().equals(OWNER);
        return chosen || one.mine().isEmpty() ? "" : value(one.field(), one.mine());
    }

    private String field(Unmerged one) {
        return texts.text("away.field." + (NAMED.contains(one.field()) ? one.field() : "any"));
    }

    private String stage(String key) {
        return pipeline.find(new StageKey(key))
                .map(new DomainWords(texts)::stage)
                .orElse(key);
    }

    private String value(String field, String stored) {
        if (stored.isEmpty()) {
            return texts.text("away.nothing");
        }
        DomainWords words = new DomainWords(texts);
        try {
            return switch (field) {
                case "budget_certainty", "urgency_certainty" -> words.certainty(Certainty.valueOf(stored));
                case "authority_certainty" ->
                    words.certainty(
                            Certainty.valueOf(List.of(stored.split(" · ")).getLast()));
                case "authority_role" -> words.role(Authority.Role.valueOf(stored));
                case "urgency_level" -> words.urgency(Urgency.Level.valueOf(stored));
                case "decision_by" -> formats.day(LocalDate.parse(stored));
                case "budget" -> plain(stored);
                case "call_answer" -> answer(stored);
                case OWNER ->
                    people.find(new PersonId(UUID.fromString(stored)))
                            .map(Person::name)
                            .orElseGet(() -> texts.text("away.somebody"));
                default -> stored;
            };
        } catch (IllegalArgumentException | DateTimeException _) {
            return stored;
        }
    }

    /** What was typed, whatever it is: it stands between how it was answered and how sure it is. */
    private static String answer(String stored) {
        List<String> said = List.of(stored.split(" · "));
        int from = said.stream().map(REPLIES::contains).toList().indexOf(true) + 1;
        int to = said.stream().map(CERTAINTIES::contains).toList().lastIndexOf(true);
        return String.join(" · ", said.subList(from, to < from ? said.size() : to));
    }

    /** Without the names that only the program reads. */
    private static String plain(String stored) {
        return Arrays.stream(stored.split(" · "))
                .filter(word -> !word.matches("[A-Z]+_?[A-Z]{3,}"))
                .collect(Collectors.joining(" · "));
    }
}
