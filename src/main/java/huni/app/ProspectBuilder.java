package huni.app;

import huni.desktop.DesktopSystem;
import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.Ids;
import huni.domain.ProspectId;
import huni.domain.activity.PlannedAppointment;
import huni.domain.calendar.TakenEvent;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Draft;
import huni.domain.prospect.PhoneNumbers;
import huni.domain.prospect.Prospect;
import huni.exchange.ZxingQrCodes;
import huni.language.guide.GuideScreen;
import huni.ui.door.UnsavedText;
import huni.ui.field.Option;
import huni.ui.kit.Notice;
import huni.ui.kit.Tone;
import huni.ui.message.MessageRequest;
import huni.ui.plan.PlanForms;
import huni.ui.prospect.ProspectActions;
import huni.ui.prospect.ProspectKeys.FactWay;
import huni.ui.prospect.ProspectSources;
import huni.ui.prospect.ProspectView;
import huni.ui.prospect.ProspectViewModel;
import huni.ui.shell.ShellView;
import huni.ui.trash.ForgetWhom;
import huni.work.calendar.EventAssignment;
import huni.work.calendar.EventAssignment.Assignment;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.scene.layout.Region;

/** Builds the screen of one prospect. */
final class ProspectBuilder {

    /** How much of the place a prospect covers that is opened beside it. */
    private static final double BESIDE = 0.74;

    private static final double FULL = 1;

    private final WindowParts parts;
    private final Navigator navigator;
    private final PhoneNumbers phones;
    private final Ids ids;
    private final MessageBuilder messages;
    private Optional<Shown> shown = Optional.empty();

    ProspectBuilder(WindowParts parts, Navigator navigator, PhoneNumbers phones, InstantSource clock) {
        this.parts = parts;
        this.navigator = navigator;
        this.phones = phones;
        this.ids = new Ids(clock, RandomGenerator.getDefault());
        this.messages = new MessageBuilder(parts, clock, ids);
    }

    /** Opens it over the whole place of a window. */
    void openFull(ProspectId id, ShellView window) {
        open(id, window, FULL, false);
    }

    /**
     * Opens it beside what is left to be seen of the place.
     *
     * @param isNew whether it was just made: the keyboard is then where its first contact is written
     */
    void openBeside(ProspectId id, ShellView window, boolean isNew) {
        open(id, window, BESIDE, isNew);
    }

    /** Opens the one that a search for these words finds first. */
    void openFound(String words, ShellView window) {
        parts.tasks()
                .run(
                        () -> parts.store().prospects().search(words, 1),
                        found -> found.forEach(row -> openFull(row.prospect(), window)),
                        parts.failures());
    }

    /** Begins a message; afterwards the place is seen again. */
    void write(MessageRequest request, ShellView window) {
        messages.open(request, window, window::closeSide);
    }

    /** Begins a message to the one that a search for these words finds first. */
    void writeFound(String words, ShellView window) {
        parts.tasks()
                .run(
                        () -> parts.store().prospects().search(words, 1),
                        found -> found.forEach(row ->
                                write(new MessageRequest(row.prospect(), Optional.empty(), Optional.empty()), window)),
                        parts.failures());
    }

    /** A prospect that is open, told from the same one opened another time. */
    private record Shown(ProspectId id, ProspectView screen) {}

    /** Shows what was given to all prospects. */
    void incentives(ShellView window) {
        new LedgerBuilder(parts).open(window, navigator);
    }

    /** Shows what was removed. */
    void trash(ShellView window) {
        new TrashBuilder(parts).open(window);
    }

    /** Asks what shall become of the events of a calendar file. */
    void events(Assignment assignment, ShellView window) {
        new EventsBuilder(parts).open(assignment, window);
    }

    /** Asks about events of a calendar, once it is found out whose they are. */
    void askAbout(List<TakenEvent> events, ShellView window) {
        OpenedStore store = parts.store();
        parts.tasks()
                .run(
                        () -> new EventAssignment(store.prospects(), store.agenda()).of(events, Optional.empty()),
                        assigned -> events(assigned, window),
                        parts.failures());
    }

    /** The prospect that is open, if one is. */
    Optional<ProspectId> shown() {
        return shown.map(Shown::id);
    }

    /** Puts the keyboard there in it. */
    void goTo(FactWay way) {
        shown.ifPresent(open -> open.screen().goTo(way));
    }

    /** The pipelines it can go to. */
    List<Option> otherPipelines() {
        return shown.map(open -> open.screen().otherPipelines()).orElse(List.of());
    }

    /** Has it go on in that pipeline. */
    void toPipeline(Option other) {
        shown.ifPresent(open -> open.screen().toPipeline(other));
    }

    /** What has somebody look after it; empty where none is open. */
    Optional<Consumer<Option>> giving() {
        return shown().map(id -> to -> parts.giving().give(List.of(id), to));
    }

