package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.dossier.Duplicate;
import huni.domain.dossier.Identity;
import huni.domain.dossier.ProspectQuery;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Draft;
import huni.domain.prospect.GateAnswer;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldDraft;
import huni.ui.gate.GateFacts;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Refusal;
import huni.work.prospect.AddProspect;
import huni.work.prospect.KeepDraft;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A new prospect in one line: a name is enough. While it is typed, prospects that may be the same are shown. */
final class QuickAddViewModel {

    private static final String DRAFT = "quick-add";

    private final ProspectQuery prospects;
    private final Performer performer;
    private final Texts texts;
    private final Formats formats;
    private final Consumer<ProspectId> created;
    private final Latest reads;
    private final FieldDraft draft;
    private final ObjectProperty<Optional<StageKey>> stage = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Duplicate>> duplicates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper creating = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<GateFormViewModel>> gate =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    QuickAddViewModel(
            BoardSources sources,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Consumer<ProspectId> created) {
        this.prospects = sources.prospects();
        this.performer = performer;
        this.texts = texts;
        this.formats = formats;
        this.created = created;
        this.reads = new Latest(tasks);
        this.draft = new FieldDraft(performer.unsaved(), this::keep, name::get, _ -> {});
        name.subscribe(typed -> lookForDuplicates(typed.strip()));
        name.subscribe((_, typed) -> {
            if (typed.isBlank()) {
                draft.saved();
            } else {
                draft.typed();
            }
        });
        tasks.run(sources.drafts()::drafts, this::restore, _ -> {});
    }

    private void keep(Optional<String> typed, Runnable onKept, Consumer<? super String> onFailed) {
        performer.perform(new KeepDraft(Optional.empty(), DRAFT, typed), _ -> onKept.run(), onFailed);
    }

    /** The name that was being typed when the program ended waits in the form. */
    private void restore(List<Draft> drafts) {
        drafts.stream()
                .filter(kept -> kept.id().equals(Draft.idOf(Optional.empty(), DRAFT))
                        && name.get().isEmpty())
                .findFirst()
                .ifPresent(kept -> {
                    name.set(kept.content());
                    draft.restored();
                });
    }

    /** The open stage that it begins in; empty for the pipeline's first one. */
    ObjectProperty<Optional<StageKey>> stageProperty() {
        return stage;
    }

    StringProperty nameProperty() {
        return name;
    }

    /** At most three. */
    ReadOnlyObjectProperty<List<Duplicate>> duplicatesProperty() {
        return duplicates.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty creatingProperty() {
        return creating.getReadOnlyProperty();
    }

    private void lookForDuplicates(String typed) {
        if (typed.isEmpty()) {
            reads.drop();
            duplicates.set(List.of());
            return;
        }
        reads.run(
                () -> prospects.duplicates(Identity.named(typed), Optional.empty()),
                found -> duplicates.set(found.stream().limit(3).toList()),
                _ -> duplicates.set(List.of()));
    }

    /**
     * Makes the prospect and opens it; without a name, or while one is being made, nothing happens. If it is not made, the
     * name stays and the message says why.
     */
    void create() {
        String company = name.get().strip();
        if (company.isEmpty() || creating.get()) {
            return;
        }
        create(company, new GateAnswer.None());
    }

    private void create(String company, GateAnswer answer) {
        creating.set(true);
        performer.ask(
                new AddProspect(company, stage.get(), answer),
                done -> {
                    if (name.get().strip().equals(company)) {
                        name.set("");
                    }
                    creating.set(false);
                    gate.set(Optional.empty());
                    created.accept(done.result());
                },
                refusal -> {
                    creating.set(false);
                    if (refusal instanceof Refusal.GateClosed closed) {
                        gate.set(Optional.of(gate(closed, company)));
                    } else {
                        failed(performer.sentence(refusal));
                    }
                },
                sentence -> {
                    creating.set(false);
                    failed(sentence);
                });
    }

    private GateFormViewModel gate(Refusal.GateClosed closed, String company) {
        return new GateFormViewModel(
                closed,
                new GateFacts(Optional.empty(), "", List.of(), Optional.empty()),
                formats,
                texts,
                answer -> create(company, answer),
                () -> gate.set(Optional.empty()));
    }

    private void failed(String sentence) {
        gate.get().ifPresentOrElse(open -> open.failed(sentence), () -> performer.problem(sentence));
    }

    /** What is asked before it can begin in that stage; empty while nothing is. */
    ReadOnlyObjectProperty<Optional<GateFormViewModel>> gateProperty() {
        return gate.getReadOnlyProperty();
    }
}
