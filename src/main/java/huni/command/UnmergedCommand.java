package huni.command;

import huni.language.UnmergedWords;
import huni.work.Outcome;
import huni.work.away.Unmerged;
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

/** Lists what was done without the network and could not be brought together with what others had done, and decides it. */
@Command(name = "unmerged", mixinStandardHelpOptions = true)
final class UnmergedCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--mine", paramLabel = "N", descriptionKey = "merge.mine")
    private Optional<Integer> mine = Optional.empty();

    @Option(names = "--theirs", paramLabel = "N", descriptionKey = "merge.theirs")
    private Optional<Integer> theirs = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    UnmergedCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        try (OpenStore open = program.openExisting(store.folder())) {
            UnmergedWords words = new UnmergedWords(
                    console.texts(),
                    OtherLists.formats(open, console.texts()),
                    open.pipelines().pipeline(),
                    open.people().people());
            if (mine.isPresent() && theirs.isPresent()) {
                throw new CommandFailedException(console.texts().text("merge.either"));
            } else if (mine.isPresent()) {
                takeMine(named(mine.get(), open), open, words);
            } else if (theirs.isPresent()) {
                Unmerged one = named(theirs.get(), open);
                open.unmerged().decided(one);
                say("merge.left", "left", one, words);
            } else {
                list(open.unmerged().all(), words);
            }
        }
        return ExitCode.OK;
    }

    private Unmerged named(int number, OpenStore open) throws CommandFailedException {
        List<Unmerged> all = open.unmerged().all();
        if (number < 1 || number > all.size()) {
            throw new CommandFailedException(console.texts().text("merge.unknown", number));
        }
        return all.get(number - 1);
    }

    private void takeMine(Unmerged one, OpenStore open, UnmergedWords words) throws CommandFailedException {
        if (!one.canBeTaken()) {
            throw new CommandFailedException(words.sentence(one));
        }
        switch (open.workspace().perform(open.unmerged().mine(one))) {
            case Outcome.Done<Boolean> _ -> open.unmerged().decided(one);
            case Outcome.Refused<Boolean>(var refusal) ->
                throw new CommandFailedException(console.words().refusal(refusal));
        }
        say("merge.taken", "taken", one, words);
    }

    private void say(String sentence, String outcome, Unmerged one, UnmergedWords words) {
        if (json) {
            Map<String, Object> decided = json(one, words);
            decided.put("outcome", outcome);
            console.printJson(decided);
        } else {
            console.print(console.texts().text(sentence, words.title(one)));
        }
    }

    private void list(List<Unmerged> all, UnmergedWords words) {
        if (json) {
            console.printJson(all.stream().map(one -> json(one, words)).toList());
            return;
        }
        if (all.isEmpty()) {
            console.print(console.texts().text("merge.none"));
        }
        List<Unmerged> printed = new ArrayList<>();
        for (Unmerged one : all) {
            printed.add(one);
            console.print(console.texts()
                    .text("merge.line", printed.size(), words.title(one), words.when(one), words.sentence(one)));
            String typed = words.typed(one);
            if (!typed.isEmpty()) {
                console.print(console.texts().text("merge.words", typed));
            }
        }
    }

    private static Map<String, Object> json(Unmerged one, UnmergedWords words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", one.at().toString());
        json.put("operation", one.label().operation().key());
        json.put("subject", one.label().subject());
        one.prospect().ifPresent(id -> json.put("prospect", id.value().toString()));
        json.put("reason", one.reason().name());
        json.put("field", one.field());
        json.put("mine", one.mine());
        json.put("theirs", one.theirs());
        json.put("by", one.by());
        json.put("canBeTaken", one.canBeTaken());
        json.put("sentence", words.sentence(one));
        return json;
    }
}
