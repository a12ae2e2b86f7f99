package huni.command;

import huni.domain.People;
import huni.domain.Person;
import huni.work.Operation;
import huni.work.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the people of a shared workspace; what is done to them are commands below this one. */
@Command(name = "people", mixinStandardHelpOptions = true)
final class PeopleCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    PeopleCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        try (OpenStore open = program.openAtServer(store.folder())) {
            People people = of(open, console);
            if (json) {
                console.printJson(people.all().stream()
                        .map(person -> json(person, people))
                        .toList());
            } else if (people.all().isEmpty()) {
                console.print(console.texts().text("people.none"));
            } else {
                TextTable.toTheLeft(people.all().stream()
                                .map(person -> line(person, people))
                                .toList())
                        .forEach(console::print);
            }
        }
        return ExitCode.OK;
    }

    private List<String> line(Person person, People people) {
        boolean mine = people.me().equals(Optional.of(person.id()));
        String state = person.retired() ? "people.line.left" : mine ? "people.line.me" : "";
        return List.of(
                person.name(),
                person.login(),
                console.words().role(person.role()),
                person.email(),
                state.isEmpty() ? "" : console.texts().text(state));
    }

    /** The people of a workspace; a store that one person has alone is refused. */
    static People of(OpenStore open, Console console) throws CommandFailedException {
        if (!open.isShared()) {
            throw new CommandFailedException(console.texts().text("people.alone"));
        }
        return open.people().people();
    }

    /** The one who is here with that login or name. */
    static Person here(String words, People people, Console console) throws CommandFailedException {
        return people.find(words)
                .filter(person -> !person.retired())
                .orElseThrow(() -> new CommandFailedException(console.texts().text("people.missing", words)));
    }

    /** Does it. */
    static <R> R done(OpenStore open, Operation<R> operation, Console console) throws CommandFailedException {
        return switch (open.workspace().perform(operation)) {
            case Outcome.Done<R>(R result, var _) -> result;
            case Outcome.Refused<R>(var refusal) ->
                throw new CommandFailedException(console.words().refusal(refusal));
        };
    }

    /** Says what was done, and what of the rights in the database is left for whoever runs it. */
    static void say(OpenStore open, Console console, String sentence) {
        console.print(sentence);
        List<String> left = open.unfinishedAccess();
        if (!left.isEmpty()) {
            console.tell(console.texts().text("people.administrator"));
            left.forEach(statement -> console.print(statement + ";"));
        }
    }

    /** The same for a script. */
    static void sayJson(OpenStore open, Console console, Person person, Map<String, Object> more) {
        Map<String, Object> said =
                new LinkedHashMap<>(json(person, open.people().people()));
        said.putAll(more);
        said.put("administrator", new ArrayList<>(open.unfinishedAccess()));
        console.printJson(said);
    }

    private static Map<String, Object> json(Person person, People people) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", person.id().value().toString());
        json.put("name", person.name());
        json.put("login", person.login());
        json.put("email", person.email());
        json.put("role", person.role().name());
        json.put("left", person.retired());
        json.put("me", people.me().equals(Optional.of(person.id())));
        return json;
    }
}
