package huni.ui.message;

import huni.domain.activity.MessageField;
import huni.domain.activity.MessageTemplate;
import huni.domain.activity.MessageTemplate.Occasion;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.activity.EditTemplate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The templates: one is chosen, and it can be written otherwise. */
final class TemplatesViewModel {

    /** The fields in which a template is written; each saves on its own. */
    record Editor(
            MessageTemplate template,
            SavedText<String> name,
            SavedChoice<Occasion> occasion,
            SavedText<String> subject,
            SavedText<String> body) {}

    private final MessageSources sources;
    private final Performer door;
    private final Texts texts;
    private final DomainWords words;
    private final Consumer<? super MessageTemplate> onChosen;
    private final OpenFields open;
    private final ObservableList<MessageTemplate> offered = FXCollections.observableArrayList();
    private final ObservableList<MessageTemplate> retired = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<MessageTemplate>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Editor>> editor =
            new ReadOnlyObjectWrapper<>(this, "editor", Optional.empty());
    private Optional<UUID> added = Optional.empty();

    /** @param onChosen begins a message with a template */
    TemplatesViewModel(
            MessageSources sources, Performer door, Texts texts, Consumer<? super MessageTemplate> onChosen) {
        this.sources = sources;
        this.door = door;
        this.texts = texts;
        this.words = new DomainWords(texts);
        this.onChosen = onChosen;
        this.open = new OpenFields(texts, door, Optional.empty());
    }

    /** @param first for what the first message is, if none is chosen yet */
    void show(List<MessageTemplate> kept, Occasion first) {
        List<MessageTemplate> all = sources.standard().all(kept, texts.locale().getLanguage());
        List<MessageTemplate> now =
                all.stream().filter(template -> !template.retired()).toList();
        if (!now.equals(offered)) {
            offered.setAll(now);
        }
        List<MessageTemplate> gone =
                all.stream().filter(MessageTemplate::retired).toList();
        if (!gone.equals(retired)) {
            retired.setAll(gone);
        }
        Optional<MessageTemplate> wanted = added.or(() -> chosen.get().map(MessageTemplate::id))
                .flatMap(this::find)
                .or(() -> now.stream()
                        .filter(template -> template.occasion() == first)
                        .findFirst())
                .or(() -> now.stream().findFirst());
        boolean isNew = added.isPresent();
        added = Optional.empty();
        wanted.filter(template -> !chosen.get().equals(Optional.of(template))).ifPresent(this::choose);
        if (isNew) {
            edit();
        }
        editor.get()
                .flatMap(shown -> find(shown.template().id()).map(template -> new Shown(shown, template)))
                .ifPresent(Shown::show);
    }

    /** An open editor, and what is stored of its template now. */
    private record Shown(Editor editor, MessageTemplate stored) {

        void show() {
            editor.name().show(stored.name());
            editor.occasion().show(stored.occasion());
            editor.subject().show(stored.subject());
            editor.body().show(stored.body());
        }
    }

