package huni.command;

import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.sample.AddSampleData;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fills a store with believable prospects and two years of their history. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    private final Program program;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--prospects", paramLabel = "N", descriptionKey = "sample.prospects")
    private int prospects = AddSampleData.DEFAULT_PROSPECTS;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "sample.seed")
    private long seed = AddSampleData.DEFAULT.seed();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    SampleCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        if (prospects < 1 || prospects > MOST) {
            throw new ParameterException(spec.commandLine(), console.texts().text("sample.range", prospects, MOST));
        }
        console.hearStops();
        try (OpenStore open = program.openStore(store.folder())) {
            switch (open.workspace()
                    .perform(new AddSampleData(prospects, seed, console.locale()).until(console::isStopped))) {
                case Outcome.Done<Integer>(Integer added, var _) -> report(added);
                case Outcome.Refused<Integer>(Refusal.Cancelled _) -> throw new CancellationException();
                case Outcome.Refused<Integer> _ ->
                    throw new CommandFailedException(console.texts().text("sample.refused"));
            }
        }
        return ExitCode.OK;
    }

    private void report(int added) {
        if (json) {
            console.printJson(new Result(added));
        } else {
            console.print(console.texts().text("sample.done", added));
        }
    }

    private record Result(int prospects) {}
}
