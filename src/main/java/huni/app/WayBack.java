package huni.app;

import huni.domain.Settings;
import huni.language.DayInSentence;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** What a command says of a damaged store: the newest good backup, and the command that restores it. */
record WayBack(Path place, Texts texts, InstantSource clock) {

    /** @param code leads to its place in the log */
    String sentence(String code) {
        Optional<Rescue.Offer> offer = offer();
        if (offer.isPresent()) {
            Formats formats = new Formats(texts, clock.withZone(ZoneId.systemDefault()), Settings.DEFAULT.currency());
            return texts.text(
                    offer.get().lost().isPresent() ? "store.damaged-backup" : "store.damaged-backup.unknown",
                    place,
                    code,
                    offer.get().file(),
                    DayInSentence.of(formats, offer.get().at()),
                    offer.get().prospects(),
                    offer.get().lost().orElse(0));
        }
        return StoreFolder.newestCopy(place)
                .map(copy -> texts.text("store.damaged-copy", place, code, copy.file(), copy.day()))
                .orElseGet(() -> texts.text("store.damaged", place, code));
    }

    private Optional<Rescue.Offer> offer() {
        try {
            return new Rescue(place).newest();
        } catch (StoreRefusedException _) {
            return Optional.empty();
        }
    }
}
