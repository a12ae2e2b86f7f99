package huni.app;

import huni.command.UnreadableStoreException;
import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings;
import huni.domain.Settings;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.sql.StoreException;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Appearance;
import huni.ui.kit.LongRead;
import huni.ui.kit.Preferences;
import huni.work.TroubleException;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Why the window does not open, in a window of its own: who starts the program from a desktop sees no terminal. */
final class StartProblem {

    private static final double WIDTH = 620;

    private final Path place;
    private final InstantSource clock;
    private final Consumer<Runnable> onScreen;
    private final BackupSearch search;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final PersonalSettings settings;
    private final Texts texts;

    private volatile boolean left;
    private volatile Optional<Rescue.Offer> offer = Optional.empty();

    private enum Answer {
        FOUND,
        RESTORE,
        LEAVE
    }

    /** Searches on a thread that keeps nobody waiting and no program from ending. */
    @FunctionalInterface
    interface BackupSearch {
        void begin(
                LongRead<Optional<Rescue.Offer>> work,
                Consumer<? super Optional<Rescue.Offer>> onDone,
                Consumer<? super Exception> onFailed);
    }

    /** @param system the language of the person's system */
    StartProblem(Path place, Locale system, InstantSource clock, Consumer<Runnable> onScreen, BackupSearch search) {
        this.place = place;
        this.clock = clock;
        this.onScreen = onScreen;
        this.search = search;
        this.settings = new SettingsFile(place.resolve("settings.json")).glance();
        this.texts = WindowTexts.of(new WindowUser(new Preferences(settings), system));
    }

    /** In the language of the window that does not open. */
    Texts texts() {
        return texts;
    }

    /** Shows a sentence, and returns when it was read. */
    void explain(String sentence) {
        show(stage -> new ProblemView(sentence, stage::hide));
        answer();
    }

    /** The same with another way out; whether the person takes it. */
    boolean isLeft(String sentence, String way) {
        show(stage -> new ProblemView(sentence, stage::hide).orElse(way, () -> {
            answers.add(Answer.RESTORE);
            stage.hide();
        }));
        return answer() == Answer.RESTORE;
    }

    private void show(Function<Stage, ProblemView> made) {
        onScreen.accept(() -> {
            Stage stage = stage();
            // The window of another Huni may come to the front at the same moment.
            stage.setAlwaysOnTop(true);
            show(stage, made.apply(stage).root(), MainWindow.appearance(PersonalSettings.DEFAULT));
        });
    }

    /** Whoever waits goes on as if the window had been closed. */
    void leave() {
        left = true;
        answers.add(Answer.LEAVE);
    }

    /**
     * Says that the store is damaged, looks for its newest good backup, or what was kept of it before an update if less is
     * lost with that, and offers it. Who leaves meanwhile is gone at once, whatever the search is about, and ends it.
     *
     * @return what is to be said in the window, if the backup was restored
     */
    Optional<String> rescue(UnreadableStoreException problem) {
        Rescue rescue = new Rescue(place);
        Shown shown = new Shown();
        List<String> known = List.of(what(problem), texts.text("app.rescue.code", problem.code()));
        shown.show(leave -> RescueView.looking(texts, known, leave));
        search.begin(stop -> rescue.newestOrKept(clock, () -> left || stop.isCancelled()), this::found, this::notFound);
        if (answer() == Answer.LEAVE || left) {
            return Optional.empty();
        }
        List<String> sentences = sentences(problem);
        shown.show(leave -> offer.isPresent()
                ? new RescueView(texts, sentences, () -> answers.add(Answer.RESTORE), leave)
                : new RescueView(texts, sentences, leave));
        while (offer.isPresent() && answer() == Answer.RESTORE) {
            shown.tell(texts.text("app.rescue.restoring"), true);
            try {
                Optional<Path> kept = rescue.mend(offer.get().file(), clock, ArchiveWatch.NONE)
                        .damaged();
                onScreen.accept(shown::hide);
                return Optional.of(kept.map(file -> texts.text("app.rescue.restored", when(offer.get()), file))
                        .orElseGet(() -> texts.text("app.rescue.restored.gone", when(offer.get()))));
            } catch (StoreRefusedException
                    | IOException
                    | ArchiveRefusedException
                    | StoreException
                    | TroubleException refused) {
                String code =
                        UnexpectedErrors.log("restoring a backup", refused).toString();
                shown.tell(texts.text("app.rescue.refused", code), false);
            }
        }
        if (offer.isEmpty()) {
            answer();
        }
        return Optional.empty();
    }

