package huni.app;

import huni.domain.ProspectId;
import huni.domain.call.CallQuery;
import huni.domain.call.CallQuery.OpenCall;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Consent;
import huni.language.DomainWords;
import huni.ui.call.CallActions;
import huni.ui.call.CallSources;
import huni.ui.call.CallView;
import huni.ui.call.CallViewModel;
import huni.ui.kit.Notice;
import huni.ui.kit.Tone;
import huni.ui.shell.ShellView;
import huni.work.call.BeginCall;
import huni.work.prospect.OverrideConsent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Begins calls and builds the screen they are held on. */
final class CallBuilder {

    private final WindowParts parts;
    private final Navigator navigator;
    /** How long the calls of this window were talked, in seconds, which is written with each answer. */
    private final Map<UUID, Long> talked = new HashMap<>();

    /** What says that a call was interrupted, until one is on the screen. */
    private Optional<Notice> offered = Optional.empty();

    CallBuilder(WindowParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
    }

    /** Begins a call over the whole place of a window, or continues the one that is open with the prospect. */
    void begin(ProspectId prospect, ShellView window) {
        parts.tasks()
                .run(
                        () -> parts.store().prospects().dossier(prospect).filter(CallBuilder::refuses),
                        refusing -> refusing.ifPresentOrElse(
                                dossier -> askAgain(dossier, window), () -> open(prospect, window)),
                        parts.failures());
    }

    private static boolean refuses(Dossier dossier) {
        return dossier.consents().bar(dossier.contacts(), Consent.Channel.PHONE);
    }

    /** Whoever does not want to be called is called knowingly only, and that is kept. */
    private void askAgain(Dossier dossier, ShellView window) {
        parts.notices()
                .show(new Notice(
                        parts.texts()
                                .text("app.call.refused", dossier.prospect().company()),
                        Tone.AMBER,
                        Optional.of(new Notice.Action(
                                parts.texts().text("app.call.anyway"), () -> override(dossier, window)))));
    }

    private void override(Dossier dossier, ShellView window) {
        ProspectId prospect = dossier.prospect().id();
        String name = dossier.contacts().getFirst().name();
        String words = new DomainWords(parts.texts()).overridden(name, Consent.Channel.PHONE);
        parts.performer().perform(new OverrideConsent(prospect, words), _ -> open(prospect, window));
    }

    private void open(ProspectId prospect, ShellView window) {
        parts.performer().perform(new BeginCall(prospect), done -> show(done.result(), prospect, window));
    }

    /** Begins one with the prospect that a search for these words finds first. */
    void beginFound(String words, ShellView window) {
        parts.tasks()
                .run(
                        () -> parts.store().prospects().search(words, 1),
                        found -> found.forEach(row -> open(row.prospect(), window)),
                        parts.failures());
    }

    private void show(UUID call, ProspectId prospect, ShellView window) {
        offered.ifPresent(parts.notices()::dismiss);
        offered = Optional.empty();
        CallActions actions = new CallActions() {
            @Override
            public void close() {
                window.closeSide();
            }

            @Override
            public void call(ProspectId other) {
                navigator.call(other);
            }

            @Override
            public void talked(long seconds) {
                talked.put(call, seconds);
            }
        };
        CallViewModel viewModel = new CallViewModel(
                new CallViewModel.Start(call, prospect, talked.getOrDefault(call, 0L)),
                new CallSources(
                        parts.store().calls(),
                        parts.store().prospects(),
                        parts.store().pipelines(),
                        parts.store().drafts()),
                parts.performer(),
                parts.tasks(),
                parts.formats(),
                parts.texts(),
                actions);
        StackPane side = new StackPane(new CallView(viewModel, parts.texts()).root());
        side.prefWidthProperty().bind(((Region) window.root()).widthProperty());
        window.openSide(side, viewModel::close);
    }

    /** Says which call was open when the program ended, with the way back into it. */
    void offerOpen() {
        parts.tasks().run(this::interrupted, found -> found.ifPresent(this::offer), parts.failures());
    }

    private Optional<OpenCall> interrupted() {
        CallQuery calls = parts.store().calls();
        List<OpenCall> open = calls.open();
        return open.stream()
                .filter(call -> call.begun().isBefore(parts.store().openedAt()))
                .findFirst();
    }

    private void offer(OpenCall call) {
        Notice notice = new Notice(
                parts.texts()
                        .text("app.call.open", call.company(), parts.formats().relativeDay(call.begun())),
                Tone.AMBER,
                Optional.of(new Notice.Action(
                        parts.texts().text("app.call.continue"), () -> navigator.call(call.prospect()))));
        offered = Optional.of(notice);
        parts.notices().show(notice);
    }
}
