package huni.app;

import huni.domain.Settings;
import huni.language.DayInSentence;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.work.archive.ArchiveWatch;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a command says of a damaged store: the newest good backup, and the command that restores it. A file of a whole store
 * that was written later is named beside it: a command that only tells opens none, the window does.
 */
record WayBack(Path place, Texts texts, InstantSource clock) {

    /** @param code leads to its place in the log */
    String sentence(String code) {
        Rescue rescue = new Rescue(place);
        Optional<Rescue.Offer> offer = offer(rescue);
        if (offer.isPresent()) {
            Formats formats = new Formats(texts, clock.withZone(ZoneId.systemDefault()), Settings.DEFAULT.currency());
            String backup = texts.text(
                    offer.get().lost().isPresent() ? "store.damaged-backup" : "store.damaged-backup.unknown",
                    place,
                    code,
                    offer.get().file(),
                    DayInSentence.of(formats, offer.get().at()),
                    offer.get().prospects(),
                    offer.get().lost().orElse(0));
            return rescue.unopened(offer.get())
                    .map(copy -> backup + " " + texts.text("store.damaged-later", place, copy))
                    .orElse(backup);
        }
        return StoreFolder.newestCopy(place)
                .map(copy -> texts.text("store.damaged-copy", place, code, copy.file(), copy.day()))
                .orElseGet(() -> texts.text("store.damaged", place, code));
    }

    private static Optional<Rescue.Offer> offer(Rescue rescue) {
        try {
            return rescue.newest(ArchiveWatch.NONE);
        } catch (StoreRefusedException _) {
            return Optional.empty();
        }
    }
}
