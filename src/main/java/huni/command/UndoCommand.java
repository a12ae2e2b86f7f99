package huni.command;

import huni.domain.prospect.PastImport;
import huni.work.Label;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.ReversalReport;
import huni.work.imports.TakeBackImport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes back the last operation that still stands, or an import that others were done after. */
@Command(name = "undo", mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {

    private static final int PERCENT = 100;

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--import", paramLabel = "N", descriptionKey = "undo.import")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    UndoCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        try (OpenStore open = program.openExisting(store.folder())) {
            open.workspace()
                    .onProgress(share ->
                            console.progress(console.texts().text("undo.progress", Math.round(share * PERCENT))));
            if (number.isPresent()) {
                takeBack(open, number.get());
                return ExitCode.OK;
            }
            Outcome<Label> outcome = open.workspace().undo();
            console.progressEnds();
            switch (outcome) {
                case Outcome.Done<Label>(Label undone, var _) -> report(undone, open);
                case Outcome.Refused<Label>(Refusal refusal) -> throw new CommandFailedException(sentence(refusal));
            }
        }
        return ExitCode.OK;
    }

    private void takeBack(OpenStore open, int wanted) throws CommandFailedException {
        List<PastImport> imports = open.imports().imports(ImportsCommand.MOST);
        if (wanted < 1 || wanted > imports.size()) {
            throw new CommandFailedException(console.texts().text("undo.import.none", wanted));
        }
        PastImport past = imports.get(wanted - 1);
        Outcome<ReversalReport> outcome = open.workspace().perform(new TakeBackImport(past.batch()));
        console.progressEnds();
        switch (outcome) {
            case Outcome.Done<ReversalReport>(ReversalReport report, var _) -> report(past, report);
            case Outcome.Refused<ReversalReport>(Refusal refusal) ->
                throw new CommandFailedException(sentence(refusal));
        }
    }

    private void report(PastImport past, ReversalReport report) {
        if (json) {
            console.printJson(report);
            return;
        }
        console.print(console.texts()
                .text("undo.import.done", past.file(), report.removed(), report.restored(), report.waiting()));
        if (report.kept() > 0) {
            console.print(
                    console.texts().text("undo.import.kept", report.kept(), String.join(", ", report.firstKept())));
        }
    }

    private void report(Label undone, OpenStore open) {
        if (json) {
            console.printJson(undone);
        } else {
            String operation = console.words().operation(undone);
            PeopleCommand.say(
                    open,
                    console,
                    undone.subject().isEmpty()
                            ? console.texts().text("undo.done", operation)
                            : console.texts().text("undo.done_to", operation, undone.subject()));
        }
    }

    private String sentence(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NothingToUndo _, Refusal.OtherStepSince _ ->
                console.texts().text("undo.nothing");
            case Refusal.OfForgotten _ -> console.texts().text("undo.forgotten");
            case Refusal.ChangedSince(String company, String by) ->
                by.isEmpty()
                        ? console.texts().text("undo.changed", company)
                        : console.texts().text("undo.changed.by", company, by);
            case Refusal.Gone _,
                    Refusal.ClosedSale _,
                    Refusal.OfStage _,
                    Refusal.OfChecklist _,
                    Refusal.Beyond _,
                    Refusal.Unknown _,
                    Refusal.OfPerson _,
                    Refusal.NoWorkingDay _ -> console.texts().text("undo.gone");
            case Refusal.GateClosed closed -> console.texts().text("undo.changed", closed.company());
            case Refusal.Cancelled _, Refusal.OfImport _ -> console.texts().text("stopped");
        };
    }
}
