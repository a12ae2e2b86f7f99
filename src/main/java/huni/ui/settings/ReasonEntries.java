package huni.ui.settings;

import huni.domain.Folding;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.StageType;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.Option;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedText;
import huni.work.SharedField;
import huni.work.pipeline.AddClosingReason;
import huni.work.pipeline.EditClosingReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Why sales are lost, or why they are won, as it can be changed: renamed, added, retired and brought back. */
public final class ReasonEntries {

    /**
     * A reason that is offered.
     *
     * @param key of the reason, for the names of its fields
     * @param called what it is called when it is first shown
     */
    public record ReasonEntry(String key, String called, SavedText<String> name) {}

    private static final int LONGEST_NAME = 60;

    private final StageType outcome;
    private final Texts texts;
    private final DomainWords words;
    private final Performer performer;
    private final OpenFields open;
    private final Formats formats;
    private final Map<String, ReasonEntry> known = new HashMap<>();
    private final ObservableList<ReasonEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<ReasonEntry> shown = FXCollections.unmodifiableObservableList(entries);
    private final ObservableList<Option> retired = FXCollections.observableArrayList();
    private final ObservableList<Option> readOnlyRetired = FXCollections.unmodifiableObservableList(retired);
    private final SavedText<String> added;
    private List<ClosingReason> reasons = List.of();

    /** @param outcome lost or won */
    ReasonEntries(StageType outcome, Texts texts, Formats formats, Performer performer, OpenFields open) {
        this.outcome = outcome;
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.performer = performer;
        this.open = open;
        this.added = field(
                "",
                FieldFormat.words(),
                SaveAction.by(performer, (String typed) -> new AddClosingReason(outcome, typed)),
                "");
    }

    /** @param all those of either outcome */
    void show(List<ClosingReason> all) {
        List<ClosingReason> stored = ClosingReason.of(outcome, all);
        reasons = stored;
        added.show("");
        List<ReasonEntry> now = stored.stream()
                .filter(reason -> !reason.retired())
                .map(this::entry)
                .toList();
        if (!now.equals(entries)) {
            entries.setAll(now);
        }
        List<Option> gone = stored.stream()
                .filter(ClosingReason::retired)
                .map(reason -> new Option(reason.key(), words.closingReason(reason)))
                .toList();
        if (!gone.equals(retired)) {
            retired.setAll(gone);
        }
        stored.forEach(reason -> entry(reason).name().show(words.closingReason(reason)));
    }

    private ReasonEntry entry(ClosingReason reason) {
        return known.computeIfAbsent(
                reason.key(), key -> new ReasonEntry(key, words.closingReason(reason), name(reason)));
    }

    private SavedText<String> name(ClosingReason reason) {
        String key = reason.key();
        String standard = ClosingReason.standard().stream()
                .filter(first -> first.key().equals(key))
                .findFirst()
                .map(words::closingReason)
                .orElse("");
        SaveAction<String> save = SaveAction.shared(
                performer,
                formats,
                texts,
                new SharedField<>(ClosingReason.class, other -> other.key().equals(key), words::closingReason),
                name -> new EditClosingReason(key, stored -> stored.withName(name.equals(standard) ? "" : name)));
        FieldFormat<String> format = FieldFormat.named(standard, texts.text("settings.reason.missing"));
        return field(words.closingReason(reason), format, save, key);
    }

    private SavedText<String> field(String stored, FieldFormat<String> format, SaveAction<String> save, String key) {
        return open.add(
                "",
                (outcome == StageType.WON ? "win-reason:" : "reason:") + key,
                stored,
                format,
                save.unless(name -> problem(key, name)));
    }

    private Optional<String> problem(String key, String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.of(texts.text("settings.stage.name.long", LONGEST_NAME));
        }
        String folded = Folding.fold(name);
        return reasons.stream()
                .filter(other -> !other.key().equals(key)
                        && Folding.fold(words.closingReason(other)).equals(folded))
                .findFirst()
                .map(_ -> texts.text("settings.reason.taken"));
    }

    /** Does not offer the reason any more; closings that have it keep it. */
    public void retire(ReasonEntry reason) {
        performer.perform(new EditClosingReason(reason.key(), stored -> stored.withRetired(true)), _ -> {});
    }

    /** Offers a retired reason again. */
    public void bringBack(Option reason) {
        performer.perform(new EditClosingReason(reason.value(), stored -> stored.withRetired(false)), _ -> {});
    }

    /** The reasons that are offered, in their order. */
    public ObservableList<ReasonEntry> shown() {
        return shown;
    }

    /** The reasons that are not offered any more. */
    public ObservableList<Option> retired() {
        return readOnlyRetired;
    }

    /** The name of a reason to be added; saving it adds it. */
    public SavedText<String> added() {
        return added;
    }
}
