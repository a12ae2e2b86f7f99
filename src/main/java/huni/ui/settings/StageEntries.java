package huni.ui.settings;

import huni.domain.Folding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.ui.kit.Formats;
import huni.ui.kit.Texts;
import huni.ui.settings.Entry.Door;
import huni.ui.settings.Entry.Understood;
import huni.ui.words.Words;
import huni.work.EditStage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The stages as they can be changed: name, chance and patience. */
final class StageEntries {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_DAYS = 365;
    private static final int COLOURS = 5;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");

    private final Texts texts;
    private final Formats formats;
    private final Words words;
    private final Door door;
    private final ObservableList<StageEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<StageEntry> readOnly = FXCollections.unmodifiableObservableList(entries);
    private Pipeline pipeline = new Pipeline(List.of());

    StageEntries(Texts texts, Formats formats, Door door) {
        this.texts = texts;
        this.formats = formats;
        this.words = new Words(texts);
        this.door = door;
    }

    ObservableList<StageEntry> shown() {
        return readOnly;
    }

    /** Shows the stages as they are stored. The fields stay the same ones while the stages do. */
    void show(Pipeline stored) {
        pipeline = stored;
        List<Stage> stages = stored.shown();
        List<String> keys = stages.stream().map(stage -> stage.key().value()).toList();
        if (!keys.equals(entries.stream().map(StageEntry::key).toList())) {
            entries.setAll(entries(stages));
        }
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            StageEntry entry = entries.get(i);
            entry.name().show(words.stage(stage));
            entry.chance().ifPresent(chance -> chance.show(percent(stage.probability())));
            entry.stale().ifPresent(stale -> stale.show(formats.number(stage.staleAfterDays())));
        }
    }

    private List<StageEntry> entries(List<Stage> stages) {
        List<StageEntry> made = new ArrayList<>();
        for (Stage stage : stages) {
            StageKey key = stage.key();
            made.add(new StageEntry(
                    key.value(),
                    words.stage(stage.named("")),
                    texts.text("settings.type." + stage.type().name().toLowerCase(Locale.ROOT)),
                    stage.isOpen() ? colour(stages, stage) : 0,
                    new Entry(typed -> name(key, typed), door),
                    stage.isOpen() ? Optional.of(new Entry(typed -> chance(key, typed), door)) : Optional.empty(),
                    stage.isOpen() ? Optional.of(new Entry(typed -> stale(key, typed), door)) : Optional.empty()));
        }
        return made;
    }

    private static int colour(List<Stage> stages, Stage stage) {
        List<Stage> open = stages.stream().filter(Stage::isOpen).toList();
        int index = open.indexOf(stage);
        return open.size() <= COLOURS
                ? index + 1
                : 1 + Math.toIntExact(Math.round(index * (COLOURS - 1.0) / (open.size() - 1)));
    }

    private Understood name(StageKey key, String typed) {
        if (typed.length() > LONGEST_NAME) {
            return new Understood.Not(texts.text("settings.stage.name.long", LONGEST_NAME));
        }
        Stage stage = pipeline.stage(key);
        String standard = words.stage(stage.named(""));
        String name = typed.equals(standard) ? "" : typed;
        String folded = Folding.fold(name.isEmpty() ? standard : name);
        boolean taken = pipeline.shown().stream()
                .anyMatch(other -> !other.key().equals(key)
                        && Folding.fold(words.stage(other)).equals(folded));
        if (taken) {
            return new Understood.Not(texts.text("settings.stage.name.taken"));
        }
        return edit(stage, stored -> stored.named(name));
    }

    private Understood chance(StageKey key, String typed) {
        OptionalInt percent = whole(typed.replace("%", ""), 0, 100);
        if (percent.isEmpty()) {
            return new Understood.Not(texts.text("settings.stage.chance.invalid"));
        }
        BigDecimal chance = BigDecimal.valueOf(percent.getAsInt(), 2);
        return edit(pipeline.stage(key), stored -> stored.expecting(chance, stored.staleAfterDays()));
    }

    private Understood stale(StageKey key, String typed) {
        OptionalInt days = whole(typed, 1, MOST_DAYS);
        if (days.isEmpty()) {
            return new Understood.Not(texts.text("settings.stage.stale.invalid", MOST_DAYS));
        }
        return edit(pipeline.stage(key), stored -> stored.expecting(stored.probability(), days.getAsInt()));
    }

    private static Understood edit(Stage stored, UnaryOperator<Stage> edit) {
        Stage edited = edit.apply(stored);
        boolean same = edited.name().equals(stored.name())
                && edited.probability().compareTo(stored.probability()) == 0
                && edited.staleAfterDays() == stored.staleAfterDays();
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

    private String percent(BigDecimal chance) {
        return formats.percent(chance.doubleValue());
    }
}
