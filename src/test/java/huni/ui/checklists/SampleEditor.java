package huni.ui.checklists;

import huni.domain.Settings;
import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.domain.prospect.Draft;
import huni.language.Texts;
import huni.testing.SetPause;
import huni.ui.door.Performer;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
                texts);
        tasks.runAll();
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
