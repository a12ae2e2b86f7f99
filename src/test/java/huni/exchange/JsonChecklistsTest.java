package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.StandardChecklists;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.language.ChecklistFileWords;
import huni.language.Texts;
import huni.work.checklist.ChecklistBundle;
import huni.work.checklist.ChecklistFileException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checklists as files: what is written is read again, and what is wrong is told with its line and field. */
class JsonChecklistsTest {

    private final JsonChecklists files = new JsonChecklists();

    @Test
    void whatIsWrittenIsReadAgain() throws ChecklistFileException {
        Checklist first = Checklist.standard();
        ChecklistItem told = first.items()
                .get(4)
                .withQuestion("Ne olur? \"şimdi\" {ğ}")
                .withWhy(Optional.of(""))
                .withRequiredBefore(Optional.of(new StageKey("appointment")));
        Checklist edited = first.with(told).with(first.items().get(1).withRetired(true));
        ChecklistBundle bundle = new ChecklistBundle(
                List.of(
                        edited,
                        StandardChecklists.ALL
                                .get(2)
                                .with(StandardChecklists.ALL
                                        .get(2)
                                        .heading()
                                        .withPosition(1)
                                        .withName("Kapanış \\ 2"))),
                Objection.standard());

        assertEquals(bundle, files.read(files.write(bundle), Pipeline.standard()));
    }

