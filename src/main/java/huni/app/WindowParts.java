package huni.app;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.domain.Settings;
import huni.language.Formats;
import huni.language.Texts;
import huni.language.guide.Guide;
import huni.ui.door.Pauses;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.ShownPipeline;
import huni.ui.field.WhatIf;
import huni.ui.field.owner.Giving;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.TaskRunner;
import huni.ui.plan.PlanContext;
import huni.ui.shell.Destination;
import huni.ui.shell.GuideShelf;
import huni.ui.shell.ShellActions;
import huni.ui.shell.ShellView;
import huni.ui.shell.ShellViewModel;
import huni.work.Workspace;
import java.time.InstantSource;

/**
 * What every screen of a window is built from.
 *
 * @param tasks the work of the window; its writes are what the saved mark tells of
 * @param performer the way of all screens through the one door
 * @param failures takes what nobody expected
 * @param closing what a screen has to end when the window shows another content
 * @param shown which pipeline its screens show
 * @param owner whose prospects its screens show
 * @param whatIf whether moves are only tried; never of two pipelines at once
 */
record WindowParts(
        OpenedStore store,
        SaveIndicator tasks,
        Performer performer,
        Notices notices,
        Preferences preferences,
        Texts texts,
        Formats formats,
        Motion motion,
        UnexpectedErrors failures,
        CloseActions closing,
        ShownPipeline shown,
        ShownOwner owner,
        WhatIf whatIf) {

    /** Those of a window in the language of the settings or, without one, of the system. */
    static WindowParts of(
            OpenedStore store, TaskRunner tasks, Notices notices, Motion motion, WindowUser user, InstantSource clock) {
        Settings settings = store.workspace().settings();
        Texts texts = WindowTexts.of(user);
        SaveIndicator writes = new SaveIndicator(tasks);
        store.workspace().onProgress(writes::progressed);
        Performer performer = new Performer(store.workspace(), writes, notices, texts, Pauses.ofASecond());
        writes.follow(performer.unsaved().anyProperty(), performer.unsaved().anyDraftProperty());
        CloseActions closing = new CloseActions();
        ShownPipeline shown = new ShownPipeline(store.pipelines(), performer, writes, user.preferences(), texts);
        closing.add(shown::close);
        ShownOwner owner = new ShownOwner(
                store.people(),
                performer,
                writes,
                user.preferences(),
                failure -> UnexpectedErrors.log("reading who works here", failure));
        closing.add(owner::close);
        WhatIf whatIf = new WhatIf(notices, texts);
        shown.keyProperty().subscribe((_, _) -> whatIf.leave());
        return new WindowParts(
                store,
                writes,
                performer,
                notices,
                user.preferences(),
                texts,
                new Formats(texts, clock.withZone(settings.zone()), settings.currency()),
                motion,
                new UnexpectedErrors(notices, texts, new ReportWindow(texts, user.preferences()::settings)::show),
                closing,
                shown,
                owner,
                whatIf);
    }

    /** What the window's bar does: undo and redo are of what is tried on the board, while that is what is seen. */
    ShellActions actions(Runnable newProspect) {
        return new ShellActions(newProspect, whatIf.undoOr(performer::undo), whatIf.redoOrSay(performer::redo));
    }

    /** Has somebody else look after prospects. */
    Giving giving() {
        return new Giving(owner, performer, texts);
    }

    /** Where the window begins: where it was left. */
    Destination firstPlace() {
        return firstPlace(preferences.settings());
    }

    static Destination firstPlace(PersonalSettings settings) {
        return settings.get(Key.LAST_PLACE).flatMap(Destination::of).orElse(Destination.BOARD);
    }

    /**
     * The window says what is saved, tries moves on the board alone, remembers where it was and tells keys. Another
     * place than the board is read at once, though the board was not seen yet.
     */
    void follow(ShellViewModel shell, ShellView window) {
        showSaved(shell);
        tryOnlyOnBoard(shell, window);
        shell.placeProperty().subscribe(place -> {
            preferences.set(Key.LAST_PLACE, place.key());
            if (place != Destination.BOARD) {
                tasks.seen();
            }
        });
        new TaughtKeys(preferences, notices, texts).follow(window.root());
    }

    /** The mark in the window's bar follows the writes. */
    private void showSaved(ShellViewModel shell) {
        shell.savedProperty().bind(tasks.savedProperty());
        shell.savedShareProperty().bind(tasks.shareProperty());
    }

    /** Moves are tried on the board alone: other places and what is opened over it save what is done there. */
    private void tryOnlyOnBoard(ShellViewModel shell, ShellView window) {
        shell.placeProperty().subscribe((_, _) -> whatIf.leave());
        whatIf.coveredProperty().bind(window.sideOpenProperty());
    }

    /** What the form that plans works with. */
    PlanContext planning() {
        return new PlanContext(performer, tasks, store.agenda(), store.prospects(), store.pipelines(), formats, texts)
                .with(new CalendarFiles(this)::save);
    }

    /** What F1 shows, in the language of the window. */
    GuideShelf guide() {
        return new GuideShelf(Guide.in(texts.locale()), tasks, failures);
    }

    /** The one door. */
    Workspace workspace() {
        return store.workspace();
    }

    /** What a file with that list of today is called, without an ending. */
    String exportName(String list) {
        return texts.text("app.export.name." + list, formats.today());
    }
}
