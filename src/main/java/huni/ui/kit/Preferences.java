package huni.ui.kit;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The personal settings, shared by all screens. A change is not a step of undo; a listener saves it. For the JavaFX
 * thread only.
 */
public final class Preferences {

    private final List<Consumer<? super PersonalSettings>> listeners = new ArrayList<>();
    private PersonalSettings settings;

    public Preferences(PersonalSettings settings) {
        this.settings = settings;
    }

    /** The present settings. */
    public PersonalSettings settings() {
        return settings;
    }

    /** Changes one; a value that is not known, such as a blank one, brings its default back. */
    public void set(Key key, String value) {
        PersonalSettings changed = settings.with(key, value);
        if (!changed.equals(settings)) {
            settings = changed;
            List.copyOf(listeners).forEach(listener -> listener.accept(changed));
        }
    }

    /**
     * Tells of every change from now on.
     *
     * @return ends that
     */
    public Runnable onChanged(Consumer<? super PersonalSettings> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
