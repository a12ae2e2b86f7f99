package huni.ui.prospect;

import huni.domain.OperationName;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Care.Rhythm;
import huni.domain.prospect.Prospect;
import huni.language.ChanceWords;
import huni.language.RhythmPhrase;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.SavedText;
import huni.ui.prospect.owner.OwnerViewModel;
import huni.work.activity.SetRhythm;
import huni.work.prospect.EditProspect;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Source, tags, own fields and the chance to win. */
final class DetailsViewModel {

    /** One of the user's own fields. */
    record OwnField(String name, SavedText<String> content) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProspectScreenContext context;
    private final ProspectActions actions;
    private final SavedText<String> source;
    private final SavedText<List<String>> tags;
    private final SavedText<Optional<Rhythm>> rhythm;
    private final SavedText<Optional<BigDecimal>> probability;
    private final OwnerViewModel owner;
    private final ReadOnlyStringWrapper computed = new ReadOnlyStringWrapper(this, "computed", "");
    private final ReadOnlyStringWrapper created = new ReadOnlyStringWrapper(this, "created", "");
    private final Map<String, OwnField> known = new LinkedHashMap<>();
    private final ObservableList<OwnField> ownFields = FXCollections.observableArrayList();
    private final StringProperty newName = new SimpleStringProperty(this, "newName", "");
    private final StringProperty newContent = new SimpleStringProperty(this, "newContent", "");
    private final ReadOnlyStringWrapper newProblem = new ReadOnlyStringWrapper(this, "newProblem", "");

    DetailsViewModel(ProspectScreenContext context, ProspectActions actions) {
        this.context = context;
        this.actions = actions;
        this.source = context.field(
                "prospect.source",
                "",
                FieldFormat.words(),
                context.save(p -> p.origin().source(), words -> EditProspect.source(context.id(), words)));
        this.tags = context.field(
                "prospect.tags",
                List.of(),
                new FieldFormat<>(all -> String.join(", ", all), typed -> Optional.of(split(typed)), ""),
                context.save(Prospect::tags, all -> EditProspect.tags(context.id(), all)));
        this.rhythm = context.field(
                "prospect.rhythm",
                Optional.empty(),
                FieldFormat.optional(
                        context.words()::rhythm,
                        RhythmPhrase::typed,
                        context.texts().text("prospect.rhythm.invalid")),
                context.save(p -> p.care().rhythm(), every -> new SetRhythm(context.id(), every)));
        this.probability = context.field(
                "prospect.probability",
                Optional.empty(),
                FieldFormat.optional(
                        share -> context.formats().percent(share.doubleValue()),
                        this::share,
                        context.texts().text("prospect.probability.invalid")),
                context.save(Prospect::manualProbability, share -> EditProspect.probability(context.id(), share)));
        this.owner = new OwnerViewModel(
                context.id(),
                context.sources().people(),
                context.door(),
                context.tasks(),
                context.texts(),
                context::unread);
        newName.subscribe(_ -> newProblem.set(""));
    }

