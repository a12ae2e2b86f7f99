package huni.ui.shell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The quota strip: its numbers, or that no quota is set. */
public final class QuotaStripViewModel {

    private final Runnable onOpen;
    private final Runnable onSetQuota;
    private final ObjectProperty<Optional<QuotaStrip>> strip = new SimpleObjectProperty<>(Optional.empty());

    /** A strip that shows no quota yet; the callbacks open the quota, and begin to set one. */
    public QuotaStripViewModel(Runnable onOpen, Runnable onSetQuota) {
        this.onOpen = onOpen;
        this.onSetQuota = onSetQuota;
    }

    /** The numbers; empty if no quota is set. */
    public ObjectProperty<Optional<QuotaStrip>> stripProperty() {
        return strip;
    }

    /** Opens the quota. */
    public void open() {
        onOpen.run();
    }

    /** Begins to set a quota. */
    public void setQuota() {
        onSetQuota.run();
    }
}