    @Test
    void aFileByHandNeedsOnlyTheWords() throws ChecklistFileException {
        ChecklistBundle read = read("""
            {"huni": "checklists", "version": 1, "checklists": [
              {"name": "Reference call", "outcomes": [{"words": "gave two names"}],
               "questions": [{"question": "Whom may we call?", "answers": [{"words": "nobody"}, {"words": "two"}]},
                 {"question": "Their numbers?", "fact": "next_step",
                  "askedWhen": {"question": "whom_may_we_call", "answer": "two"}}]}]}
            """);

        Checklist own = read.checklists().getFirst();
        assertEquals("reference_call", own.key());
        assertEquals(List.of("=gave_two_names gave two names"), own.heading().outcomes());
        assertEquals(
                Optional.of(new ChecklistItem.Condition("reference_call.whom_may_we_call", "=two")),
                own.items().getLast().condition());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"key": "q", "question": "?", "fact": "budgte"} | Line 4, checklists[0].questions[0].fact: there is no fact “budgte”. Nothing was changed.
        {"key": "q", "question": "?", "fcat": "budget"} | Line 4, checklists[0].questions[0].fcat: there is no field “fcat”. Nothing was changed.
        {"key": "q", "question": "?", "answers": "yes"} | Line 4, checklists[0].questions[0].answers: a list in square brackets [ ] is expected here. Nothing was changed.
        {"key": "q", "question": "?", "askedWhen": "always"} | Line 4, checklists[0].questions[0].askedWhen: fields in braces are expected here. Nothing was changed.
        {"key": "q", "question": "?", "retired": "maybe"} | Line 4, checklists[0].questions[0].retired: true or false is expected here. Nothing was changed.
        "Who decides?" | Line 4, checklists[0].questions[0]: fields in braces are expected here. Nothing was changed.
        {"key": "q", "question": "?"}, | Line 5, checklists[0].questions[1]: this cannot be read as JSON. Nothing was changed.
        {"key": "q"} | Line 4, checklists[0].questions[0]: a question or checklist of your own needs words. Nothing was changed.
        {"key": "Ü", "question": "?"} | Line 4, checklists[0].questions[0].key: “Ü” is no key: small letters a-z, digits and underscores, at most 40. Nothing was changed.
        {"key": "q", "question": 7} | Line 4, checklists[0].questions[0]: this question passes
        {"key": "q", "question": ["?"]} | Line 4, checklists[0].questions[0].question: words in quotation marks are expected here. Nothing was changed.
        {"key": "q", "question": "?", "requiredBefore": "moon"} | Line 4, checklists[0].questions[0].requiredBefore: there is no such stage. Nothing was changed.
        {"key": "q", "question": "?", "askedWhen": {"question": "q", "answer": "a"}} | Line 4, checklists[0].questions[0].askedWhen: it depends on itself or on a later question, so it could go in a circle. Nothing was changed.
        {"key": "q", "question": "?", "askedWhen": {"question": "z", "answer": "a"}} | Line 4, checklists[0].questions[0].askedWhen: it depends on a question that is not in this checklist. Nothing was changed.
        {"key": "a", "question": "?"}, {"key": "q", "question": "?", "askedWhen": {"question": "a", "answer": "x"}} | Line 4, checklists[0].questions[1].askedWhen: it depends on an answer that is not offered, so it would never be asked. Nothing was changed.
        {"key": "a", "question": "?", "retired": true, "answers": [{"words": "x"}]}, {"key": "q", "question": "?", "askedWhen": {"question": "a", "answer": "x"}} | Line 4, checklists[0].questions[1].askedWhen: it depends on a question that is not asked any more, so it would never be asked. Nothing was changed.
        {"key": "q", "question": "?", "answers": [{"key": "decides"}]} | Line 4, checklists[0].questions[0].answers: a quick answer tells of another fact than its question. Nothing was changed.
        {"key": "q", "question": "?"}, {"key": "q", "question": "!"} | Line 4, checklists[0].questions[1].key: “q” is there twice. Nothing was changed.
        {"key": "q" "question": "?"} | Line 4, checklists[0].questions[0].key: this cannot be read as JSON. Nothing was changed.
        """)
    void whatIsWrongIsToldWithItsLineAndField(String questions, String sentence) throws ChecklistFileException {
        String file = """
            {"huni": "checklists", "version": "1",
             "checklists": [{
               "key": "own", "name": "Own", "questions": [
            %s
            ]}]}
            """.formatted(questions);
        if (sentence.endsWith("passes")) {
            assertEquals(
                    "7",
                    read(file)
                            .checklists()
                            .getFirst()
                            .items()
                            .getFirst()
                            .question()
                            .orElseThrow());
            return;
        }
        ChecklistFileException wrong = assertThrows(ChecklistFileException.class, () -> read(file));
        assertEquals(sentence, new ChecklistFileWords(Texts.in(Locale.UK, List.of())).sentence(wrong));
    }

    @Test
    void anotherFileIsNone() {
        for (String other : List.of("", "[]", "{}", "7", "{\"huni\": \"checklists\", \"version\": 2}", "{} {}")) {
            assertThrows(ChecklistFileException.class, () -> read(other), other);
        }
    }

    @Test
    void aFileOfAnotherEncodingIsRefusedWithTheLineOfTheFirstStrangeLetter() {
        String file = """
            {"huni": "checklists", "version": 1,
             "checklists": [{"name": "Yenileme görüşmesi"}]}
            """;
        ChecklistFileException wrong = assertThrows(
                ChecklistFileException.class,
                () -> files.read(file.getBytes(Charset.forName("windows-1254")), Pipeline.standard()));

        assertEquals(2, wrong.line());
        assertEquals(
                "Satır 2: dosya UTF-8 değil. UTF-8 olarak kaydedip yeniden deneyin. Hiçbir şey değişmedi.",
                new ChecklistFileWords(Texts.in(Locale.forLanguageTag("tr-TR"), List.of())).sentence(wrong));
    }

    @Test
    void aChecklistOfAnotherPipelineSaysSoAndItsStagesAreThoseOfThatPipeline() throws ChecklistFileException {
        String file = """
            {"huni": "checklists", "version": 1,
             "checklists": [{"name": "Renewal",
               "pipeline": "%s",
               "opensIn": ["%s"]}]}
            """;
        Pipeline two = withRenewals();

        ChecklistBundle read = files.read(file.formatted("renewals", "due").getBytes(StandardCharsets.UTF_8), two);
        assertEquals(
                "renewals", read.checklists().getFirst().heading().pipeline().value());
        assertEquals(read, files.read(files.write(read), two));
        assertEquals(
                "Line 3, checklists[0].pipeline: there is no pipeline “after_sales”. Nothing was changed.",
                refused(file.formatted("after_sales", "due"), two));
        assertEquals(
                "Line 4, checklists[0].opensIn: that stage is of another pipeline. Nothing was changed.",
                refused(file.formatted("renewals", "lead"), two));
    }

    private String refused(String file, Pipeline pipeline) {
        ChecklistFileException wrong = assertThrows(
                ChecklistFileException.class, () -> files.read(file.getBytes(StandardCharsets.UTF_8), pipeline));
        return new ChecklistFileWords(Texts.in(Locale.UK, List.of())).sentence(wrong);
    }

    private static Pipeline withRenewals() {
        Stage due = Pipeline.standard()
                .withAdded(PipelineKey.FIRST, StageType.OPEN, "Due")
                .stage(new StageKey("due"));
        List<Stage> all = new ArrayList<>(Pipeline.standard().stages());
        all.add(new Stage(
                due.key(),
                due.type(),
                due.gate(),
                due.name(),
                due.position(),
                due.probability(),
                due.staleAfterDays(),
                due.exitCriteria(),
                false,
                new PipelineKey("renewals"),
                due.role(),
                0));
        return new Pipeline(all);
    }

    private ChecklistBundle read(String file) throws ChecklistFileException {
        return files.read(file.getBytes(StandardCharsets.UTF_8), Pipeline.standard());
    }
}
