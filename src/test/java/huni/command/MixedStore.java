package huni.command;

import huni.domain.Settings;
import huni.domain.quota.QuotaPeriod;
import huni.work.ChangeSetting;
import huni.work.quota.SetQuota;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A store on the disk with the sample data, or with sales in three currencies of which some have no day, and the commands
 * that report on it. It is 23 November 2026, a Monday.
 */
public final class MixedStore {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    public static final Clock NOON =
            Clock.fixed(TODAY.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);

    private static final String SALES = """
            Name,Stage,Amount,Currency,Created,Closed
            Kaya,New lead,40000,TRY,2026-10-05,
            Demir,New lead,900,EUR,2026-10-06,
            Sahin,New lead,1200,EUR,,
            Arslan,Appointment,80000,TRY,2026-10-12,
            Polat,Closing,3000,USD,2026-10-13,
            Aydin,Closing,,TRY,2026-10-14,
            Ozturk,Won,90000,TRY,2026-10-02,2026-11-02
            Yilmaz,Won,4000,EUR,2026-10-03,2026-11-03
            Celik,Won,,TRY,2026-10-04,2026-11-04
            Koc,Won,55000,TRY,2026-10-05,
            Aksoy,Lost,20000,TRY,2026-10-06,2026-11-05
            Tekin,Lost,700,USD,,
            """;

    private final Path folder;
    private final Program program = new StoredProgram(NOON);

    /** A store in that folder, which is made. */
    public MixedStore(Path folder) {
        this.folder = folder;
    }

    /** Adds the sample data with its quota. */
    public MixedStore withSample(int prospects) {
        try (OpenStore store = open()) {
            store.workspace().perform(new ChangeSetting(Settings.Key.ZONE, ZONE.getId()));
            store.workspace().perform(new AddSampleData(prospects, 1));
        }
        return this;
    }

    /** Brings the sales in. */
    public MixedStore withSales() throws IOException {
        return withFile("sales.csv", SALES);
    }

    /** Brings a file with these rows in. */
    public MixedStore withFile(String name, String rows) throws IOException {
        Path file = Files.writeString(folder.resolveSibling(name), rows);
        Terminal.Result result = call(Locale.US, "import", file.toString(), "--passed-dates", "keep");
        if (result.status() != 0) {
            throw new IllegalStateException(result.messages());
        }
        return this;
    }

    /** Wants so many lira each month. */
    public MixedStore withQuota(int lira) {
        try (OpenStore store = open()) {
            store.workspace().perform(new SetQuota(QuotaPeriod.MONTH, Money.of(CurrencyUnit.of("TRY"), lira)));
        }
        return this;
    }

    /** What a report answers to scripts. */
    public JsonNode json(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        Terminal.Result result = call(Locale.US, all);
        if (result.status() != 0) {
            throw new IllegalStateException(result.messages());
        }
        return JsonMapper.shared().readTree(result.results());
    }

    /** The open store; to be closed before a command is called. */
    public OpenStore open() {
        try {
            return program.openStore(Optional.of(folder));
        } catch (CommandFailedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a report answers. */
    public Terminal.Result call(Locale locale, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = folder.toString();
        return new Terminal(program, locale).call(all);
    }
}