    private Optional<MessageTemplate> find(UUID id) {
        return offered.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** Begins a message with a template. */
    void choose(MessageTemplate template) {
        boolean other = !chosen.get().map(MessageTemplate::id).equals(Optional.of(template.id()));
        if (other) {
            endEditing();
        }
        chosen.set(Optional.of(template));
        onChosen.accept(template);
    }

    /** Begins a message with the template of that number, from 1, if there is one. */
    boolean choose(int number) {
        boolean known = number >= 1 && number <= offered.size();
        if (known) {
            choose(offered.get(number - 1));
        }
        return known;
    }

    /** Opens the fields in which the chosen template is written. */
    void edit() {
        chosen.get().ifPresent(template -> editor.set(Optional.of(editor(template))));
    }

    /** Saves what is being typed in them and closes them. */
    void endEditing() {
        if (editor.get().isPresent()) {
            open.leaveDrafts();
            editor.set(Optional.empty());
        }
    }

    private Editor editor(MessageTemplate template) {
        String of = ":" + template.id();
        return new Editor(
                template,
                open.add(
                        texts.text("message.template.name"),
                        "template.name" + of,
                        template.name(),
                        FieldFormat.needed(texts.text("message.template.name.missing")),
                        save(template, MessageTemplate::withName)),
                new SavedChoice<>(
                        template.occasion(),
                        List.of(Occasion.values()),
                        words::occasion,
                        save(template, MessageTemplate::withOccasion),
                        door::problem),
                open.add(
                        texts.text("message.subject"),
                        "template.subject" + of,
                        template.subject(),
                        FieldFormat.words(),
                        save(template, MessageTemplate::withSubject)),
                open.add(
                        texts.text("message.body"),
                        "template.body" + of,
                        template.body(),
                        new FieldFormat<>(Function.identity(), Optional::of, ""),
                        save(template, MessageTemplate::withBody)));
    }

    private <T> SaveAction<T> save(MessageTemplate template, BiFunction<MessageTemplate, T, MessageTemplate> edit) {
        return SaveAction.by(door, value -> new EditTemplate(template, stored -> edit.apply(stored, value)));
    }

    /** Makes a template of the person's own and opens its fields. */
    void add() {
        endEditing();
        String name = texts.text("message.template.new");
        String language = texts.locale().getLanguage();
        MessageTemplate template = new MessageTemplate(
                sources.ids().get(),
                name,
                Occasion.FOLLOW_UP,
                language,
                name,
                texts.text(
                        "message.template.new.body",
                        braced(MessageField.CONTACT, language),
                        braced(MessageField.OWN_NAME, language)),
                offered.size(),
                false,
                0);
        added = Optional.of(template.id());
        door.perform(new EditTemplate(template, shown -> shown), _ -> {});
    }

    private String braced(MessageField field, String language) {
        return "{" + nameOf(field, language) + "}";
    }

    /** What a field is called in templates of that language. */
    String nameOf(MessageField field, String language) {
        return sources.standard().name(field, language);
    }

    /** Does not offer the chosen template any more; that can be undone, and it can be brought back. */
    void retire() {
        chosen.get().ifPresent(template -> {
            endEditing();
            chosen.set(Optional.empty());
            door.performUndoable(
                    new EditTemplate(template, stored -> stored.withRetired(true)),
                    texts.text("message.template.retired", template.name()));
        });
    }

    /** Offers a retired template again. */
    void bringBack(MessageTemplate template) {
        added = Optional.empty();
        door.perform(new EditTemplate(template, stored -> stored.withRetired(false)), _ -> {});
    }

    /** Whether the chosen template came with the program and reads otherwise now. */
    boolean isChanged() {
        return chosen.get()
                .flatMap(this::standard)
                .filter(first -> chosen.get()
                        .filter(now -> now.subject().equals(first.subject())
                                && now.body().equals(first.body()))
                        .isEmpty())
                .isPresent();
    }

    private Optional<MessageTemplate> standard(MessageTemplate template) {
        return sources.standard().standard(template.language()).stream()
                .filter(first -> first.id().equals(template.id()))
                .findFirst();
    }

    /** Brings back the words that came with the program. */
    void restore() {
        chosen.get()
                .flatMap(this::standard)
                .ifPresent(first -> door.performUndoable(
                        new EditTemplate(
                                first,
                                stored -> stored.withName(first.name())
                                        .withSubject(first.subject())
                                        .withBody(first.body())),
                        texts.text("message.template.restored", first.name())));
    }

    /** Saves what is being typed. */
    void leave() {
        open.leaveDrafts();
    }

    /** What a template is for. */
    String occasion(MessageTemplate template) {
        return words.occasion(template.occasion());
    }

    /** The language of the chosen template: {@code tr} or {@code en}. */
    String language() {
        return chosen.get().map(MessageTemplate::language).orElse(texts.locale().getLanguage());
    }

    Optional<MessageTemplate> chosen() {
        return chosen.get();
    }

    /** The template that the message begins with. */
    ReadOnlyObjectProperty<Optional<MessageTemplate>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The fields in which the template is written, while they are open. */
    ReadOnlyObjectProperty<Optional<Editor>> editorProperty() {
        return editor.getReadOnlyProperty();
    }

    /** Those of the language of the window first. */
    ObservableList<MessageTemplate> offered() {
        return offered;
    }

    /** Those that are not offered any more. */
    ObservableList<MessageTemplate> retired() {
        return retired;
    }
}
