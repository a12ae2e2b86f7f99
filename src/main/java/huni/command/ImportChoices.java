package huni.command;

import huni.domain.Currencies;
import huni.work.imports.DateOrder;
import huni.work.imports.DecimalMark;
import huni.work.imports.OnDoubt;
import huni.work.imports.OnDuplicate;
import huni.work.imports.OnPassedDate;
import huni.work.imports.TableOverrides;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a file is read and what its columns become; those given here win over a mapping file's. */
final class ImportChoices {

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "import.map")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--stage", paramLabel = "NAME=STAGE", descriptionKey = "import.stage")
    private List<String> stages = new ArrayList<>();

    @Option(names = "--pipeline-name", paramLabel = "NAME=PIPELINE", descriptionKey = "import.pipeline-name")
    private List<String> pipelines = new ArrayList<>();

    @Option(names = "--mapping", paramLabel = "FILE.json", descriptionKey = "import.mapping")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--on-duplicate", paramLabel = "skip|update|create", descriptionKey = "import.on-duplicate")
    private Optional<String> onDuplicate = Optional.empty();

    @Option(names = "--on-doubt", paramLabel = "set-aside|create|trust", descriptionKey = "import.on-doubt")
    private Optional<String> onDoubt = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "import.encoding")
    private Optional<String> encoding = Optional.empty();

    @Option(names = "--delimiter", paramLabel = "CHARACTER|tab", descriptionKey = "import.delimiter")
    private Optional<String> delimiter = Optional.empty();

    @Option(names = "--header-row", paramLabel = "N", descriptionKey = "import.header-row")
    private Optional<Integer> headerRow = Optional.empty();

    @Option(names = "--sheet", paramLabel = "NAME|N", descriptionKey = "import.sheet")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--dates", paramLabel = "day-first|month-first", descriptionKey = "import.dates")
    private Optional<String> dates = Optional.empty();

    @Option(names = "--decimal", paramLabel = "comma|dot", descriptionKey = "import.decimal")
    private Optional<String> decimal = Optional.empty();

    @Option(names = "--currency", paramLabel = "CODE", descriptionKey = "import.currency")
    private Optional<String> currency = Optional.empty();

    @Option(names = "--closed-on", paramLabel = "DATE", descriptionKey = "import.closed-on")
    private Optional<LocalDate> closedOn = Optional.empty();

    @Option(names = "--passed-dates", paramLabel = "keep|leave-out", descriptionKey = "import.passed-dates")
    private Optional<String> passedDates = Optional.empty();

    /** What was chosen, here or in the mapping file. */
    record Chosen(
            TableOverrides overrides,
            Map<String, String> columns,
            Map<String, String> stages,
            Map<String, String> pipelines,
            Optional<CurrencyUnit> currency,
            Optional<OnDuplicate> onDuplicate,
            Optional<OnDoubt> onDoubt,
            Optional<LocalDate> closedOn,
            Optional<OnPassedDate> onPassedDate) {}

    /** @throws TypeConversionException when a choice makes no sense; its message is what was chosen */
    Chosen chosen() {
        ImportMappingJson kept = mapping.map(file ->
                        ImportMappingJson.read(file).orElseThrow(() -> new TypeConversionException(file.toString())))
                .orElse(ImportMappingJson.NONE);
        TableOverrides overrides = new TableOverrides(
                given(encoding, kept.encoding()).map(ImportChoices::charset),
                given(delimiter, kept.delimiter()).map(ImportChoices::delimiter),
                number(given(headerRow, kept.headerRow()), 0),
                given(sheet, kept.sheet()),
                given(decimal, kept.decimal()).map(text -> oneOf(DecimalMark.class, text)),
                given(dates, kept.dates()).map(text -> oneOf(DateOrder.class, text)));
        return new Chosen(
                overrides,
                kept.columnsOr(pairs(columns)),
                kept.stagesOr(pairs(stages)),
                kept.pipelinesOr(pairs(pipelines)),
                given(currency, kept.currency()).map(ImportChoices::currency),
                given(onDuplicate, kept.onDuplicate()).map(text -> oneOf(OnDuplicate.class, text)),
                given(onDoubt, kept.onDoubt()).map(text -> oneOf(OnDoubt.class, text)),
                closedOn,
                given(passedDates, kept.passedDates()).map(text -> oneOf(OnPassedDate.class, text)));
    }

    private static <T> Optional<T> given(Optional<T> option, @Nullable T kept) {
        return option.or(() -> Optional.ofNullable(kept));
    }

    /** Names may hold an equals sign, keys never do. */
    private static Map<String, String> pairs(List<String> options) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String option : options) {
            int sign = option.lastIndexOf('=');
            if (sign < 1) {
                throw new TypeConversionException(option);
            }
            String value = option.substring(sign + 1).strip();
            String before = pairs.put(option.substring(0, sign).strip(), value);
            if (before != null && !before.equalsIgnoreCase(value)) {
                throw new TypeConversionException(option);
            }
        }
        return pairs;
    }

    private static String charset(String name) {
        try {
            if (Charset.isSupported(name)) {
                return name;
            }
        } catch (IllegalCharsetNameException noSuchCharset) {
            throw new TypeConversionException(name);
        }
        throw new TypeConversionException(name);
    }

    private static CurrencyUnit currency(String text) {
        return Currencies.named(text).orElseThrow(() -> new TypeConversionException(text));
    }

    private static char delimiter(String text) {
        if (text.equalsIgnoreCase("tab") || text.equals("\\t")) {
            return '\t';
        }
        if (text.length() != 1 || text.charAt(0) == '"') {
            throw new TypeConversionException(text);
        }
        return text.charAt(0);
    }

    private static OptionalInt number(Optional<Integer> number, int least) {
        if (number.isPresent() && number.get() < least) {
            throw new TypeConversionException(number.get().toString());
        }
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(text);
        }
    }
}
