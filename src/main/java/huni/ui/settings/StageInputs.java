package huni.ui.settings;

import huni.domain.Folding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedText;
import huni.work.SharedField;
import huni.work.pipeline.AddStage;
import huni.work.pipeline.EditStage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Understands what is written of the stages, and writes what is stored. */
final class StageInputs {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_CRITERIA = 500;
    private static final int MOST_DAYS = 365;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");
    private static final Pipeline STANDARD = Pipeline.standard();

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;
    private final Performer performer;
    private final OpenFields open;
    private Pipeline pipeline = new Pipeline(List.of());

    StageInputs(Texts texts, Formats formats, Performer performer, OpenFields open) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.performer = performer;
        this.open = open;
    }

    /** The fields of a stage that is shown for the first time. */
    StageFields fields(Stage stage) {
        StageKey key = stage.key();
        return new StageFields(
                words.stage(stage),
                name(stage),
                stage.isOpen() ? Optional.of(chance(stage)) : Optional.empty(),
                stage.isOpen() ? Optional.of(stale(stage)) : Optional.empty(),
                field(
                        key.value() + ":criteria",
                        criteriaOf(stage),
                        FieldFormat.words(),
                        edit(key, StageInputs::criteriaOf, Stage::withExitCriteria)
                                .unless(this::criteriaProblem)),
                words.exitCriteria(stage.withExitCriteria("")));
    }

    private <T> SavedText<T> field(String key, T stored, FieldFormat<T> format, SaveAction<T> save) {
        return open.add("", "stage:" + key, stored, format, save);
    }

    /** @param content what stands there, as the field shows it */
    private <T> SaveAction<T> edit(
            StageKey key, Function<? super Stage, T> content, BiFunction<Stage, T, Stage> change) {
        return SaveAction.shared(
                performer,
                formats,
                texts,
                new SharedField<>(Stage.class, stage -> stage.key().equals(key), content),
                value -> new EditStage(key, stored -> change.apply(stored, value)));
    }

    /** Shows a stage as it is stored. */
    void show(Stage stage, StageFields fields) {
        fields.name().show(words.stage(stage));
        fields.chance().ifPresent(chance -> chance.show(chanceOf(stage)));
        fields.stale().ifPresent(stale -> stale.show(stage.staleAfterDays()));
        fields.criteria().show(criteriaOf(stage));
    }

    private static String criteriaOf(Stage stage) {
        return stage.exitCriteria().orElse("");
    }

    /** From here on names are compared with these stages. */
    void stored(Pipeline now) {
        pipeline = now;
    }

    /** What the stage is called until it is renamed; empty for one that was added. */
    String standardName(Stage stage) {
        return STANDARD.find(stage.key()).map(words::stage).orElse("");
    }

    /** The name of a stage to be added, of the type that is asked for when it is saved. */
    SavedText<String> added(Supplier<PipelineKey> pipeline, Supplier<StageType> type) {
        return field(
                "added",
                "",
                FieldFormat.words(),
                SaveAction.by(performer, (String typed) -> new AddStage(pipeline.get(), type.get(), typed))
                        .unless(typed -> problem(typed, _ -> true)));
    }

    private SavedText<String> name(Stage stage) {
        StageKey key = stage.key();
        String standard = standardName(stage);
        FieldFormat<String> format = FieldFormat.named(standard, texts.text("settings.stage.name.missing"));
        return field(
                key.value() + ":name",
                words.stage(stage),
                format,
                edit(
                                key,
                                words::stage,
                                (Stage stored, String name) -> stored.withName(name.equals(standard) ? "" : name))
                        .unless(name -> problem(name, other -> !other.key().equals(key))));
    }

    private Optional<String> problem(String name, Predicate<Stage> isAnother) {
        if (name.length() > LONGEST_NAME) {
            return Optional.of(texts.text("settings.stage.name.long", LONGEST_NAME));
        }
        String folded = Folding.fold(name);
        return pipeline.stages().stream()
                .filter(isAnother)
                .filter(other -> Folding.fold(words.stage(other)).equals(folded))
                .findFirst()
                .map(other -> other.retired()
                        ? texts.text("settings.stage.name.retired")
                        : texts.text("settings.stage.name.taken"));
    }

    private SavedText<BigDecimal> chance(Stage stage) {
        return field(
                stage.key().value() + ":chance",
                chanceOf(stage),
                new FieldFormat<>(
                        chance -> formats.percent(chance.doubleValue()),
                        typed -> whole(typed.replace("%", ""), 0, 100).map(percent -> BigDecimal.valueOf(percent, 2)),
                        texts.text("settings.stage.chance.invalid")),
                edit(
                        stage.key(),
                        StageInputs::chanceOf,
                        (stored, chance) -> stored.withChance(chance, stored.staleAfterDays())));
    }

    private static BigDecimal chanceOf(Stage stage) {
        return stage.probability().setScale(2, RoundingMode.HALF_UP);
    }

    private SavedText<Integer> stale(Stage stage) {
        return field(
                stage.key().value() + ":stale",
                stage.staleAfterDays(),
                new FieldFormat<>(
                        formats::number,
                        typed -> whole(typed, 1, MOST_DAYS),
                        texts.text("settings.stage.stale.invalid", MOST_DAYS)),
                edit(
                        stage.key(),
                        Stage::staleAfterDays,
                        (stored, days) -> stored.withChance(stored.probability(), days)));
    }

    private Optional<String> criteriaProblem(String criteria) {
        return criteria.length() > LONGEST_CRITERIA
                ? Optional.of(texts.text("settings.stage.criteria.long", LONGEST_CRITERIA))
                : Optional.empty();
    }

    private static Optional<Integer> whole(String typed, int from, int to) {
        String digits = typed.strip();
        if (!WHOLE.matcher(digits).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number < from || number > to ? Optional.empty() : Optional.of(number);
    }
}
