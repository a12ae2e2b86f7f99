package huni.command;

import huni.language.ErrorCode;
import huni.language.FailureTrace;
import huni.language.Texts;
import huni.work.TroubleException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program as it is called from a terminal or a script. */
public final class Commands {

    private final Program program;
    private final Console console;

    public Commands(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    private CommandLine root() {
        CommandLine root = new CommandLine(new Window(program))
                .addSubcommand(new CheckCommand(program, console))
                .addSubcommand(new CommandLine(new ReportCommand(program, console))
                        .addSubcommand(new WeekCommand(program, console)))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new SampleCommand(program, console))
                .addSubcommand(new ImportCommand(program, console))
                .addSubcommand(new ExportCommand(program, console))
                .addSubcommand(new ImportsCommand(program, console))
                .addSubcommand(new ChecklistsCommand(program, console))
                .addSubcommand(new CalendarCommand(program, console))
                .addSubcommand(new UndoCommand(program, console))
                .addSubcommand(new BackupCommand(program, console))
                .addSubcommand(new RestoreCommand(program, console))
                .addSubcommand(new MoveCommand(program, console))
                .addSubcommand(new ShareCommand(program, console))
                .addSubcommand(new CommandLine(new PeopleCommand(program, console))
                        .addSubcommand(new AddPersonCommand(program, console))
                        .addSubcommand(new ChangePersonCommand(program, console))
                        .addSubcommand(new PersonsQuotaCommand(program, console))
                        .addSubcommand(new LeaveCommand(program, console)))
                .addSubcommand(new UnmergedCommand(program, console))
                .addSubcommand(new AwayCommand(program, console))
                .addSubcommand(new DeletedCommand(program, console))
                .addSubcommand(new ForgetCommand(program, console))
                .addSubcommand(new EncryptCommand(program, console))
                .addSubcommand(new DecryptCommand(program, console))
                .addSubcommand(new GuideCommand(program, console))
                .addSubcommand(new ScreensCommand(program, console));
        root.registerConverter(Path.class, new StoreName(program));
        root.setResourceBundle(new HelpTexts(console.texts()));
        root.setOut(console.results()).setErr(console.messages());
        root.setUsageHelpAutoWidth(true).setCaseInsensitiveEnumValuesAllowed(true);
        root.setExecutionStrategy(this::withItsStore);
        root.setParameterExceptionHandler(this::explainUsage);
        root.setExecutionExceptionHandler((problem, command, _) ->
                explainFailure(problem, command.getCommandSpec().qualifiedName()));
        CommandLine.IVersionProvider version = () -> new String[] {"huni " + program.version()};
        root.getCommandSpec().versionProvider(version);
        everyVersion(root, version);
        return root;
    }

    private static void everyVersion(CommandLine command, CommandLine.IVersionProvider version) {
        command.getSubcommands().values().forEach(below -> {
            below.getCommandSpec().versionProvider(version);
            everyVersion(below, version);
        });
    }

    /**
     * Does what the arguments say.
     *
     * @return 0 if it is done, 1 if it failed and nothing was changed, 2 if the arguments make no sense; what nobody expected
     *     of a window is thrown
     */
    public int run(String... arguments) {
        Optional<Optional<Path>> window = windowAlone(arguments);
        return window.isPresent() ? openWindow(window.get()) : root().execute(arguments);
    }

