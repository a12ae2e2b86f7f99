package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.Texts;
import huni.ui.data.ProtectionViewModel.Step;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.archive.ArchiveWatch;
import huni.work.safety.BackupsBehindException;
import huni.work.safety.Passphrase;
import huni.work.safety.Protection;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProtectionViewModelTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final List<String> said = new ArrayList<>();
    private final Kept protection = new Kept();
    private final ProtectionViewModel viewModel = new ProtectionViewModel(
            protection,
            tasks,
            Texts.in(Locale.ENGLISH, List.of("huni/ui/data/texts")),
            said::add,
            failure -> said.add("unexpected " + failure));

    /** Remembers its passphrase in the open, and refuses when it is told to. */
    private static final class Kept implements Protection {

        private Optional<Passphrase> word = Optional.empty();
        private Optional<IOException> refusal = Optional.empty();
        private Runnable meanwhile = () -> {};

        @Override
        public boolean isOn() {
            return word.isPresent();
        }

        @Override
        public boolean isRight(Passphrase passphrase) {
            return word.filter(passphrase::isSameAs).isPresent();
        }

        @Override
        public void put(Passphrase passphrase, RecoveryKey recovery, ArchiveWatch watch) throws IOException {
            meanwhile.run();
            watch.settle();
            word = Optional.of(passphrase.copy());
            if (refusal.isPresent()) {
                throw refusal.get();
            }
        }

        @Override
        public boolean unlock(Path archive, Passphrase passphrase) {
            return false;
        }

        @Override
        public void putThatOf(Path archive) {
            word = Optional.empty();
        }

        @Override
        public void remove(ArchiveWatch watch) {
            word = Optional.empty();
        }
    }

    private void choose(String words) {
        viewModel.choose();
        viewModel.chosen(new char[0], words.toCharArray(), words.toCharArray());
        tasks.runAll();
        assertEquals(Step.ARMING, viewModel.stepProperty().get());
    }

    private void arm() {
        List<String> words =
                RecoveryKey.read(viewModel.recoveryLine()).orElseThrow().words();
        viewModel.arm(words.get(ProtectionViewModel.FIRST_ASKED), words.get(ProtectionViewModel.SECOND_ASKED));
    }

    private boolean isPut(String words) {
        return protection.isRight(Passphrase.taking(words.toCharArray()));
    }

    @Test
    void whoLeavesThePageWhileEverythingIsWrittenHasThePassphraseThatWasTyped() {
        choose("gizli şifre");
        arm();
        viewModel.close();
        tasks.runAll();

        assertTrue(isPut("gizli şifre"));
        assertEquals(List.of("Your work is encrypted. The passphrase is asked for at the next start."), said);
    }

    @Test
    void whereBackupsAreBehindItSaysThatTheStoreHasThePassphraseAllTheSame() {
        protection.refusal = Optional.of(new BackupsBehindException(new IOException("no room")));
        choose("gizli şifre");
        arm();
        tasks.runAll();

        assertEquals(Step.REST, viewModel.stepProperty().get());
        assertTrue(viewModel.onProperty().get());
        assertTrue(said.getFirst().startsWith("Your work is encrypted with the new passphrase"), said.toString());
        assertTrue(said.getFirst().contains("no room"), said.toString());
    }

    @Test
    void whatTheDiskRefusesIsSaidWhereItWasAskedFor() {
        protection.refusal = Optional.of(new IOException("no room"));
        choose("gizli şifre");
        arm();
        tasks.runAll();

        assertEquals(Step.ARMING, viewModel.stepProperty().get());
        assertTrue(viewModel.problemProperty().get().contains("no room"));
        assertFalse(viewModel.busyProperty().get());
        assertEquals(List.of(), said);
    }

    @Test
    void stoppedWhileEverythingIsWrittenTheStoreIsAsItWasAndUntilThenNothingElseBegins() {
        choose("gizli şifre");
        protection.meanwhile = () -> {
            viewModel.stoppable().stop();
            assertTrue(viewModel.busyProperty().get());
        };
        arm();
        tasks.runAll();

        assertStopped();
    }

    @Test
    void stoppedBeforeItBeginsItNeverDoes() {
        choose("gizli şifre");
        protection.meanwhile = () -> {
            throw new AssertionError("it was stopped");
        };
        arm();
        viewModel.stoppable().stop();
        assertFalse(viewModel.busyProperty().get());
        tasks.runAll();

        assertStopped();
    }

    private void assertStopped() {
        assertFalse(protection.isOn());
        assertEquals(List.of("Stopped. Nothing was changed."), said);
        assertEquals(Step.REST, viewModel.stepProperty().get());
        assertFalse(viewModel.busyProperty().get());
    }
}
