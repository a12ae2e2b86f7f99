package huni.exchange;

import huni.domain.People;
import huni.domain.Settings;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.work.ChangeSetting;
import huni.work.FakeIdentities;
import huni.work.FakeLedger;
import huni.work.Workspace;
import huni.work.imports.BadRow;
import huni.work.imports.ImportCheck;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportMonitor;
import huni.work.imports.ImportOutcome;
import huni.work.imports.ImportReport;
import huni.work.imports.Imports;
import huni.work.imports.OnDuplicate;
import huni.work.imports.PlainWords;
import huni.work.imports.RejectionWords;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty ledger in Istanbul on 27 November 2026, and files brought into it without any choice of a person. */
abstract class FieldBench {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final RejectionWords WORDS =
            new RejectionWords("Row", "Reason", reason -> reason.kind().name());

    @TempDir
    Path folder;

    final FakeLedger ledger = new FakeLedger();
    final Workspace workspace = new Workspace(ledger, InstantSource.fixed(NOW), Runnable::run);
    final Imports imports = new Imports(new FileTables(), new E164PhoneNumbers("TR"));

    @BeforeEach
    void inIstanbul() {
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
    }

    TableInspection inspected(Path file) throws UnreadableFileException {
        return imports.inspect(file, TableOverrides.NONE);
    }

    ImportMapping mapping(TableInspection table) {
        return ImportMapping.suggested(table, ledger.records().pipeline());
    }

    ImportReport imported(Path file) throws UnreadableFileException {
        return imported(file, TableOverrides.NONE, mapping -> mapping);
    }

    ImportReport updated(Path file) throws UnreadableFileException {
        return imported(file, TableOverrides.NONE, mapping -> mapping.onDuplicate(OnDuplicate.UPDATE));
    }

    ImportReport ofSheet(Path file, String sheet) throws UnreadableFileException {
        return imported(file, TableOverrides.NONE.withSheet(Optional.of(sheet)), mapping -> mapping);
    }

    ImportReport imported(Path file, TableOverrides overrides, UnaryOperator<ImportMapping> change)
            throws UnreadableFileException {
        TableInspection table = imports.inspect(file, overrides);
        Imports.Order order =
                new Imports.Order(file, table.shape(), change.apply(mapping(table)), WORDS, PlainWords.MATCHED);
        return switch (imports.run(workspace, order, ImportMonitor.NONE)) {
            case ImportOutcome.Imported(ImportReport report) -> report;
            case ImportOutcome other -> throw new AssertionError(other.toString());
        };
    }

    /** What importing the file would do. */
    ImportCheck checked(Path file) throws UnreadableFileException {
        TableInspection table = inspected(file);
        Imports.Target target = new Imports.Target(
                new FakeIdentities(ledger),
                ledger.records().pipeline(),
                ledger.settings().currency(),
                ledger.records().now(),
                People.ALONE);
        return imports.check(file, table, mapping(table), target, () -> false);
    }

    /** Each prospect on its line: name, stage, what it is worth, created and closed day. Nothing known is a hyphen. */
    String prospects() {
        return inOrder().stream()
                .map(p -> String.join(
                        " | ",
                        p.company(),
                        p.standing().stage().value(),
                        p.worth().map(FieldBench::written).orElse("-"),
                        day(p.origin().createdOn()),
                        day(p.standing().closedOn())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String written(Money money) {
        return money.getAmount().stripTrailingZeros().toPlainString() + " " + money.getCurrencyUnit();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }

    /** The people by name, with phone and e-mail. */
    String people() {
        return ledger.records().all(Contact.class).stream()
                .map(c -> Stream.of(c.name(), c.phone(), c.email())
                        .map(part -> part.isEmpty() ? "-" : part)
                        .collect(Collectors.joining(" | ")))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The rows set aside with their reasons. */
    static String setAside(ImportReport report) {
        return report.firstRejected().stream()
                .map((BadRow row) -> row.number() + " " + row.reason().kind())
                .collect(Collectors.joining(", "));
    }

    private List<Prospect> inOrder() {
        return ledger.records().prospects().stream()
                .sorted(Comparator.comparingLong((Prospect p) -> p.origin().row())
                        .thenComparing(Prospect::company))
                .toList();
    }

    List<String> companies() {
        return inOrder().stream().map(Prospect::company).toList();
    }

    List<String> stages() {
        return inOrder().stream().map(p -> p.standing().stage().value()).toList();
    }

    List<Money> worths() {
        return inOrder().stream().flatMap(p -> p.worth().stream()).toList();
    }

    /** All worths together, whatever their currencies. */
    double sum() {
        return worths().stream()
                .mapToDouble(money -> money.getAmount().doubleValue())
                .sum();
    }

    /** A copy of one of the small files, by a pattern of its folder: rejected rows are written beside it. */
    Path field(String pattern) throws IOException {
        int slash = pattern.indexOf('/');
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(SharedData.file("field"), pattern.substring(0, slash))) {
            Path own = folder.resolve(pattern.substring(slash + 1));
            return Files.exists(own)
                    ? own
                    : Files.copy(folders.iterator().next().resolve(own.getFileName()), own);
        }
    }
}
