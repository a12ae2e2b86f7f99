package huni.ui.prospect;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.OthersValue;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedText;
import huni.ui.gate.ClosingWords;
import huni.ui.kit.TaskRunner;
import huni.ui.plan.PlanContext;
import huni.ui.prospect.TimelineViewModel.Written;
import huni.work.Operation;
import huni.work.Refusal;
import huni.work.SharedField;
import huni.work.WriteUnlessOthersDid;
import huni.work.activity.EditNote;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What every part of one prospect's screen works with. */
record ProspectScreenContext(
        ProspectId id,
        ProspectSources sources,
        Performer door,
        TaskRunner tasks,
        Formats formats,
        Texts texts,
        OpenFields fields) {

    /** What the form that plans works with. */
    PlanContext planning() {
        return new PlanContext(door, tasks, sources.agenda(), sources.prospects(), sources.pipelines(), formats, texts);
    }

    DomainWords words() {
        return new DomainWords(texts);
    }

    /** A new field of this screen that saves on its own, called by the text with that key. */
    <T> SavedText<T> field(String key, T first, FieldFormat<T> form, SaveAction<T> save) {
        return field(key, "", first, form, save);
    }

    /**
     * One of several such fields.
     *
     * @param of what tells it from the others with that key
     */
    <T> SavedText<T> field(String key, String of, T first, FieldFormat<T> form, SaveAction<T> save) {
        return fields.add(texts.text(key), key + of, first, form, save);
    }

    /**
     * Keeps a value of the prospect that others may write, too.
     *
     * @param content where it stands
     */
    <T> SaveAction<T> save(Function<? super Prospect, T> content, Function<? super T, ? extends Operation<?>> write) {
        return save(Prospect.class, _ -> true, content, write);
    }

    /**
     * The same of what belongs to it.
     *
     * @param one tells the record from others of its kind
     */
    <E extends Record, T> SaveAction<T> save(
            Class<E> type,
            Predicate<? super E> one,
            Function<? super E, T> content,
            Function<? super T, ? extends Operation<?>> write) {
        return SaveAction.shared(door, formats, texts, new SharedField<>(id, type, one, content), write);
    }

    /** Writes something of the prospect over what was shown, and over nothing else. */
    <T> void writeOver(
            Operation<?> write, Function<? super Prospect, T> content, T shown, T mine, SaveAction.Answers<T> answers) {
        SharedField<Prospect, T> field = new SharedField<>(id, Prospect.class, _ -> true, content);
        SaveAction.over(door, formats, texts, write, field, shown, mine, answers);
    }

    /**
     * Takes away something of the prospect; that can be undone. What somebody else has changed since it was shown stays, and
     * that is said.
     */
    <T> void remove(SharedField<?, T> all, T shown, Operation<?> removal, String removed) {
        door.perform(
                new WriteUnlessOthersDid<>(removal, all, shown, shown, _ -> Optional.empty()),
                done -> done.result()
                        .ifPresentOrElse(
                                theirs -> door.problem(
                                        new OthersValue<>(theirs, door.now().instant(), formats, texts).stays()),
                                () -> door.offerUndo(removed, done)),
                refusal -> refusal instanceof Refusal.Gone ? texts.text("field.gone") : door.sentence(refusal),
                door::problem);
    }

    /** Something could not be read: what is shown stays. */
    void unread(Exception failure) {
        door.problem(texts.text("prospect.read.failed", UnexpectedErrors.log("reading a prospect", failure)));
    }

    /** How it was closed: the day, what it was worth, the reason, and the words of a loss. */
    String closing(Prospect prospect, Stage here, List<ClosingReason> reasons, Optional<StageEvent> lastEntry) {
        String day = prospect.standing()
                .closedOn()
                .map(on -> texts.text("prospect.closing.on", words().stage(here), formats.day(on)))
                .orElse(texts.text("prospect.closing.undated", words().stage(here)));
        return new ClosingWords(texts, formats)
                .line(
                        day,
                        new ClosingTerms(prospect.standing().reason(), prospect.worth()),
                        reasons,
                        lastEntry.map(StageEvent::note).orElse(""));
    }

    /** The stage, with the days in it if it is known how many. */
    String stage(Stage stage, Prospect prospect) {
        if (prospect.standing().undated() || stage.type().isClosed()) {
            return words().stage(stage);
        }
        long days = ChronoUnit.DAYS.between(prospect.standing().sinceDay(), formats.today());
        return texts.text("prospect.stage.here", words().stage(stage), formats.days(Math.max(0, days)));
    }

    /** What was written down, written otherwise. */
    record NoteCorrections(ProspectScreenContext context) {

        /**
         * A note as it is corrected where it stands; blank words leave it. If the program is killed what was typed comes back
         * as a note of its own.
         */
        SavedText<String> field(Written written) {
            ActivityId note = written.activity();
            return context.fields()
                    .add(
                            context.texts().text("prospect.timeline.corrected"),
                            "timeline." + note.value(),
                            written.words(),
                            FieldFormat.named(written.words(), ""),
                            context.save(
                                    Activity.class,
                                    one -> one.id().equals(note),
                                    Activity::body,
                                    words -> new EditNote(note, words)));
        }
    }
}
