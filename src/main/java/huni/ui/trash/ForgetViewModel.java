package huni.ui.trash;

import huni.domain.trash.KeptOfPerson;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Forgotten;
import huni.work.Outcome;
import huni.work.safety.Backup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Says what would go for good and which backups still hold it; then it goes. */
public final class ForgetViewModel implements AutoCloseable {

    private final ForgetSources sources;
    private final ForgetWhom whom;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Runnable onClosed;
    private final Latest reading;
    private final Latest looking;
    private final ReadOnlyObjectWrapper<ForgetPage> page = new ReadOnlyObjectWrapper<>(this, "page", ForgetPage.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private String name = "";

    /**
     * Begins to read what is kept; close it when its screen closes.
     *
     * @param onClosed told when they are forgotten, or stay
     */
    public ForgetViewModel(ForgetSources sources, ForgetWhom whom, TaskRunner tasks, Texts texts, Runnable onClosed) {
        this.sources = sources;
        this.whom = whom;
        this.tasks = tasks;
        this.texts = texts;
        this.onClosed = onClosed;
        this.reading = new Latest(tasks);
        this.looking = new Latest(tasks);
        reading.runLong(_ -> kept(), this::show, failure -> failed("reading what is kept", failure));
    }

    private KeptOfPerson kept() {
        return whom.contact()
                .map(contact -> sources.trash().contents().kept(whom.prospects().getFirst(), contact))
                .orElseGet(() -> sources.trash().contents().kept(whom.prospects()));
    }

    private void show(KeptOfPerson kept) {
        name = kept.firstNames().isEmpty()
                ? ""
                : texts.text("forget.names", kept.firstNames().getFirst(), Math.max(0, kept.people() - 1));
        List<String> remarks = new ArrayList<>();
        if (whom.contact().isPresent()) {
            remarks.add(texts.text("forget.contact.notes"));
        }
        if (kept.people() > whom.prospects().size()) {
            remarks.add(texts.text("forget.merged"));
        }
        if (kept.steps() > 0) {
            remarks.add(texts.text("forget.steps", kept.steps()));
        }
        remarks.add(texts.text("forget.everywhere"));
        page.set(new ForgetPage(
                texts.text("forget.title", name),
                goes(kept),
                remarks,
                List.of(),
                texts.text("forget.backups.reading")));
        Optional<Path> second = sources.second().get();
        looking.readFile(_ -> holding(second), this::showBackups, failure -> failed("reading the backups", failure));
    }

    private List<String> goes(KeptOfPerson kept) {
        return List.of(
                        Map.entry("people", kept.people()),
                        Map.entry("contacts", kept.contacts()),
                        Map.entry("entries", kept.entries()),
                        Map.entry("answers", kept.answers()),
                        Map.entry("purchases", kept.purchases()),
                        Map.entry("drafts", kept.drafts()))
                .stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> texts.text("forget.kept." + part.getKey(), part.getValue()))
                .toList();
    }

    private List<String> holding(Optional<Path> second) throws java.io.IOException {
        List<Backup> holding = new ArrayList<>(sources.backups().holding(whom.ids()));
        if (second.isPresent()) {
            holding.addAll(sources.backups().holding(second.get(), whom.ids()));
        }
        return holding.stream().map(backup -> backup.file().toString()).toList();
    }

    private void showBackups(List<String> files) {
        ForgetPage now = page.get();
        page.set(
                new ForgetPage(now.title(), now.goes(), now.remarks(), files, texts.text("forget.held", files.size())));
    }

    /** Takes it all away for good. */
    void forget() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set("");
        tasks.write(this::forgotten, this::ended, failure -> failed("forgetting", failure));
    }

    private Outcome<Forgotten> forgotten() {
        return whom.contact()
                .map(contact ->
                        sources.trash().forgetting().forget(whom.prospects().getFirst(), contact))
                .orElseGet(() -> sources.trash().forgetting().forget(whom.prospects()));
    }

    private void ended(Outcome<Forgotten> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<Forgotten> _ -> {
                sources.say().accept(texts.text("forget.forgotten", name));
                onClosed.run();
            }
            case Outcome.Refused<Forgotten> refused -> problem.set(new DomainWords(texts).refusal(refused.refusal()));
        }
    }

    private void failed(String what, Exception failure) {
        busy.set(false);
        problem.set(texts.text("forget.failed", UnexpectedErrors.log(what, failure)));
    }

    /** They stay. */
    void leave() {
        if (!busy.get()) {
            onClosed.run();
        }
    }

    ReadOnlyObjectProperty<ForgetPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Why it was not done; empty if nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it is being done. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public void close() {
        reading.drop();
        looking.drop();
    }
}
