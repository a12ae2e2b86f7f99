package huni.command;

import huni.domain.People;
import huni.domain.Person;
import huni.work.people.RetirePerson;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Somebody leaves a shared workspace: their access ends, and their prospects get another owner. */
@Command(name = "leave", mixinStandardHelpOptions = true)
final class LeaveCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Parameters(paramLabel = "PERSON", descriptionKey = "people.person")
    private String who = "";

    @Option(names = "--to", required = true, paramLabel = "PERSON", descriptionKey = "people.to")
    private String to = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    LeaveCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        try (OpenStore open = program.openAtServer(store.folder())) {
            People people = PeopleCommand.of(open, console);
            Person leaves = PeopleCommand.here(who, people, console);
            Person next = PeopleCommand.here(to, people, console);
            int prospects = PeopleCommand.done(open, new RetirePerson(leaves.id(), next.id()), console);
            if (json) {
                PeopleCommand.sayJson(open, console, leaves.left(), Map.of("prospects", prospects));
            } else {
                PeopleCommand.say(
                        open, console, console.texts().text("people.left", leaves.name(), prospects, next.name()));
            }
        }
        return ExitCode.OK;
    }
}
