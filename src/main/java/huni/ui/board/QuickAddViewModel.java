package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.dossier.Duplicate;
import huni.domain.dossier.Identity;
import huni.domain.dossier.ProspectQuery;
import huni.domain.pipeline.StageKey;
import huni.ui.door.Performer;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.prospect.CreateProspect;
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

    private final ProspectQuery prospects;
    private final Performer performer;
    private final Consumer<ProspectId> created;
    private final Latest reads;
    private final ObjectProperty<Optional<StageKey>> stage = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Duplicate>> duplicates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper creating = new ReadOnlyBooleanWrapper();

    QuickAddViewModel(ProspectQuery prospects, Performer performer, TaskRunner tasks, Consumer<ProspectId> created) {
        this.prospects = prospects;
        this.performer = performer;
        this.created = created;
        this.reads = new Latest(tasks);
        name.subscribe(typed -> lookForDuplicates(typed.strip()));
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
        creating.set(true);
        performer.perform(
                new CreateProspect(company, "", stage.get()),
                done -> {
                    name.set("");
                    creating.set(false);
                    created.accept(done.result());
                },
                sentence -> {
                    creating.set(false);
                    performer.problem(sentence);
                });
    }
}
