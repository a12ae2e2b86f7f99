package huni.command;

import huni.command.OpenStore.Finding;
import huni.work.Outcome;
import huni.work.prospect.MendDays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Verifies the whole store and says what is wrong with it; changes nothing but days, and those only if told to. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--mend-days", descriptionKey = "check.mend-days")
    private boolean mendDays;

    @Option(names = "--seen", descriptionKey = "check.seen")
    private boolean seen;

    CheckCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        if (seen) {
            goOn();
        }
        if (mendDays) {
            return mend();
        }
        List<Finding> all = found();
        List<Finding> wrong =
                all.stream().filter(finding -> !finding.wantsALook()).toList();
        if (json) {
            console.printJson(new Result(wrong.isEmpty(), all));
        } else {
            wrong.forEach(f -> console.print(console.texts().text("check.finding", f.rule(), f.where(), f.problem())));
            all.stream()
                    .filter(Finding::wantsALook)
                    .forEach(f -> console.print(console.texts().text("check.days", Long.valueOf(f.problem()))));
            console.print(console.texts().text("check.result", wrong.size()));
            if (wrong.stream().anyMatch(finding -> finding.rule().equals("last_step"))) {
                console.tell(console.texts().text("check.lack"));
            }
        }
        return wrong.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Finding> found() throws CommandFailedException {
        try {
            return program.check(store.folder(), new ArchiveProgress(console, "check.looking"));
        } catch (CancellationException stopped) {
            if (seen) {
                throw new CommandFailedException(console.texts().text("check.stopped.seen"), stopped);
            }
            throw stopped;
        } finally {
            console.progressEnds();
        }
    }

    private void goOn() throws CommandFailedException {
        try (OpenStore open = program.openExisting(store.folder())) {
            open.backups().goOn();
        }
    }

    private Integer mend() throws CommandFailedException {
        try (OpenStore open = program.openExisting(store.folder())) {
            Outcome<Integer> outcome =
                    open.workspace().perform(new MendDays(open.history().doubtfulDays()));
            return switch (outcome) {
                case Outcome.Done<Integer>(Integer mended, var _) -> {
                    if (json) {
                        console.printJson(Map.of("mended", mended));
                    } else {
                        console.print(console.texts().text("check.mended", mended));
                    }
                    yield ExitCode.OK;
                }
                case Outcome.Refused<Integer>(var refusal) ->
                    throw new CommandFailedException(console.words().refusal(refusal));
            };
        }
    }

    private record Result(boolean sound, List<Finding> findings) {}
}
