package huni.ui.checklists;

import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.pipeline.PipelineKey;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.checklists.ChecklistsReader.Stored;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.Option;
import huni.ui.field.SavedText;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import huni.work.Operation;
import huni.work.checklist.AddChecklist;
import huni.work.checklist.AddObjection;
import huni.work.checklist.AddQuestion;
import huni.work.checklist.EditChecklist;
import huni.work.checklist.MoveChecklist;
import huni.work.checklist.MoveObjection;
import huni.work.checklist.MoveQuestion;
import huni.work.checklist.RetireObjection;
import huni.work.checklist.RetireQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the editor shows and does: the checklists and the objection cards at the left, the questions or cards of what is
 * chosen in the middle, and the fields of what is chosen there at the right.
 */
public final class ChecklistsViewModel implements AutoCloseable {

    private final ChecklistsReader reader;
    private final EditorContext context;
    private final Latest reading;
    private final Runnable stopListening;
    private final Map<String, QuestionFields> questions = new HashMap<>();
    private final Map<String, HeadingFields> headings = new HashMap<>();
    private final Map<String, ObjectionFields> objections = new HashMap<>();
    private final SavedText<String> addedList;
    private final SavedText<String> addedLine;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", Page.NOTHING);
    private Stored stored = Stored.NOTHING;
    private String chosen = Page.OBJECTIONS;
    private Optional<String> line = Optional.empty();
    /** A question or card that was just added, and is chosen as soon as it is read. */
    private Optional<String> awaited = Optional.empty();

    private Optional<String> wanted = Optional.empty();
    private boolean restored;

    public ChecklistsViewModel(
            ChecklistsReader reader, Performer door, TaskRunner tasks, Texts texts, Formats formats) {
        this.reader = reader;
        this.context = new EditorContext(
                texts, formats, new ChecklistWords(texts), door, new OpenFields(texts, door, Optional.empty()));
        this.reading = new Latest(tasks);
        this.addedList = context.field("list", "", FieldFormat.words(), this::addList);
        this.addedLine = context.field("line", "", FieldFormat.words(), this::addLine);
        this.stopListening = door.onChanged(this::changed);
        read();
    }

    private void changed(Changed changed) {
        if (changed.everything() || changed.prospects().isEmpty()) {
            read();
        }
    }

    private void read() {
        reading.run(
                reader::read,
                this::show,
                failure -> context.door()
                        .problem(context.texts()
                                .text(
                                        "checklists.failed.read",
                                        UnexpectedErrors.log("reading the checklists", failure))));
    }

    private void show(Stored now) {
        boolean first = stored.equals(Stored.NOTHING);
        stored = now;
        if (first) {
            chosen = content().first(wanted);
        }
        if (content().page(awaited).line().isPresent()) {
            line = awaited;
            awaited = Optional.empty();
        } else {
            line = LineChoice.after(page.get(), content().page(line), line);
        }
        refresh();
        if (!restored) {
            restored = true;
            now.drafts().forEach(context.open()::restore);
        }
    }

    private EditorContent content() {
        return new EditorContent(stored, chosen, context.words(), context.texts());
    }

    private void refresh() {
        addedList.show("");
        addedLine.show("");
        content().checklist().ifPresent(this::showFields);
        content().cards(false).forEach(card -> fieldsOf(card).show(card));
        Page now = content().page(line);
        chosen = now.chosen();
        line = now.line();
        page.set(now);
    }

    private void showFields(Checklist checklist) {
        fieldsOf(checklist).show(checklist, stored.stages(), stored.pipelines());
        checklist
                .asked()
                .forEach(item -> questions
                        .computeIfAbsent(item.key(), _ -> new QuestionFields(item, context))
                        .show(item, checklist, stored.stages()));
    }

    private HeadingFields fieldsOf(Checklist checklist) {
        return headings.computeIfAbsent(checklist.key(), _ -> new HeadingFields(checklist, context));
    }

    private ObjectionFields fieldsOf(Objection card) {
        return objections.computeIfAbsent(card.key(), _ -> new ObjectionFields(card, context));
    }

    /** Shows that checklist, as soon as the checklists are read. */
    public void open(String checklist) {
        wanted = Optional.of(checklist);
        if (!stored.equals(Stored.NOTHING)) {
            choose(checklist);
        }
    }

