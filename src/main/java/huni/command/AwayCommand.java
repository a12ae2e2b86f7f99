package huni.command;

import huni.work.away.KeptCopies;
import huni.work.away.KeptCopies.AsideCopy;
import huni.work.away.KeptCopies.BroughtIn;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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

/** Lists the damaged copies of a shared workspace that are kept on this machine, and brings in what waits in them. */
@Command(name = "away", mixinStandardHelpOptions = true)
final class AwayCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--bring", paramLabel = "N", descriptionKey = "kept.bring")
    private Optional<Integer> bring = Optional.empty();

    @Option(names = "--delete", paramLabel = "N", descriptionKey = "kept.delete")
    private Optional<Integer> delete = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    AwayCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        if (bring.isPresent() && delete.isPresent()) {
            throw new CommandFailedException(console.texts().text("kept.either"));
        }
        try (OpenStore open = program.openExisting(store.folder())) {
            KeptCopies copies = open.unmerged().keptCopies();
            if (bring.isPresent()) {
                AsideCopy copy = named(bring.get(), copies);
                say(copy, copies.bringIn(copy));
            } else if (delete.isPresent()) {
                AsideCopy copy = named(delete.get(), copies);
                copies.delete(copy);
                if (json) {
                    console.printJson(Map.of("deleted", copy.folder().toString()));
                } else {
                    console.print(console.texts().text("kept.deleted", copy.folder()));
                }
            } else {
                list(copies.all());
            }
        }
        return ExitCode.OK;
    }

    private AsideCopy named(int number, KeptCopies copies) throws CommandFailedException {
        List<AsideCopy> all = copies.all();
        if (number < 1 || number > all.size()) {
            throw new CommandFailedException(console.texts().text("kept.unknown", number));
        }
        return all.get(number - 1);
    }

    private void say(AsideCopy copy, Optional<BroughtIn> brought) throws CommandFailedException {
        if (brought.isEmpty()) {
            throw new CommandFailedException(console.texts().text("kept.unreadable", copy.folder()));
        }
        BroughtIn done = brought.get();
        if (json) {
            console.printJson(new Result(copy.folder().toString(), done.brought(), done.unread()));
            return;
        }
        console.print(
                done.unread() == 0
                        ? console.texts().text("kept.brought", done.brought(), copy.folder())
                        : console.texts().text("kept.partly", done.brought(), done.unread(), copy.folder()));
    }

    private void list(List<AsideCopy> all) {
        if (json) {
            console.printJson(all.stream().map(AwayCommand::json).toList());
            return;
        }
        if (all.isEmpty()) {
            console.print(console.texts().text("kept.none"));
        }
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(console.texts().locale())
                .withZone(ZoneId.systemDefault());
        List<AsideCopy> printed = new ArrayList<>();
        for (AsideCopy one : all) {
            printed.add(one);
            console.print(console.texts()
                    .text(
                            "kept.line",
                            printed.size(),
                            when.format(one.at()),
                            one.waiting().orElse(-1),
                            one.folder()));
        }
    }

    private static Map<String, Object> json(AsideCopy one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", one.folder().toString());
        json.put("at", one.at().toString());
        one.waiting().ifPresent(steps -> json.put("waiting", steps));
        return json;
    }

    private record Result(String folder, long brought, long unread) {}
}
