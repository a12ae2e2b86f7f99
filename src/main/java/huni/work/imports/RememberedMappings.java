package huni.work.imports;

import huni.domain.Currencies;
import huni.domain.Folding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * How files were mapped that had the same names of columns, the latest first: the next such file is mapped as the last one.
 * The day of closings that tell none is of one file and not kept. Names out of a file are not kept either, only marks that the
 * same names have again: they may be those of people, and what is kept here can be read where the store cannot.
 */
public record RememberedMappings(List<Remembered> all) {

    /** Nothing was imported yet. */
    public static final RememberedMappings NONE = new RememberedMappings(List.of());

    private static final int MOST = 30;
    /** Ahead of what is kept with marks; without it there were names. */
    private static final String MARKED = "#2";

    private static final int MARK_BYTES = 10;
    private static final String PARTS = "\t";
    private static final String ENTRIES = ",";
    private static final String ENTERED = ImportField.ENTERED.key() + ":";

    public RememberedMappings {
        all = List.copyOf(all);
    }

    /**
     * How one file was mapped.
     *
     * @param heads the mark of the names of its columns
     * @param columns what each column became, by its place; a column that is missing was left out
     * @param stages the stage of each folded name, by its mark; empty for one that had none
     * @param pipelines the same
     */
    public record Remembered(
            String heads,
            PipelineKey pipeline,
            Optional<CurrencyUnit> currency,
            Map<Integer, String> columns,
            Map<String, String> stages,
            Map<String, String> pipelines) {

        public Remembered {
            columns = Map.copyOf(columns);
            stages = Map.copyOf(stages);
            pipelines = Map.copyOf(pipelines);
        }

        private String written() {
            Map<String, String> places = new TreeMap<>();
            columns.forEach((place, field) -> places.put(String.valueOf(place), field));
            return String.join(
                    PARTS,
                    MARKED,
                    heads,
                    pipeline.value(),
                    currency.map(CurrencyUnit::getCode).orElse(""),
                    written(places),
                    written(stages),
                    written(pipelines));
        }

        private static String written(Map<String, String> entries) {
            return new TreeMap<>(entries)
                    .entrySet().stream()
                            .map(entry -> coded(entry.getKey()) + "=" + coded(entry.getValue()))
                            .collect(Collectors.joining(ENTRIES));
        }

        private static Optional<Remembered> read(String line) {
            try {
                boolean marked = line.startsWith(MARKED + PARTS);
                String[] parts = (marked ? line.substring(MARKED.length() + 1) : line).split(PARTS, -1);
                Map<Integer, String> columns = new LinkedHashMap<>();
                entries(parts[3]).forEach((place, field) -> columns.put(Integer.valueOf(place), field));
                return Optional.of(new Remembered(
                        marked ? parts[0] : mark(parts[0]),
                        new PipelineKey(parts[1]),
                        Currencies.named(parts[2]),
                        columns,
                        marked ? entries(parts[4]) : marked(entries(parts[4])),
                        marked ? entries(parts[5]) : marked(entries(parts[5]))));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
                // Of another version, or written by hand: the file is mapped as its names suggest.
                return Optional.empty();
            }
        }

        private static Map<String, String> marked(Map<String, String> byName) {
            Map<String, String> marked = new LinkedHashMap<>();
            byName.forEach((name, value) -> marked.put(mark(name), value));
            return marked;
        }

        private static Map<String, String> entries(String written) {
            return Stream.of(written.split(ENTRIES, -1))
                    .filter(entry -> !entry.isEmpty())
                    .map(entry -> entry.split("=", -1))
                    .collect(Collectors.toMap(entry -> plain(entry[0]), entry -> plain(entry[1]), (first, _) -> first));
        }
    }

    /** What was kept as text; what is not understood of it is left out. */
    public static RememberedMappings read(String written) {
        return new RememberedMappings(
                written.lines().map(Remembered::read).flatMap(Optional::stream).toList());
    }

    /** As text, a mapping on each line. */
    public String written() {
        return all.stream().map(Remembered::written).collect(Collectors.joining("\n"));
    }

