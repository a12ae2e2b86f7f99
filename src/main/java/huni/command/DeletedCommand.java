package huni.command;

import huni.domain.pipeline.Pipeline;
import huni.domain.trash.Removed;
import huni.domain.trash.RemovedPart;
import huni.domain.trash.RemovedProspect;
import huni.language.Formats;
import huni.language.RemovedWords;
import huni.work.Outcome;
import huni.work.trash.BringBack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was removed, and brings it back. */
@Command(name = "deleted", mixinStandardHelpOptions = true)
final class DeletedCommand implements Callable<Integer> {

    /** So many are told to a person; the others are found by their words. */
    private static final int MOST = 500;

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--find", paramLabel = "WORDS", descriptionKey = "deleted.find")
    private String words = "";

    @Option(names = "--bring-back", paramLabel = "ID", descriptionKey = "deleted.bring-back")
    private Set<UUID> wanted = Set.of();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    DeletedCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        try (OpenStore open = program.openExisting(store.folder())) {
            if (wanted.isEmpty()) {
                list(open);
            } else {
                bringBack(open);
            }
        }
        return ExitCode.OK;
    }

    private void list(OpenStore open) {
        List<Removed> removed = open.trash().contents().all(words.strip(), Integer.MAX_VALUE);
        Pipeline pipeline = open.pipelines().pipeline();
        Formats formats = OtherLists.formats(open, console.texts());
        RemovedWords said = new RemovedWords(console.texts(), formats, pipeline);
        if (json) {
            console.printJson(removed.stream().map(one -> json(one, said)).toList());
        } else if (removed.isEmpty()) {
            console.print(console.texts().text("deleted.none"));
        } else {
            removed.stream()
                    .limit(MOST)
                    .forEach(one -> console.print(console.texts()
                            .text(
                                    "deleted.line",
                                    id(one).toString(),
                                    said.kind(one),
                                    one instanceof RemovedPart ? one.company() + ": " + said.name(one) : said.name(one),
                                    said.cause(one),
                                    one.at().map(formats::relativeDay).orElse("–"))));
            if (removed.size() > MOST) {
                console.tell(console.texts().text("deleted.more", removed.size() - MOST));
            }
        }
    }

    private static Map<String, Object> json(Removed one, RemovedWords said) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id(one).toString());
        json.put(
                "kind",
                switch (one) {
                    case RemovedProspect _ -> "prospect";
                    case RemovedPart part -> part.what() instanceof RemovedPart.RemovedPerson ? "contact" : "purchase";
                });
        json.put("company", one.company());
        json.put("name", said.name(one));
        json.put("cause", one.cause().name());
        one.at().ifPresent(at -> json.put("at", at.toString()));
        return json;
    }

    private static UUID id(Removed one) {
        return switch (one) {
            case RemovedProspect prospect -> prospect.id().value();
            case RemovedPart part ->
                switch (part.what()) {
                    case RemovedPart.RemovedPerson(var contact, var _) ->
                        contact.id().value();
                    case RemovedPart.RemovedPurchase(var bought) -> bought.id();
                };
        };
    }

    private void bringBack(OpenStore open) throws CommandFailedException {
        List<Removed> found = open.trash().contents().all("", Integer.MAX_VALUE).stream()
                .filter(one -> wanted.contains(id(one)))
                .toList();
        if (found.size() < wanted.size()) {
            throw new CommandFailedException(console.texts().text("deleted.missing"));
        }
        List<RemovedProspect> prospects = new ArrayList<>();
        List<RemovedPart> parts = new ArrayList<>();
        for (Removed one : found) {
            switch (one) {
                case RemovedProspect prospect -> prospects.add(prospect);
                case RemovedPart part -> parts.add(part);
            }
        }
        BringBack all =
                new BringBack(prospects.stream().map(RemovedProspect::id).toList(), parts);
        switch (open.workspace().perform(all)) {
            case Outcome.Done<Integer>(Integer count, var _) -> {
                if (json) {
                    console.printJson(Map.of("broughtBack", count));
                } else {
                    console.print(console.texts().text("deleted.brought_back", count));
                }
            }
            case Outcome.Refused<Integer>(var refusal) ->
                throw new CommandFailedException(console.words().refusal(refusal));
        }
    }
}