    /** Says with whom something was being typed when the program ended, with the way there. */
    void offerKept(ShellView window) {
        parts.tasks().run(this::unfinished, found -> take(found, window), parts.failures());
    }

    /**
     * What is left from before the start.
     *
     * @param typed everything that was being typed
     * @param latest with whom the last of it was
     */
    private record Unfinished(List<Draft> typed, Optional<Prospect> latest) {}

    /** A form that opens again has its words, whether or not the person goes where they are offered. */
    private void take(Unfinished found, ShellView window) {
        UnsavedText unsaved = parts.performer().unsaved();
        found.typed().stream()
                .filter(draft -> draft.field().startsWith(PlanForms.DRAFT))
                .forEach(draft -> unsaved.typed(draft.id(), draft.content()));
        found.latest().ifPresent(one -> offer(one, window));
    }

    private Unfinished unfinished() {
        List<Draft> typed = parts.store().shortReads().drafts().drafts();
        return new Unfinished(typed, latest(typed));
    }

    private Optional<Prospect> latest(List<Draft> typed) {
        return typed.reversed().stream()
                .filter(draft -> draft.writtenAt().isBefore(parts.store().openedAt()))
                // What was typed in a call is there when the call is continued, which is offered by itself.
                .filter(draft -> !draft.field().startsWith("call."))
                .flatMap(draft -> draft.prospect().stream())
                .findFirst()
                .flatMap(id -> parts.store().prospects().dossier(id))
                .map(Dossier::prospect);
    }

    private void offer(Prospect unfinished, ShellView window) {
        parts.notices()
                .show(new Notice(
                        parts.texts().text("app.drafts.kept", unfinished.company()),
                        Tone.AMBER,
                        Optional.of(new Notice.Action(
                                parts.texts().text("app.drafts.open"), () -> openFull(unfinished.id(), window)))));
    }

    private void open(ProspectId id, ShellView window, double share, boolean isNew) {
        new RecentProspects(parts.preferences()).opened(id);
        ProspectActions actions = new ProspectActions() {
            @Override
            public void open(ProspectId other) {
                ProspectBuilder.this.open(other, window, share, false);
            }

            @Override
            public void call(ProspectId whom) {
                navigator.call(whom);
            }

            @Override
            public void write(URI address) {
                parts.tasks()
                        .run(
                                () -> {
                                    DesktopSystem.current().show(address);
                                    return address;
                                },
                                _ -> {},
                                _ -> parts.notices()
                                        .problem(parts.texts()
                                                .text(
                                                        "prospect.contact.open.failed",
                                                        address.getSchemeSpecificPart())));
            }

            @Override
            public void message(Optional<ActivityId> step) {
                messages.open(
                        new MessageRequest(id, Optional.empty(), step),
                        window,
                        () -> ProspectBuilder.this.open(id, window, share, false));
            }

            @Override
            public void allIncentives() {
                navigator.incentives();
            }

            @Override
            public void toCalendar(PlannedAppointment appointment) {
                new CalendarFiles(parts).save(appointment);
            }

            @Override
            public void forget(Optional<ContactId> contact) {
                new TrashBuilder(parts)
                        .forget(new ForgetWhom(List.of(id), contact), window, () -> reopen(id, window, share));
            }

            @Override
            public void close() {
                window.closeSide();
            }
        };
        ProspectViewModel viewModel = new ProspectViewModel(
                id, sources(), parts.performer(), parts.tasks(), parts.formats(), parts.texts(), actions);
        ProspectView view = new ProspectView(viewModel, parts.texts(), parts.tasks()::onScreen);
        if (isNew) {
            view.beginAtContact();
        }
        Region side = SidePage.of(view.root(), share, window, parts);
        Optional<Shown> opened = Optional.of(new Shown(id, view));
        shown = opened;
        window.openSide(GuideScreen.PROSPECT, side, () -> {
            viewModel.close();
            shown = shown.equals(opened) ? Optional.empty() : shown;
        });
    }

    /** Shows a prospect again if it is still there. */
    private void reopen(ProspectId id, ShellView window, double share) {
        parts.tasks()
                .run(
                        () -> parts.store().prospects().dossier(id),
                        found -> found.ifPresentOrElse(_ -> open(id, window, share, false), window::closeSide),
                        parts.failures());
    }

    private ProspectSources sources() {
        return new ProspectSources(
                parts.store().prospects(),
                parts.store().pipelines(),
                parts.store().checklists(),
                parts.store().shortReads().drafts(),
                parts.store().shortReads().calls(),
                parts.store().agenda(),
                parts.store().forecasts(),
                phones,
                new ZxingQrCodes(),
                parts.store().shortReads().prices(),
                ids,
                parts.store().people());
    }
}
