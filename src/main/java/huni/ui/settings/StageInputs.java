package huni.ui.settings;

import huni.domain.Folding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.settings.Entry.Understood;
import huni.work.pipeline.AddStage;
import huni.work.pipeline.EditStage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
    private Pipeline pipeline = new Pipeline(List.of());

    StageInputs(Texts texts, Formats formats, Performer performer) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.performer = performer;
    }

    /** The fields of a stage that is shown for the first time. */
    StageFields fields(Stage stage) {
        StageKey key = stage.key();
        return new StageFields(
                words.stage(stage),
                new Entry(typed -> name(key, typed), performer),
                stage.isOpen() ? Optional.of(new Entry(typed -> chance(key, typed), performer)) : Optional.empty(),
                stage.isOpen() ? Optional.of(new Entry(typed -> stale(key, typed), performer)) : Optional.empty(),
                new Entry(typed -> criteria(key, typed), performer),
                words.exitCriteria(stage.withExitCriteria("")));
    }

    /** Shows a stage as it is stored. */
    void show(Stage stage, StageFields fields) {
        fields.name().show(words.stage(stage));
        fields.chance()
                .ifPresent(chance ->
                        chance.show(formats.percent(stage.probability().doubleValue())));
        fields.stale().ifPresent(stale -> stale.show(formats.number(stage.staleAfterDays())));
        fields.criteria().show(stage.exitCriteria().orElse(""));
    }

    /** From here on names are compared with these stages. */
    void stored(Pipeline now) {
        pipeline = now;
    }

    /** What the stage is called until it is renamed; empty for one that was added. */
    String standardName(Stage stage) {
        return STANDARD.find(stage.key()).map(words::stage).orElse("");
    }

    Understood added(StageType type, String typed) {
        return problem(typed, _ -> true)
                .<Understood>map(Understood.Not::new)
                .orElseGet(() -> typed.isEmpty()
                        ? new Understood.Not(texts.text("settings.stage.name.missing"))
                        : new Understood.As(new AddStage(type, typed)));
    }

    private Understood name(StageKey key, String typed) {
        Stage stage = pipeline.stage(key);
        String standard = standardName(stage);
        String name = typed.isEmpty() ? standard : typed;
        if (name.isEmpty()) {
            return new Understood.Not(texts.text("settings.stage.name.missing"));
        }
        return problem(name, other -> !other.key().equals(key))
                .<Understood>map(Understood.Not::new)
                .orElseGet(() -> edit(stage, stored -> stored.withName(name.equals(standard) ? "" : name)));
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

    private Understood chance(StageKey key, String typed) {
        OptionalInt percent = whole(typed.replace("%", ""), 0, 100);
        if (percent.isEmpty()) {
            return new Understood.Not(texts.text("settings.stage.chance.invalid"));
        }
        BigDecimal chance = BigDecimal.valueOf(percent.getAsInt(), 2);
        return edit(pipeline.stage(key), stored -> stored.withChance(chance, stored.staleAfterDays()));
    }

    private Understood stale(StageKey key, String typed) {
        OptionalInt days = whole(typed, 1, MOST_DAYS);
        if (days.isEmpty()) {
            return new Understood.Not(texts.text("settings.stage.stale.invalid", MOST_DAYS));
        }
        return edit(pipeline.stage(key), stored -> stored.withChance(stored.probability(), days.getAsInt()));
    }

    private Understood criteria(StageKey key, String typed) {
        return typed.length() > LONGEST_CRITERIA
                ? new Understood.Not(texts.text("settings.stage.criteria.long", LONGEST_CRITERIA))
                : edit(pipeline.stage(key), stored -> stored.withExitCriteria(typed));
    }

    private static Understood edit(Stage stored, UnaryOperator<Stage> edit) {
        Stage edited = edit.apply(stored);
        boolean same = edited.name().equals(stored.name())
                && edited.probability().compareTo(stored.probability()) == 0
                && edited.staleAfterDays() == stored.staleAfterDays()
                && edited.exitCriteria().equals(stored.exitCriteria());
        return same ? new Understood.Already() : new Understood.As(new EditStage(stored.key(), edit));
    }

    private static OptionalInt whole(String typed, int from, int to) {
        String digits = typed.strip();
        if (!WHOLE.matcher(digits).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number < from || number > to ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
