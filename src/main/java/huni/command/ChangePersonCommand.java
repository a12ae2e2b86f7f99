package huni.command;

import huni.domain.Person;
import huni.work.people.ChangePerson;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives somebody in a shared workspace another name, e-mail or role; without any, their rights are granted once more. */
@Command(name = "change", mixinStandardHelpOptions = true)
final class ChangePersonCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Parameters(paramLabel = "PERSON", descriptionKey = "people.person")
    private String who = "";

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "people.name")
    private Optional<String> name = Optional.empty();

    @Option(names = "--email", paramLabel = "ADDRESS", descriptionKey = "people.email")
    private Optional<String> email = Optional.empty();

    @Option(names = "--role", paramLabel = "reads|sells|leads", descriptionKey = "people.role")
    private Optional<Person.Role> role = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ChangePersonCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        try (OpenStore open = program.openAtServer(store.folder())) {
            Person before = PeopleCommand.here(who, PeopleCommand.of(open, console), console);
            Person changed = PeopleCommand.done(
                    open,
                    new ChangePerson(
                            before.id(),
                            name.filter(words -> !words.isBlank()).orElse(before.name()),
                            email.orElse(before.email()),
                            role.orElse(before.role())),
                    console);
            if (json) {
                PeopleCommand.sayJson(open, console, changed, Map.of());
            } else {
                String may = console.words().role(changed.role());
                PeopleCommand.say(
                        open, console, console.texts().text("people.changed", changed.name(), changed.login(), may));
            }
        }
        return ExitCode.OK;
    }
}
