package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.language.Texts;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.Trouble;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TroubleWatchTest {

    private final Notices notices = new Notices();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final AtomicBoolean well = new AtomicBoolean();
    private final AtomicBoolean lookedAgain = new AtomicBoolean();
    private Optional<Trouble> trouble = Optional.empty();

    private final TroubleWatch watch = new TroubleWatch(
            () -> trouble,
            () -> {
                trouble = well.get() ? Optional.empty() : trouble;
                return well.get();
            },
            () -> lookedAgain.set(true),
            tasks,
            notices,
            Texts.in(Locale.ENGLISH, List.of("huni/ui/kit/texts")));

    private List<String> shown() {
        return notices.shown().stream().map(Notice::text).toList();
    }

    private void lookForTwoSeconds() {
        for (int i = 0; i < 4; i++) {
            watch.look();
        }
        tasks.runAll();
    }

    @Test
    void aFullDiskIsSaidOnceAndTheStoreGoesOnByItself() {
        trouble = Optional.of(new Trouble(Trouble.Kind.DISK_FULL, "/home/ada", "No space left on device"));
        lookForTwoSeconds();
        lookForTwoSeconds();
        assertEquals(
                List.of("No room is left on the disk with /home/ada: nothing is saved until there is. Make room; Huni"
                        + " goes on by itself."),
                shown());

        well.set(true);
        lookForTwoSeconds();

        assertEquals(List.of("The store can be written again. Please look whether your last entry is there."), shown());
        assertEquals(true, lookedAgain.get());
    }

    @Test
    void aDamagedStoreIsNotTriedAgain() {
        trouble = Optional.of(new Trouble(Trouble.Kind.DAMAGED, "/home/ada", "/home/ada/backups/schema-4.mv.db"));
        well.set(true);
        lookForTwoSeconds();
        lookForTwoSeconds();
        assertEquals(
                List.of("The store in /home/ada is damaged: part of its file cannot be read. Nothing more is written"
                        + " into it. The newest earlier copy is /home/ada/backups/schema-4.mv.db. “huni check” says"
                        + " what can still be read."),
                shown());
    }

    @Test
    void aStoreThatCanOnlyBeReadIsSaidAtTheStart() {
        trouble = Optional.of(new Trouble(Trouble.Kind.READ_ONLY, "/media/ada", ""));
        watch.look();
        assertEquals(
                List.of("The store in /media/ada can only be read here: nothing in it can be changed, and nothing you"
                        + " type is saved."),
                shown());
    }
}