    /** With that mapping ahead of all others, instead of an earlier one of the same names; a file without names is not kept. */
    public RememberedMappings with(TableInspection table, ImportMapping mapping) {
        if (!hasNames(table)) {
            return this;
        }
        String heads = heads(table);
        Map<Integer, String> columns = new LinkedHashMap<>();
        mapping.uses()
                .forEach(use -> columns.put(
                        use.column().index(),
                        use.stage()
                                .map(stage -> ENTERED + stage.value())
                                .orElse(use.field().key())));
        // Names that this file does not have are known from an earlier one.
        Map<String, String> stages =
                new LinkedHashMap<>(of(table).map(Remembered::stages).orElse(Map.of()));
        mapping.stageNames(table).keySet().forEach(name -> stages.put(mark(Folding.fold(name)), ""));
        mapping.stages().forEach((name, stage) -> stages.put(mark(name), stage.value()));
        Map<String, String> pipelines =
                new LinkedHashMap<>(of(table).map(Remembered::pipelines).orElse(Map.of()));
        mapping.pipelines().named().forEach((name, key) -> pipelines.put(mark(name), key.value()));
        List<Remembered> changed = new ArrayList<>();
        changed.add(new Remembered(heads, mapping.pipeline(), mapping.currency(), columns, stages, pipelines));
        all.stream().filter(one -> !one.heads().equals(heads)).limit(MOST - 1).forEach(changed::add);
        return new RememberedMappings(changed);
    }

    /** In which pipeline the last file of these names came. */
    public Optional<PipelineKey> pipeline(TableInspection table) {
        return of(table).map(Remembered::pipeline);
    }

    /** The suggested mapping as it was changed the last time; empty for names that are new. Stages that are gone stay out. */
    public Optional<ImportMapping> of(TableInspection table, ImportMapping suggested, Pipeline stages) {
        return of(table).map(one -> mapping(one, table, suggested, stages));
    }

    private Optional<Remembered> of(TableInspection table) {
        String heads = heads(table);
        return all.stream()
                .filter(one -> hasNames(table) && one.heads().equals(heads))
                .findFirst();
    }

    /** Columns without names are called the same in every file. */
    private static boolean hasNames(TableInspection table) {
        return table.headerRow().value() > 0;
    }

    private static ImportMapping mapping(
            Remembered one, TableInspection table, ImportMapping suggested, Pipeline stages) {
        List<ColumnUse> uses = new ArrayList<>();
        for (ColumnProfile profile : table.columns()) {
            Optional.ofNullable(one.columns().get(profile.column().index()))
                    .flatMap(field -> use(table, profile.column(), field, stages))
                    .ifPresent(uses::add);
        }
        ImportMapping seen = with(suggested, uses, suggested.stages(), one, suggested.pipelines());
        Map<String, StageKey> known = new LinkedHashMap<>(suggested.stages());
        Stream.concat(seen.stageNames(table).keySet().stream().map(Folding::fold), suggested.stages().keySet().stream())
                .filter(name -> one.stages().containsKey(mark(name)))
                .forEach(name -> {
                    known.remove(name);
                    stage(one.stages().getOrDefault(mark(name), ""), stages).ifPresent(stage -> known.put(name, stage));
                });
        RowPipelines pipelines = suggested.pipelines();
        for (String name : seen.pipelineNames(table).keySet()) {
            Optional<PipelineKey> key = Optional.ofNullable(one.pipelines().get(mark(Folding.fold(name))))
                    .map(PipelineKey::new)
                    .filter(there -> stages.stages().stream()
                            .anyMatch(stage -> stage.pipeline().equals(there)));
            pipelines = key.isPresent() ? pipelines.with(name, key) : pipelines;
        }
        return with(suggested, uses, known, one, pipelines);
    }

    private static ImportMapping with(
            ImportMapping suggested,
            List<ColumnUse> uses,
            Map<String, StageKey> known,
            Remembered one,
            RowPipelines pipelines) {
        return new ImportMapping(
                uses,
                known,
                one.currency().or(suggested::currency),
                suggested.onDuplicate(),
                suggested.onDoubt(),
                suggested.closedOn(),
                suggested.onPassedDate(),
                pipelines);
    }

    private static Optional<ColumnUse> use(TableInspection table, FileColumn column, String field, Pipeline stages) {
        if (field.startsWith(ENTERED)) {
            return stage(field.substring(ENTERED.length()), stages)
                    .map(stage -> ImportMapping.use(table, column, ImportField.ENTERED, Optional.of(stage)));
        }
        return ImportField.ofKey(field)
                .filter(known -> known != ImportField.ENTERED)
                .map(known -> ImportMapping.use(table, column, known, Optional.empty()));
    }

    private static Optional<StageKey> stage(String key, Pipeline stages) {
        return Optional.of(key)
                .filter(known -> !known.isEmpty())
                .map(StageKey::new)
                .filter(stages::takes);
    }

    private static String heads(TableInspection table) {
        return mark(table.columns().stream()
                .map(ColumnProfile::column)
                .map(FileColumn::name)
                .map(Folding::fold)
                .map(RememberedMappings::coded)
                .collect(Collectors.joining(ENTRIES)));
    }

    /** Tells names apart and does not say them. */
    private static String mark(String name) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String coded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
