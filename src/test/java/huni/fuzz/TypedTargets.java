package huni.fuzz;

import huni.command.Terminal;
import huni.domain.activity.MessageField;
import huni.exchange.E164PhoneNumbers;
import huni.language.Formats;
import huni.language.RhythmPhrase;
import huni.language.SaidPurchase;
import huni.language.StandardTemplates;
import huni.language.TemplateFiller;
import huni.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** What a person types: words of days, amounts and telephone numbers, and the commands. */
final class TypedTargets {

    private static final List<String> WORDS = List.of(
            "tomorrow 10:00 call about the offer",
            "yarın saat 14:30'da ara",
            "in 3 weeks",
            "3 ay sonra pazartesi sabahı",
            "every 2 weeks on tuesday",
            "3 ayda bir",
            "her ayın ilk pazartesi günü",
            "31.12.2026 teklif gönder",
            "12/31/26 9am",
            "Dec 5, 2026",
            "15k - 20k EUR",
            "40-60 bin TL",
            "1,5 milyon",
            "(1.250,50) $",
            "geçen yıl 2024'te bir makine aldık 120 bin liraya",
            "they bought two presses in 2023 for 85,000 USD",
            "+90 (532) 000 00 01",
            "0532 000 00 01 dahili 12",
            "tel:+442079460001;ext=5",
            "Sayın {kişi}'nin {saat}'daki randevusu {şirket}'de",
            "{company}'s {time} {unknown}");

    private static final List<String> COMMANDS = List.of(
            "--version",
            "--help",
            "report funnel --store STORE --from 2026-09-01 --json",
            "report summary --store STORE",
            "report quota --store STORE --json",
            "report week --store STORE --format text --lang tr",
            "report coach --store STORE",
            "check --store STORE",
            "imports --store STORE",
            "undo --store STORE --import 1",
            "export --to WORK/x.csv --store STORE --force",
            "export --to WORK/x.ics --store STORE --force --format ics",
            "export --archive WORK/x.huni --store STORE --force",
            "import WORK/last --store STORE --dry-run --map Company=company --stage Lead=lead --currency TRY",
            "import WORK/good/out.csv --store STORE --dry-run --dates day-first --delimiter ; --sheet 1",
            "checklists export WORK/c.json --store STORE",
            "calendar WORK/x.ics --store STORE --take --prospect Akça",
            "backup --store STORE --to WORK/b.huni",
            "restore WORK/x.huni --store STORE --preview",
            "forget Akça --contact Ada --store STORE",
            "encrypt --new-passphrase-file WORK/none --recovery-file WORK/key --store STORE",
            "decrypt --passphrase-file WORK/none --store STORE",
            "verify WORK/last",
            "sample --help");

    /** How a command ends whose arguments make no sense. */
    private static final int USAGE = 2;

    private TypedTargets() {}

    /** A seed that is refused for its arguments tries nothing of its command. */
    private static List<String> understood(GoodInputs good) throws IOException {
        Path work = Files.createDirectories(good.store().resolveSibling("seeds"));
        List<String> refused = new ArrayList<>();
        for (String line : COMMANDS) {
            Terminal.Result result = good.terminal().call(arguments(line, good, work));
            if (result.status() == USAGE) {
                refused.add(line + ": " + result.messages());
            }
        }
        if (!refused.isEmpty()) {
            throw new IllegalStateException(String.join("\n", refused));
        }
        return COMMANDS;
    }

    private static String[] arguments(String line, GoodInputs good, Path work) {
        return Stream.of(line.split(" ", -1))
                .map(word -> word.replace("STORE", good.store().toString()).replace("WORK", work.toString()))
                .toArray(String[]::new);
    }

    static List<Target> all(GoodInputs good) throws IOException {
        List<Target> all = new ArrayList<>();
        for (String language : List.of("tr", "en")) {
            all.add(words(Locale.of(language)));
        }
        all.add(commands(good));
        return all;
    }

    private static Target words(Locale locale) {
        Texts texts = Texts.in(locale, List.of());
        Formats formats = new Formats(
                texts,
                Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneId.of("Europe/Istanbul")),
                CurrencyUnit.of("TRY"));
        E164PhoneNumbers phones = new E164PhoneNumbers("TR");
        TemplateFiller filler = new TemplateFiller(new StandardTemplates());
        List<String> more = List.of(
                "yarın",
                "pazartesi",
                "next",
                "every",
                "bin",
                "k",
                "€",
                "saat",
                "29 şubat",
                "feb 30",
                "999999 weeks",
                "{",
                "}");
        return new LineTarget("words-" + locale, 1_500, WORDS, more, (line, _) -> {
            formats.parseDue(line);
            formats.parseDay(line);
            formats.parseDayAhead(line);
            formats.parseTime(line);
            formats.timeWord(line);
            formats.parseMoney(line).ifPresent(formats::money);
            formats.parseRange(line);
            formats.parseNumber(line);
            RhythmPhrase.said(line);
            RhythmPhrase.typed(line);
            SaidPurchase.in(line, formats);
            phones.e164(line);
            filler.fill(line, locale.getLanguage(), Map.of(MessageField.CONTACT, line, MessageField.TIME, line));
            filler.fields(line);
        });
    }

    private static Target commands(GoodInputs good) throws IOException {
        List<String> more = List.of(
                " --json",
                " --store",
                " ",
                " --",
                " -",
                " @",
                " \"",
                " --weeks",
                " --lang",
                " --pipeline",
                " --from",
                "STORE",
                "WORK/a;INIT=create table x",
                "WORK/../work/b",
                "WORK/ç ş 😀",
                "WORK/\t",
                "=",
                " import",
                " report");
        return new LineTarget("commands", 100, understood(good), more, (line, work) -> {
            List<String> before = listing(work.resolveSibling("."));
            List<String> arguments = new ArrayList<>();
            for (String word : line.split(" ", -1)) {
                String named = word.replace("STORE", good.store().toString()).replace("WORK", work.toString());
                // What names another place than that of the harness would be written there, and rightly so.
                if (isPath(named) && !Path.of(named).normalize().startsWith(work)) {
                    return;
                }
                arguments.add(named);
            }
            told(good.terminal().call(arguments.toArray(String[]::new)));
            List<String> after = new ArrayList<>(listing(work.resolveSibling(".")));
            after.removeAll(before);
            if (!after.isEmpty()) {
                throw new IllegalStateException("files beside its folder: " + after);
            }
        });
    }

    private static boolean isPath(String word) {
        return word.contains("/") && word.indexOf('\0') < 0;
    }

    private static List<String> listing(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(String::valueOf).toList();
        }
    }

    /** A status that says how it ended, and no code of an error that nobody foresaw. */
    static void told(Terminal.Result result) {
        boolean unforeseen = result.messages().contains("under the code")
                || result.messages().contains("Exception");
        if (result.status() < 0 || result.status() > 2 || unforeseen) {
            throw new IllegalStateException(result.status() + " " + result.messages());
        }
    }
}
