package huni.command;

import huni.command.OpenStore.Finding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Verifies the whole store and says what is wrong with it; changes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    CheckCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        List<Finding> findings = program.check(store.folder());
        if (json) {
            console.printJson(new Result(findings.isEmpty(), findings));
        } else {
            findings.forEach(
                    f -> console.print(console.texts().text("check.finding", f.rule(), f.where(), f.problem())));
            console.print(console.texts().text("check.result", findings.size()));
        }
        return findings.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private record Result(boolean sound, List<Finding> findings) {}
}
