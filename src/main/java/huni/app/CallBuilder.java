package huni.app;

import huni.domain.ProspectId;
import huni.domain.call.CallQuery.OpenCall;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Consent;
import huni.language.DayInSentence;
import huni.language.DomainWords;
import huni.language.guide.GuideScreen;
import huni.ui.call.CallActions;
import huni.ui.call.CallSources;
import huni.ui.call.CallView;
import huni.ui.call.CallViewModel;
import huni.ui.kit.Notice;
import huni.ui.kit.Tone;
import huni.ui.shell.ShellView;
import huni.work.call.BeginCall;
import huni.work.call.TakeChecklist;
import huni.work.prospect.OverrideConsent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.Region;

/** Begins calls and builds the screen they are held on. */
final class CallBuilder {

    /** What is older is continued from the prospect. */
    private static final Duration OFFERED = Duration.ofDays(7);

    private final WindowParts parts;
    private final Navigator navigator;

    /** What says that calls are open, until one is on the screen. */
    private Optional<Notice> offered = Optional.empty();

    private Optional<CallViewModel> onScreen = Optional.empty();

    /** Whether the window has got another content; that one offers what is open. */
    private boolean closed;

    CallBuilder(WindowParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
        parts.closing().add(() -> {
            closed = true;
            withdraw();
        });
    }

    /** Begins a call over the whole place of a window, or continues the one that is open with the prospect. */
    void begin(ProspectId prospect, ShellView window) {
        begin(prospect, window, Optional.empty());
    }

    /** The same with that checklist. */
    void begin(ProspectId prospect, String checklist, ShellView window) {
        begin(prospect, window, Optional.of(checklist));
    }

    private void begin(ProspectId prospect, ShellView window, Optional<String> checklist) {
        parts.tasks()
                .run(
                        () -> parts.store().prospects().dossier(prospect).filter(CallBuilder::refuses),
                        refusing -> refusing.ifPresentOrElse(
                                dossier -> askAgain(dossier, window, checklist),
                                () -> open(prospect, window, checklist)),
                        parts.failures());
    }

    private static boolean refuses(Dossier dossier) {
        return dossier.consents().bar(dossier.contacts(), Consent.Channel.PHONE);
    }

    /** Whoever does not want to be called is called knowingly only, and that is kept. */
    private void askAgain(Dossier dossier, ShellView window, Optional<String> checklist) {
        parts.notices()
                .show(new Notice(
                        parts.texts()
                                .text("app.call.refused", dossier.prospect().company()),
                        Tone.AMBER,
                        Optional.of(new Notice.Action(
                                parts.texts().text("app.call.anyway"), () -> override(dossier, window, checklist)))));
    }

    private void override(Dossier dossier, ShellView window, Optional<String> checklist) {
        ProspectId prospect = dossier.prospect().id();
        String name = dossier.contacts().getFirst().name();
        String words = new DomainWords(parts.texts()).overridden(name, Consent.Channel.PHONE);
        parts.performer().perform(new OverrideConsent(prospect, words), _ -> open(prospect, window, checklist));
    }

    private void open(ProspectId prospect, ShellView window, Optional<String> checklist) {
        new RecentProspects(parts.preferences()).opened(prospect);
        parts.performer()
                .perform(
                        new BeginCall(prospect),
                        begun -> checklist.ifPresentOrElse(
                                key -> parts.performer()
                                        .perform(
                                                new TakeChecklist(begun.result(), key),
                                                _ -> show(begun.result(), prospect, window)),
                                () -> show(begun.result(), prospect, window)));
    }

    /** Begins one with the prospect that a search for these words finds first. */
    void beginFound(String words, ShellView window) {
        parts.tasks()
                .run(
                        () -> parts.store().prospects().search(words, 1),
                        found -> found.forEach(row -> open(row.prospect(), window, Optional.empty())),
                        parts.failures());
    }

    private void show(UUID call, ProspectId prospect, ShellView window) {
        CallActions actions = new CallActions() {
            @Override
            public void close() {
                window.closeSide();
            }

            @Override
            public void call(ProspectId other) {
                navigator.call(other);
            }
        };
        CallViewModel viewModel = new CallViewModel(
                new CallViewModel.Start(call, prospect),
                new CallSources(
                        parts.store()
                                .shortReads()
                                .calls()
                                .of(parts.owner().ownerProperty().get()),
                        parts.store().prospects(),
                        parts.store().pipelines(),
                        parts.store().checklists(),
                        parts.store().shortReads().drafts(),
                        parts.store().shortReads().prices(),
                        parts.store().agenda()),
                parts.performer(),
                parts.tasks(),
                parts.formats(),
                parts.texts(),
                actions);
        Region side = SidePage.of(new CallView(viewModel, parts.texts()).root(), 1, window, parts);
        window.openSide(GuideScreen.CALL, side, () -> left(viewModel));
        onScreen = Optional.of(viewModel);
        withdraw();
    }

    private void left(CallViewModel viewModel) {
        viewModel.close();
        onScreen = onScreen.filter(shown -> !shown.equals(viewModel));
        offerOpen();
    }

    /** Says which calls of the last days are open while none is on the screen, with the way back into the one begun last. */
    void offerOpen() {
        parts.tasks().run(parts.store().shortReads().calls()::open, this::offer, parts.failures());
    }

    private void offer(List<OpenCall> all) {
        withdraw();
        Instant week = parts.workspace().now().instant().minus(OFFERED);
        List<OpenCall> open =
                all.stream().filter(call -> call.begun().isAfter(week)).toList();
        if (closed || open.isEmpty() || onScreen.isPresent()) {
            return;
        }
        OpenCall last = open.getFirst();
        String sentence = open.size() == 1
                ? parts.texts().text("app.call.open", last.company(), DayInSentence.of(parts.formats(), last.begun()))
                : parts.texts().text("app.call.open.several", open.size(), last.company());
        Notice notice = new Notice(
                sentence,
                Tone.AMBER,
                Optional.of(new Notice.Action(
                        parts.texts().text("app.call.continue"), () -> navigator.call(last.prospect()))));
        offered = Optional.of(notice);
        parts.notices().show(notice);
    }

    private void withdraw() {
        offered.ifPresent(parts.notices()::dismiss);
        offered = Optional.empty();
    }
}