    /** Shows the questions of a checklist, or the objection cards, and the fields of it. */
    void choose(String list) {
        chosen = list;
        line = list.equals(Page.OBJECTIONS)
                ? content().cards(false).stream().findFirst().map(Objection::key)
                : Optional.empty();
        refresh();
    }

    /** Shows the fields of a question or card. */
    void chooseLine(String key) {
        line = Optional.of(key);
        refresh();
    }

    private void addList(String name, Runnable onDone, Consumer<? super String> onFailed) {
        context.door()
                .perform(
                        new AddChecklist(name, pipeline()),
                        done -> {
                            onDone.run();
                            chosen = done.result().key();
                            line = Optional.empty();
                            read();
                        },
                        onFailed);
    }

    private void addLine(String words, Runnable onDone, Consumer<? super String> onFailed) {
        if (page.get().showsObjections()) {
            add(new AddObjection(words), Objection::key, onDone, onFailed);
        } else {
            add(new AddQuestion(chosen, words), ChecklistItem::key, onDone, onFailed);
        }
    }

    /** It is chosen as soon as it is shown, which may be before or after it is added. */
    private <R> void add(
            Operation<R> operation, Function<R, String> key, Runnable onDone, Consumer<? super String> onFailed) {
        context.door()
                .perform(
                        operation,
                        done -> {
                            onDone.run();
                            awaited = Optional.of(key.apply(done.result()));
                            read();
                        },
                        onFailed);
    }

    /** A checklist that is added is for the pipeline of the one that is shown. */
    private PipelineKey pipeline() {
        return content().checklist().map(shown -> shown.heading().pipeline()).orElse(PipelineKey.FIRST);
    }

    /** Puts the chosen checklist so many places down, or up if negative. */
    void moveList(int places) {
        List<String> keys = content().offered().stream().map(Checklist::key).toList();
        int to = keys.indexOf(chosen) + places;
        if (!page.get().showsObjections() && to >= 0 && to < keys.size()) {
            context.perform(new MoveChecklist(chosen, to));
        }
    }

    /** Puts the chosen question or card so many places down, or up if negative. */
    void move(int places) {
        line.ifPresent(key -> moveTo(key, page.get().place(key) + places));
    }

    /** Puts a question or card at a place among those that are shown, counted from 0. */
    void moveTo(String key, int place) {
        if (place < 0
                || place >= page.get().lines().size()
                || place == page.get().place(key)) {
            return;
        }
        context.perform(page.get().showsObjections() ? new MoveObjection(key, place) : new MoveQuestion(key, place));
    }

    /** Takes the chosen question or card out; its history stays. The next one is chosen. */
    void retire() {
        line.ifPresent(key -> context.perform(
                page.get().showsObjections() ? new RetireObjection(key, true) : new RetireQuestion(key, true)));
    }

    /** Asks a retired question again, or offers a retired card again. */
    void bringBack(Option retired) {
        context.perform(
                page.get().showsObjections()
                        ? new RetireObjection(retired.value(), false)
                        : new RetireQuestion(retired.value(), false));
    }

    /** Offers a retired checklist again. */
    void bringListBack(Option retired) {
        context.perform(new EditChecklist(retired.value(), stored -> stored.withRetired(false)));
    }

    /** What is shown. */
    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The fields of the chosen question. */
    Optional<QuestionFields> question() {
        return line.map(questions::get).filter(_ -> !page.get().showsObjections());
    }

    /** The fields of the chosen checklist. */
    Optional<HeadingFields> heading() {
        return content().checklist().map(this::fieldsOf);
    }

    /** The fields of the chosen objection card. */
    Optional<ObjectionFields> objection() {
        return line.map(objections::get).filter(_ -> page.get().showsObjections());
    }

    /** The name of a checklist to be added. */
    SavedText<String> addedList() {
        return addedList;
    }

    /** The words of a question or card to be added. */
    SavedText<String> addedLine() {
        return addedLine;
    }

    /** Saves what is still being typed, and stops listening; what cannot be read stays a draft. */
    @Override
    public void close() {
        context.open().leaveDrafts();
        stopListening.run();
        reading.drop();
    }
}