    private void found(Optional<Rescue.Offer> newest) {
        offer = newest;
        answers.add(Answer.FOUND);
    }

    private void notFound(Exception failure) {
        if (!(failure instanceof StoreRefusedException)) {
            UnexpectedErrors.log("the search for a backup", failure);
        }
        answers.add(Answer.FOUND);
    }

    private static boolean isGone(UnreadableStoreException problem) {
        return problem.getCause() != null && problem.getCause().getCause() instanceof NoSuchFileException;
    }

    private String what(UnreadableStoreException problem) {
        return texts.text(isGone(problem) ? "app.rescue.gone" : "app.rescue.damaged", place);
    }

    private List<String> sentences(UnreadableStoreException problem) {
        List<String> sentences = new ArrayList<>();
        sentences.add(what(problem));
        if (offer.isPresent()) {
            sentences.add(texts.text(
                    offer.get().isBackup() ? "app.rescue.newest" : "app.rescue.kept",
                    when(offer.get()),
                    offer.get().prospects()));
            sentences.add(lost(offer.get()));
            sentences.add(texts.text(isGone(problem) ? "app.rescue.elsewhere" : "app.rescue.beside"));
        } else {
            sentences.add(texts.text("app.rescue.none"));
            StoreFolder.newestCopy(place)
                    .ifPresent(copy -> sentences.add(texts.text("app.rescue.copy", copy.file(), copy.day())));
        }
        sentences.add(texts.text("app.rescue.code", problem.code()));
        return sentences;
    }

    private String lost(Rescue.Offer offer) {
        return offer.lost().isPresent()
                ? texts.text("app.rescue.lost", offer.lost().getAsLong())
                : texts.text("app.rescue.lost.unknown");
    }

    private String when(Rescue.Offer offer) {
        Formats formats = new Formats(texts, clock.withZone(ZoneId.systemDefault()), Settings.DEFAULT.currency());
        return formats.relativeDay(offer.at());
    }

    private Answer answer() {
        try {
            return answers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.LEAVE;
        }
    }

    /** The window of the rescue, in which one view takes the place of another. */
    private final class Shown {

        private Optional<RescueView> view = Optional.empty();
        private Optional<Stage> stage = Optional.empty();

        void show(Function<Runnable, RescueView> made) {
            onScreen.accept(() -> showNow(made));
        }

        private void showNow(Function<Runnable, RescueView> made) {
            Appearance look = MainWindow.appearance(settings);
            Stage opened = stage.orElseGet(StartProblem::stage);
            RescueView said = made.apply(opened::hide);
            said.root().setPrefWidth(WIDTH * look.textPercent() / 100);
            view = Optional.of(said);
            if (stage.isEmpty()) {
                stage = Optional.of(opened);
                StartProblem.this.show(opened, said.root(), look);
            } else {
                opened.getScene().setRoot(said.root());
                look.dress(opened.getScene());
                opened.sizeToScene();
                said.focus();
            }
        }

        void tell(String sentence, boolean working) {
            onScreen.accept(() -> view.ifPresent(shown -> shown.tell(sentence, working)));
        }

        void hide() {
            stage.ifPresent(Stage::hide);
        }
    }

    private static Stage stage() {
        Stage stage = new Stage();
        stage.setTitle(OutsideNotices.NAME);
        return stage;
    }

    private void show(Stage stage, Parent content, Appearance look) {
        stage.setScene(new Scene(content));
        look.dress(stage.getScene());
        stage.setOnHidden(_ -> leave());
        stage.show();
    }
}