    /**
     * The folder of the store where the arguments ask for nothing but the window. To take all commands apart, as for any other,
     * would be a tenth of the work of its start.
     */
    private static Optional<Optional<Path>> windowAlone(String... arguments) {
        if (arguments.length == 0) {
            return Optional.of(Optional.empty());
        }
        String only = arguments.length == 1 && arguments[0].startsWith(StoreChoice.NAME + "=")
                ? arguments[0].substring(StoreChoice.NAME.length() + 1)
                : "";
        try {
            return only.isBlank() || only.startsWith(StoreName.SHARED)
                    ? Optional.empty()
                    : Optional.of(Optional.of(Path.of(only)));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private int openWindow(Optional<Path> store) {
        try {
            return program.openWindow(store, List.of());
        } catch (CommandFailedException failed) {
            return explain(failed);
        }
    }

    /** Says what came of a run that ended with it, and what it ends with. */
    public int explain(Exception problem) {
        return explainFailure(problem, "huni");
    }

    /** A store that is named before the command is the one of the command: never another one in silence. */
    private int withItsStore(ParseResult parsed) {
        for (Optional<ParseResult> part = Optional.of(parsed); part.isPresent(); part = below(part.get())) {
            if (part.get().hasMatchedOption(StoreChoice.PASSPHRASE)) {
                part.get()
                        .matchedOptionValue(StoreChoice.PASSPHRASE, Optional.<Path>empty())
                        .ifPresent(program::passphraseFrom);
            }
        }
        for (ParseResult above = parsed; above.hasSubcommand(); above = above.subcommand()) {
            if (above.hasMatchedOption(StoreChoice.NAME)) {
                handOn(above.matchedOption(StoreChoice.NAME), parsed);
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static Optional<ParseResult> below(ParseResult parsed) {
        return Optional.ofNullable(parsed.subcommand());
    }

    private static void handOn(CommandLine.Model.OptionSpec store, ParseResult parsed) {
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        if (!StoreChoice.isIn(command.commandSpec())) {
            throw new CommandLine.UnmatchedArgumentException(
                    command.commandSpec().commandLine(), List.of(StoreChoice.NAME));
        }
        if (!command.hasMatchedOption(StoreChoice.NAME)) {
            command.commandSpec().findOption(StoreChoice.NAME).setValue(store.getValue());
        }
    }

    private int explainUsage(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        console.tell(sentence(problem));
        console.tell(console.texts().text("usage.see", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException problem) {
        Texts texts = console.texts();
        return switch (problem) {
            case CommandLine.UnmatchedArgumentException unknown ->
                texts.text("usage.unknown", String.join(" ", unknown.getUnmatched()));
            case CommandLine.MissingParameterException missing ->
                texts.text(
                        "usage.missing",
                        String.join(
                                " ",
                                missing.getMissing().stream()
                                        .map(Commands::label)
                                        .toList()));
            case ParameterException refused
            when refused.getCause() instanceof CommandFailedException failed -> failed.sentence();
            case ParameterException other
            when other.getArgSpec() != null
                    && List.of(other.getArgSpec().auxiliaryTypes()).contains(LocalDate.class)
                    && other.getValue() != null ->
                texts.text("usage.date", other.getValue(), label(other.getArgSpec()));
            default ->
                problem.getArgSpec() == null || problem.getValue() == null
                        ? texts.text("usage.wrong", String.valueOf(problem.getMessage()))
                        : texts.text("usage.value", problem.getValue(), label(problem.getArgSpec()));
        };
    }

    private static String label(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private int explainFailure(Exception problem, String command) {
        Optional<String> disk = DiskTrouble.behind(problem);
        if (problem instanceof CommandFailedException failed) {
            console.tell(failed.sentence());
        } else if (problem instanceof TroubleException met) {
            console.tell(console.words().trouble(met));
        } else if (problem instanceof CancellationException) {
            console.tell(console.texts().text("stopped"));
        } else if (disk.isPresent()) {
            console.tell(console.texts().text("failed.disk", disk.get()));
        } else {
            ErrorCode code = ErrorCode.of(problem);
            // Not a constant: what logs before the store is open has no file to log to.
            Logger log = LoggerFactory.getLogger(Commands.class);
            log.error("command {} failed, code {}\n{}", command, code, FailureTrace.of(problem));
            console.tell(console.texts().text("failed.unexpected", code));
        }
        return ExitCode.SOFTWARE;
    }

    /** What happens without a command: the window opens. */
    @Command(name = "huni", mixinStandardHelpOptions = true)
    static final class Window implements Callable<Integer> {

        private final Program program;

        @Mixin
        private StoreChoice store = new StoreChoice();

        @Option(
                names = "--open",
                paramLabel = "FILE",
                arity = "0..*",
                descriptionKey = "option.open",
                converter = NamedPath.class)
        private List<Path> files = List.of();

        Window(Program program) {
            this.program = program;
        }

        @Override
        public Integer call() throws CommandFailedException {
            return program.openWindow(store.folder(), files);
        }
    }
}