    private static List<String> split(String typed) {
        return Arrays.stream(typed.split("[,;]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private String computed(ProspectSources.OpenChance known) {
        ChanceWords words = new ChanceWords(context.texts(), context.formats());
        String computed = context.texts()
                .text(
                        "prospect.probability.computed",
                        words.percent(known.chance().computed()));
        return known.basis().map(basis -> computed + " " + words.why(basis)).orElse(computed);
    }

    private Optional<BigDecimal> share(String typed) {
        return context.formats()
                .parseNumber(typed.replace("%", ""))
                .filter(percent -> percent.compareTo(HUNDRED) <= 0)
                .map(percent -> percent.movePointLeft(2).stripTrailingZeros());
    }

    /** @param chance to win it, if that is still open and known */
    void show(Dossier dossier, Optional<ProspectSources.OpenChance> chance) {
        Prospect prospect = dossier.prospect();
        source.show(prospect.origin().source());
        tags.show(prospect.tags());
        rhythm.show(prospect.care().rhythm());
        probability.show(prospect.manualProbability());
        owner.show(prospect.care().owner());
        computed.set(chance.map(this::computed).orElse(""));
        created.set(prospect.origin()
                .createdOn()
                .map(day -> context.texts()
                        .text("prospect.created", context.formats().weekday(day)))
                .orElseGet(() -> context.texts().text("prospect.created.unknown")));
        known.keySet().retainAll(prospect.ownFields().keySet());
        prospect.ownFields()
                .forEach((name, content) ->
                        known.computeIfAbsent(name, this::field).content().show(content));
        List<OwnField> now = List.copyOf(new TreeMap<>(known).values());
        if (!now.equals(ownFields)) {
            ownFields.setAll(now);
        }
    }

    private OwnField field(String name) {
        return new OwnField(
                name,
                context.fields()
                        .add(
                                name,
                                "own:" + name,
                                "",
                                FieldFormat.words(),
                                context.save(
                                        p -> p.ownFields().getOrDefault(name, ""),
                                        content -> edit(all -> with(all, name, content)))));
    }

    private static Map<String, String> with(Map<String, String> all, String name, String content) {
        Map<String, String> changed = new TreeMap<>(all);
        changed.put(name, content);
        return changed;
    }

    private static Map<String, String> without(Map<String, String> all, String name) {
        Map<String, String> changed = new TreeMap<>(all);
        changed.remove(name);
        return changed;
    }

    private EditProspect edit(UnaryOperator<Map<String, String>> fields) {
        return new EditProspect(
                context.id(), OperationName.OWN_FIELDS, (p, _) -> p.withOwnFields(fields.apply(p.ownFields())));
    }

    /** Adds the own field that was typed. */
    void addField() {
        String name = newName.get().strip();
        if (name.isEmpty()) {
            newProblem.set(context.texts().text("prospect.own.name.missing"));
            return;
        }
        if (known.containsKey(name)) {
            newProblem.set(context.texts().text("prospect.own.name.taken", name));
            return;
        }
        String content = newContent.get().strip();
        newName.set("");
        newContent.set("");
        context.door().perform(edit(all -> with(all, name, content)), _ -> {}, sentence -> {
            newName.set(name);
            newContent.set(content);
            newProblem.set(sentence);
        });
    }

    /** Takes an own field away; that can be undone. */
    void removeField(OwnField field) {
        context.door()
                .performUndoable(
                        edit(all -> without(all, field.name())),
                        context.texts().text("prospect.own.removed", field.name()));
    }

    /** The own field that is being typed, in a line. */
    Optional<String> typed() {
        return OpenFields.line(
                context.texts(), context.texts().text("prospect.own.name"), newName.get() + " " + newContent.get());
    }

    /** Adds a field that is being typed if it can be; what it says comes back if not. */
    List<String> leave() {
        List<String> typed = typed().stream().toList();
        if (!typed.isEmpty()) {
            addField();
        }
        return newProblem.get().isEmpty() ? List.of() : typed;
    }

    /** How often it is heard of once it is parked or won. */
    SavedText<Optional<Rhythm>> rhythm() {
        return rhythm;
    }

    OwnerViewModel owner() {
        return owner;
    }

    SavedText<String> source() {
        return source;
    }

    SavedText<List<String>> tags() {
        return tags;
    }

    SavedText<Optional<BigDecimal>> probability() {
        return probability;
    }

    /** The chance that the numbers tell, as a sentence. */
    ReadOnlyStringProperty computedProperty() {
        return computed.getReadOnlyProperty();
    }

    /** When it came in, as a sentence. */
    ReadOnlyStringProperty createdProperty() {
        return created.getReadOnlyProperty();
    }

    /** By name. */
    ObservableList<OwnField> ownFields() {
        return ownFields;
    }

    StringProperty newNameProperty() {
        return newName;
    }

    StringProperty newContentProperty() {
        return newContent;
    }

    /** What is wrong with the new own field; empty if nothing is. */
    ReadOnlyStringProperty newProblemProperty() {
        return newProblem.getReadOnlyProperty();
    }

    /** Asks whether the prospect is forgotten for good. */
    void forget() {
        actions.forget(Optional.empty());
    }
}
