package huni.ui.kit;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the person at this machine has set for themselves, as all screens see it. A change is no step of undo; who wants it
 * kept listens. On the screen's thread only.
 */
public final class Preferences {

    private final List<Consumer<? super PersonalSettings>> listeners = new ArrayList<>();
    private PersonalSettings settings;

    public Preferences(PersonalSettings settings) {
        this.settings = settings;
    }

    /** As they are now. */
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
