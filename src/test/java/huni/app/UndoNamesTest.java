package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Settings;
import huni.language.Texts;
import huni.ui.field.WhatIf;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.shell.Destination;
import huni.ui.shell.ShellActions;
import huni.ui.shell.ShellViewModel;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UndoNamesTest {

    private final Texts texts = Texts.in(Locale.of("tr", "TR"), List.of("huni/ui/kit/texts", "huni/ui/shell/texts"));
    private final Workspace workspace =
            new Workspace(new FakeLedger(), InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), Runnable::run);
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Notices notices = new Notices();
    private final ShellViewModel shell = new ShellViewModel(
            texts, Destination.BOARD, new ShellActions(() -> {}, () -> {}, () -> {}), (_, _) -> {}, List.of());
    private final WhatIf whatIf = new WhatIf(notices, texts);
    private final UndoNames names = new UndoNames(
            workspace,
            tasks,
            texts,
            notices,
            problem -> {
                throw new AssertionError(problem);
            },
            whatIf);

    @Test
    void theUndoOfAnOlderMessageGoesWithTheNextChange() {
        names.follow(shell);
        workspace.perform(new ChangeSetting(Settings.Key.CURRENCY, "EUR"));
        notices.say("Değişti.", "Geri al", () -> {});
        workspace.perform(new ChangeSetting(Settings.Key.CURRENCY, "USD"));
        tasks.runAll();
        assertEquals(List.of(), notices.shown().stream().map(Notice::text).toList());
        assertEquals("Ayar değişikliği", shell.undoNameProperty().get());
    }
}
