package huni.command;

import huni.domain.Settings;
import huni.domain.prospect.PastImport;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the imports that were made, with the number by which one is taken back. */
@Command(name = "imports", mixinStandardHelpOptions = true)
final class ImportsCommand implements Callable<Integer> {

    /** As many imports have a number. */
    static final int MOST = 1_000;

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ImportsCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        try (OpenStore open = program.openExisting(store.folder())) {
            List<PastImport> imports = open.imports().imports(MOST);
            if (json) {
                console.printJson(json(imports));
            } else if (imports.isEmpty()) {
                console.print(console.texts().text("imports.none"));
            } else {
                print(imports, open.workspace().settings());
            }
        }
        return ExitCode.OK;
    }

    private void print(List<PastImport> imports, Settings settings) {
        ZoneId zone = settings.zone();
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(console.texts().locale())
                .withZone(zone);
        int number = 1;
        for (PastImport past : imports) {
            console.print(console.texts()
                    .text(
                            past.stands() ? "imports.line" : "imports.line.taken_back",
                            number++,
                            when.format(past.at()),
                            past.file(),
                            past.created(),
                            past.updated(),
                            past.skipped(),
                            past.rejected(),
                            past.waiting()));
        }
    }

    private static List<Map<String, Object>> json(List<PastImport> imports) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (PastImport past : imports) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("number", list.size() + 1);
            json.put("file", past.file());
            json.put("at", past.at().toString());
            json.put("created", past.created());
            json.put("updated", past.updated());
            json.put("skipped", past.skipped());
            json.put("rejected", past.rejected());
            json.put("waiting", past.waiting());
            json.put("takenBack", !past.stands());
            list.add(json);
        }
        return list;
    }
}
