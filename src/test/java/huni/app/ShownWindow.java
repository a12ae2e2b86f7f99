package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.PersonalSettings;
import huni.domain.calendar.TakenEvent;
import huni.domain.call.CallQuery;
import huni.testing.ScreenThreadWatch;
import huni.ui.kit.Appearance;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.Preferences;
import huni.ui.kit.Pulses;
import huni.ui.kit.Theme;
import huni.ui.settings.Installation;
import huni.work.ClockWatch;
import huni.work.safety.Relocation;
import huni.work.sample.AddSampleData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The whole program in a window of 1440 x 900 over the sample data, drawn frame by frame as on a desktop. */
final class ShownWindow implements AutoCloseable {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final int SAMPLES = 300;
    private static final String DATABASE = "huni.mv.db";
    private static Optional<byte[]> sample = Optional.empty();

    final Notices notices = new Notices();
    final Preferences preferences;
    final OpenedStore store;
    final Stage stage = OnFx.call(Stage::new);
    private final List<Exception> problems = new ArrayList<>();
    private final SteppedTaskRunner tasks = new SteppedTaskRunner(problems::add);
    private final Wiring wiring;
    private final ClockWatch watch;
    private int keys;

    /** Opens in Turkish with the sample data, in an empty folder, on Monday 23 November 2026, 12:00 in Istanbul. */
    ShownWindow(Path folder) throws Exception {
        this(withSample(folder), InstantSource.fixed(MONDAY), 0);
    }

    /** Puts the store there that most tests begin with, which is filled for the first of them. */
    private static synchronized Path withSample(Path folder) throws Exception {
        if (sample.isEmpty()) {
            Path filled = Files.createTempDirectory("huni");
            try (OpenedStore store = OpenedStore.open(filled, InstantSource.fixed(MONDAY), Runnable::run)) {
                store.workspace().perform(new AddSampleData(SAMPLES, 1));
            }
            sample = Optional.of(Files.readAllBytes(filled.resolve(DATABASE)));
            try (Stream<Path> files = Files.walk(filled)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve(DATABASE), sample.orElseThrow());
        return folder;
    }

    /** Opens what is in a folder, at another time. */
    ShownWindow(Path folder, Instant now) throws Exception {
        this(folder, InstantSource.fixed(now), 0);
    }

    /** The same, at the time of that clock, with so many prospects of the sample. */
    ShownWindow(Path folder, InstantSource clock, int samples) throws Exception {
        this(folder, clock, samples, new Preferences(PersonalSettings.DEFAULT));
    }

    /** The same, for somebody who has set something. */
    ShownWindow(Path folder, InstantSource clock, int samples, Preferences preferences) throws Exception {
        this(folder, clock, samples, preferences, Optional.empty());
    }

    /** The same, with the store in a place that it may be moved from. */
    ShownWindow(Path folder, InstantSource clock, int samples, Preferences preferences, Optional<Relocation> relocation)
            throws Exception {
        this.preferences = preferences;
        ScreenThreadWatch.begin();
        store = OpenedStore.open(folder, clock, tasks::onScreen);
        if (samples > 0) {
            store.workspace().perform(new AddSampleData(samples, 1));
        }
        Installation installation = new Installation(folder.toString(), "0.1.0", relocation);
        wiring = OnFx.call(() -> new Wiring(
                store,
                tasks,
                notices,
                Motion.NONE,
                installation,
                new WindowUser(preferences, Locale.of("tr", "TR")),
                clock));
        watch = new ClockWatch(store.workspace(), store.shortReads().due());
        OnFx.run(() -> {
            Scene scene = new Appearance(Theme.LIGHT, 100).scene(wiring.root(), 1440, 900);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
        drawn();
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Opens a prospect over the place. */
    void open(String company) {
        OnFx.run(() -> wiring.openFound(company));
        drawn();
    }

    /** Opens what a calendar file brought over the place. */
    void ask(List<TakenEvent> events) {
        OnFx.run(() -> wiring.askAbout(events));
        drawn();
    }

    /** Opens what was given to all over the place. */
    void openLedger() {
        OnFx.run(wiring::openLedger);
        drawn();
    }

    /** The clock was set: the screens hear of it. */
    void clockMoved() {
        watch.look();
        drawn();
    }

    /** How many keys were pressed, a chord as one; words are not counted. */
    int keys() {
        return keys;
    }

    /** Types a sign where the focus is, as a key of any keyboard does. */
    void type(char sign) {
        keys++;
        typeUncounted(sign);
    }

    /** Types words where the focus is. */
    void words(String words) {
        words.chars().forEach(sign -> typeUncounted((char) sign));
    }

    private void typeUncounted(char sign) {
        OnFx.run(() -> {
            Node target = scene().getFocusOwner();
            Event.fireEvent(
                    target,
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            String.valueOf(sign),
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        });
        drawn();
    }

    /** Presses a key where the focus is. */
    void press(KeyCode code, KeyCode... held) {
        keys++;
        List<KeyCode> down = List.of(held);
        OnFx.run(() -> {
            boolean shift = down.contains(KeyCode.SHIFT);
            boolean control = down.contains(KeyCode.CONTROL);
            Node target = scene().getFocusOwner();
            boolean alt = down.contains(KeyCode.ALT);
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
        });
        drawn();
    }

    /** Presses a digit of the numpad where the focus is: the key goes down, its sign is typed, the key comes up. */
    void numpad(int digit) {
        KeyCode code = KeyCode.valueOf("NUMPAD" + digit);
        press(code);
        typeUncounted((char) ('0' + digit));
        OnFx.run(() -> Event.fireEvent(
                scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false)));
        drawn();
    }

    /** Lets everything that was asked for be done and be seen. */
    void drawn() {
        OnFx.call(tasks::settle);
        Pulses.pass(scene());
        if (OnFx.call(tasks::settle)) {
            Pulses.pass(scene());
        }
    }

    /** Lets everything that was asked for be done; what comes of it is drawn with what is done next. */
    void settled() {
        OnFx.call(tasks::settle);
    }

    Node find(String id) {
        return scene().lookup("#" + id);
    }

    void focus(String id) {
        OnFx.run(() -> find(id).requestFocus());
    }

    String focused() {
        return OnFx.call(() -> String.valueOf(scene().getFocusOwner().getId()));
    }

    /** The calls left open since the day before; the sample has one that is older. */
    List<CallQuery.OpenCall> openCalls() {
        Instant dayBefore = store.workspace().now().instant().minus(Duration.ofDays(1));
        return store.shortReads().calls().open().stream()
                .filter(call -> call.begun().isAfter(dayBefore))
                .toList();
    }

    /** Whether the focus is on something, or on something in it. */
    boolean isFocusIn(String selector) {
        return OnFx.call(() -> {
            Node node = scene().getFocusOwner();
            while (node != null && !scene().getRoot().lookupAll(selector).contains(node)) {
                node = node.getParent();
            }
            return node != null;
        });
    }

    /** What failed until now was meant to. */
    void acceptProblems() {
        OnFx.run(problems::clear);
    }

    @Override
    public void close() {
        OnFx.run(() -> {
            wiring.close();
            stage.close();
            tasks.settle();
        });
        store.close();
        assertEquals(List.of(), problems);
    }
}
