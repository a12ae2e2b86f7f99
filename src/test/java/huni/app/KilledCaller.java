package huni.app;

import huni.domain.ProspectId;
import huni.ui.kit.OnFx;
import huni.work.Outcome;
import huni.work.prospect.CreateProspect;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/**
 * A program whose window holds a call by keys, says each answer whose mark says that it is saved, and then waits to be
 * killed: {@code KilledCaller FOLDER COMPANY}.
 */
final class KilledCaller {

    private static final String DIGITS = "11";

    private KilledCaller() {}

    public static void main(String[] args) throws Exception {
        ShownWindow window = new ShownWindow(Path.of(args[0]), Instant.parse("2026-11-23T09:00:00Z"));
        create(window, args[1]);
        window.open(args[1]);
        window.press(KeyCode.L, KeyCode.CONTROL);
        for (int i = 0; i < DIGITS.length(); i++) {
            window.type(DIGITS.charAt(i));
            say(window);
        }
        window.type('n');
        window.words("yazılım 2025 36 bin");
        window.press(KeyCode.ENTER);
        say(window);
        System.in.read();
    }

    private static ProspectId create(ShownWindow window, String company) {
        if (window.store.workspace().perform(new CreateProspect(company, "", Optional.empty()))
                instanceof Outcome.Done<ProspectId>(ProspectId id, var _)) {
            return id;
        }
        throw new IllegalStateException(company);
    }

    private static void say(ShownWindow window) {
        System.out.println(OnFx.call(() -> ((Label) window.find("call-mark")).getText()));
        System.out.flush();
    }
}
