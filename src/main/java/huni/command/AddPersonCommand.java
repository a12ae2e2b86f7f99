package huni.command;

import huni.domain.People;
import huni.domain.Person;
import huni.work.people.AddPerson;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Somebody begins in a shared workspace. Whoever adds the first one leads it. */
@Command(name = "add", mixinStandardHelpOptions = true)
final class AddPersonCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Parameters(paramLabel = "NAME", descriptionKey = "people.name")
    private String name = "";

    @Option(names = "--login", required = true, paramLabel = "LOGIN", descriptionKey = "people.login")
    private String login = "";

    @Option(names = "--email", paramLabel = "ADDRESS", descriptionKey = "people.email")
    private String email = "";

    @Option(names = "--role", required = true, paramLabel = "reads|sells|leads", descriptionKey = "people.role")
    private Person.Role role = Person.Role.READS;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    AddPersonCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        try (OpenStore open = program.openAtServer(store.folder())) {
            People people = PeopleCommand.of(open, console);
            AddPerson adding = new AddPerson(login.strip(), name, email, role);
            if (adding.isFirstWithoutLead(people)) {
                throw new CommandFailedException(console.texts().text("people.first"));
            }
            Optional<AddPerson> leader = adding.leaderBefore(people);
            if (leader.isPresent()) {
                PeopleCommand.done(open, leader.get(), console);
            }
            Person added = PeopleCommand.done(open, adding, console);
            if (json) {
                PeopleCommand.sayJson(open, console, added, Map.of());
            } else {
                String may = console.words().role(added.role());
                PeopleCommand.say(
                        open, console, console.texts().text("people.added", added.name(), added.login(), may));
                console.tell(console.texts().text("people.password", added.login()));
            }
        }
        return ExitCode.OK;
    }
}
