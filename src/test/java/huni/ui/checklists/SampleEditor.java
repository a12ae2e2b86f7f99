package huni.ui.checklists;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.call.CallAnswer;
import huni.domain.call.FinishedCall;
import huni.domain.call.Objection;
import huni.domain.call.QuestionRecordQuery;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.EditionItem;
import huni.domain.checklist.Fact;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Draft;
import huni.language.Formats;
import huni.language.Texts;
import huni.testing.SetPause;
import huni.ui.door.Performer;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.ui.kit.Buttons;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;

/** The editor on a ledger in memory. */
final class SampleEditor {

    private static final List<String> BUNDLES =
            List.of("huni/ui/kit/texts", "huni/ui/field/texts", "huni/ui/checklists/texts");

    final FakeLedger ledger = new FakeLedger();
    final Notices notices = new Notices();
    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final Workspace workspace;
    final Texts texts;
    final ChecklistsViewModel viewModel;
    final RecordViewModel figures;
    final List<String> asked = new ArrayList<>();

    SampleEditor(Locale locale) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
        texts = Texts.in(locale, BUNDLES);
        workspace = new Workspace(ledger, clock, tasks::onScreen);
        perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        viewModel = new ChecklistsViewModel(
                new ChecklistsReader(
                        this::checklists,
                        () -> ledger.records().all(Objection.class).stream()
                                .sorted(Comparator.comparingInt(Objection::position))
                                .toList(),
                        new FakePipelines(ledger),
                        () -> ledger.records().all(Draft.class)),
                new Performer(workspace, tasks, notices, texts, new SetPause()),
                tasks,
                texts,
                new Formats(texts, clock, CurrencyUnit.of("TRY")));
        figures = new RecordViewModel(
                new QuestionRecordQuery() {
                    @Override
                    public List<FinishedCall> finished(Instant since, BooleanSupplier isCancelled) {
                        return calls();
                    }

                    @Override
                    public Map<String, Long> skipped(Instant since) {
                        return Map.of("first_call.what_otherwise", 3L);
                    }
                },
                tasks,
                texts,
                new Formats(texts, clock, CurrencyUnit.of("TRY")));
        tasks.runAll();
    }

    /** Fifty calls with as many prospects, all closed; those with an even number answered, every third one won. */
    private static List<FinishedCall> calls() {
        Instant begun = Instant.parse("2026-11-01T09:00:00Z");
        UUID call = new UUID(0, 1);
        EditionItem question = new EditionItem(
                call,
                call,
                "first_call.what_otherwise",
                Fact.URGENCY,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                0,
                1);
        return IntStream.range(0, 50)
                .mapToObj(number -> {
                    ProspectId prospect = new ProspectId(new UUID(1, number));
                    CallAnswer answer = new CallAnswer(
                            call,
                            question.item(),
                            1,
                            Optional.empty(),
                            prospect,
                            CallAnswer.Reply.TOLD,
                            "=now",
                            "",
                            Certainty.CONFIRMED,
                            begun.plusSeconds(20 + number),
                            1);
                    return new FinishedCall(
                            prospect,
                            number % 3 == 0 ? StageType.WON : StageType.LOST,
                            begun,
                            List.of(question),
                            number % 2 == 0 ? List.of(answer) : List.of(),
                            List.of());
                })
                .toList();
    }

    /** The screen, with buttons that note what they were asked for. */
    ChecklistsView view() {
        return new ChecklistsView(
                viewModel,
                figures,
                texts,
                Buttons.plain("Import JSON", () -> asked.add("import")),
                Buttons.plain("Export JSON", () -> asked.add("export")));
    }

    /** One more pipeline, with one open stage. */
    SampleEditor withRenewals() {
        perform(new SecondPipeline());
        tasks.runAll();
        return this;
    }

    private record SecondPipeline() implements Operation<Integer> {

        @Override
        public OperationName name() {
            return OperationName.STAGE;
        }

        @Override
        public Integer apply(Records records) throws RefusedException {
            PipelineKey renewals = new PipelineKey("renewals");
            records.put(PipelineHeading.first());
            records.put(new PipelineHeading(renewals, Optional.of("Renewals"), 1, false, 0));
            Stage due = records.pipeline().withAdded(PipelineKey.FIRST, StageType.OPEN, "Due").stages().stream()
                    .filter(stage -> stage.key().value().equals("due"))
                    .findFirst()
                    .orElseThrow();
            records.put(new Stage(
                    due.key(),
                    due.type(),
                    due.gate(),
                    due.name(),
                    due.position(),
                    due.probability(),
                    due.staleAfterDays(),
                    due.exitCriteria(),
                    false,
                    renewals,
                    due.role(),
                    0));
            return 1;
        }
    }

    void perform(Operation<?> operation) {
        if (workspace.perform(operation) instanceof Outcome.Refused<?> refused) {
            throw new AssertionError(refused);
        }
    }

    List<Checklist> checklists() {
        return Checklist.of(
                ledger.records().all(ChecklistHeading.class), ledger.records().all(ChecklistItem.class));
    }

    Checklist checklist(String key) {
        return checklists().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    ChecklistItem item(String key) {
        return checklists().stream()
                .flatMap(one -> one.find(key).stream())
                .findFirst()
                .orElseThrow();
    }

    Page page() {
        return viewModel.pageProperty().get();
    }

    /** The fields of a question of the shown checklist. */
    QuestionFields question(String key) {
        viewModel.chooseLine(key);
        return viewModel.question().orElseThrow();
    }

    /** Writes something and saves it, as a person does who leaves the field. */
    void write(SavedText<?> field, String words) {
        field.textProperty().set(words);
        field.commit();
        tasks.runAll();
    }

    void choose(SavedChoice<Option> choice, String value) {
        choice.choose(Option.find(choice.all(), value).orElseThrow());
        tasks.runAll();
    }

    void undo() {
        workspace.undo();
        tasks.runAll();
    }

    List<String> lines() {
        return page().lines().stream().map(EditorLine::key).toList();
    }

    String lastNotice() {
        return notices.shown().getLast().text();
    }
}
