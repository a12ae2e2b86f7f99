package huni.command;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.trash.KeptOfPerson;
import huni.work.Forgotten;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.trash.Forgetting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes everything about somebody for good, or says what that would be. */
@Command(name = "forget", mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Parameters(paramLabel = "NAME", descriptionKey = "forget.name")
    private String name = "";

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "forget.id")
    private Optional<UUID> id = Optional.empty();

    @Option(names = "--contact", paramLabel = "CONTACT", descriptionKey = "forget.contact")
    private Optional<String> contact = Optional.empty();

    @Option(names = "--yes", descriptionKey = "forget.yes")
    private boolean yes;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ForgetCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    /** Who is meant: a prospect as a whole, or one of its contacts. */
    private record Meant(ProspectId prospect, Optional<ContactId> contact) {}

    @Override
    public Integer call() throws CommandFailedException, IOException {
        try (OpenStore open = program.openExisting(store.folder())) {
            Meant meant = meant(open);
            KeptOfPerson kept = meant.contact()
                    .map(one -> open.trash().contents().kept(meant.prospect(), one))
                    .orElseGet(() -> open.trash().contents().kept(List.of(meant.prospect())));
            // What cannot be read is said before anybody is gone.
            List<Path> holding = open.backups().holding(open.secondPlace(), kept.ids());
            List<Path> left = yes ? forget(open, meant) : List.of();
            report(kept, holding, left, open.isShared());
            return ExitCode.OK;
        }
    }

    private Meant meant(OpenStore open) throws CommandFailedException {
        List<ProspectId> named = open.trash().contents().named(name).stream()
                .filter(one -> id.isEmpty() || id.get().equals(one.value()))
                .toList();
        if (named.isEmpty()) {
            throw none(name);
        }
        if (named.size() > 1) {
            throw several(name, named.stream().map(ProspectId::value).toList());
        }
        if (contact.isEmpty()) {
            return new Meant(named.getFirst(), Optional.empty());
        }
        List<ContactId> contacts = open.trash().contents().contactsNamed(named.getFirst(), contact.get());
        boolean there = !contacts.isEmpty()
                && open.trash()
                                .contents()
                                .kept(named.getFirst(), contacts.getFirst())
                                .contacts()
                        > 0;
        if (there && contacts.size() > 1) {
            throw new CommandFailedException(
                    console.texts().text("forget.several-contacts", contacts.size(), contact.get()));
        }
        return contacts.stream()
                .findFirst()
                .map(one -> new Meant(named.getFirst(), Optional.of(one)))
                .orElseThrow(() -> none(contact.get()));
    }

    private CommandFailedException none(String who) {
        return new CommandFailedException(console.texts().text("forget.none", who));
    }

    private CommandFailedException several(String who, List<UUID> ids) {
        return new CommandFailedException(console.texts()
                .text(
                        "forget.several",
                        ids.size(),
                        who,
                        ids.stream().map(UUID::toString).collect(Collectors.joining(", "))));
    }

    /** Of a contact also those of its name that were removed before: nobody could tell them apart any more. */
    private List<Path> forget(OpenStore open, Meant meant) throws CommandFailedException {
        Forgetting forgetting = open.trash().forgetting();
        if (meant.contact().isEmpty()) {
            return done(forgetting.forget(List.of(meant.prospect()))).left();
        }
        Set<Path> left = new LinkedHashSet<>(
                done(forgetting.forget(meant.prospect(), meant.contact().get())).left());
        String called = contact.orElseThrow();
        for (ContactId removed : open.trash().contents().contactsNamed(meant.prospect(), called)) {
            left.addAll(done(forgetting.forget(meant.prospect(), removed)).left());
        }
        return List.copyOf(left);
    }

    private Forgotten done(Outcome<Forgotten> outcome) throws CommandFailedException {
        return switch (outcome) {
            case Outcome.Done<Forgotten>(Forgotten forgotten, var _) -> forgotten;
            case Outcome.Refused<Forgotten>(Refusal refusal) ->
                throw new CommandFailedException(console.words().refusal(refusal));
        };
    }

    private void report(KeptOfPerson kept, List<Path> holding, List<Path> left, boolean shared) {
        List<String> files = holding.stream().map(Path::toString).toList();
        if (json) {
            console.printJson(new Result(
                    yes, kept, files, left.stream().map(Path::toString).toList()));
            return;
        }
        if (yes) {
            console.print(console.texts()
                    .text(shared ? "forget.done.shared" : "forget.done", String.join(", ", kept.firstNames())));
        } else {
            console.print(console.texts()
                    .text(
                            "forget.would",
                            String.join(", ", kept.firstNames()),
                            kept.people(),
                            kept.contacts(),
                            kept.entries(),
                            kept.answers(),
                            kept.purchases(),
                            kept.drafts(),
                            kept.steps()));
        }
        console.print(console.texts().text("forget.backups", files.size()));
        files.forEach(console::print);
        if (!left.isEmpty()) {
            console.print(console.texts().text("forget.left", left.size()));
            left.forEach(file -> console.print(file.toString()));
        }
        if (!yes) {
            console.print(console.texts().text("forget.say"));
        }
    }

    private record Result(boolean forgotten, KeptOfPerson kept, List<String> backups, List<String> left) {}
}
