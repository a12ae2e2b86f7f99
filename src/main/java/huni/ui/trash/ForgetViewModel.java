package huni.ui.trash;

import huni.domain.trash.KeptOfPerson;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Forgotten;
import huni.work.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        reading.runLong(_ -> kept(), this::show, failure -> problem.set(unread("reading what is kept", failure)));
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
        remarks.add(texts.text(sources.shared() ? "forget.everywhere.shared" : "forget.everywhere"));
        page.set(new ForgetPage(
                texts.text("forget.title", name),
                goes(kept),
                remarks,
                List.of(),
                texts.text("forget.backups.reading")));
        Optional<Path> second = sources.second().get();
        looking.readFile(
                _ -> sources.backups().holding(second, kept.ids()),
                files -> showBackups(
                        files.stream().map(Path::toString).toList(), texts.text("forget.held", files.size())),
                failure -> showBackups(List.of(), unread("reading the backups", failure)));
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

    private void showBackups(List<String> files, String said) {
        ForgetPage now = page.get();
        page.set(new ForgetPage(now.title(), now.goes(), now.remarks(), files, said));
    }

    /** Takes it all away for good. */
    void forget() {
        if (busy.get() || isUnread()) {
            return;
        }
        busy.set(true);
        problem.set("");
        tasks.write(this::forgotten, this::ended, failure -> failed("forgetting", failure));
    }

    /** Nobody is forgotten before it was said what goes. */
    private boolean isUnread() {
        return page.get().equals(ForgetPage.NONE);
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
            case Outcome.Done<Forgotten>(Forgotten forgotten, var _) -> {
                sources.say().accept(said(forgotten.left()));
                onClosed.run();
            }
            case Outcome.Refused<Forgotten> refused -> problem.set(new DomainWords(texts).refusal(refused.refusal()));
        }
    }

    private String said(List<Path> left) {
        return left.isEmpty()
                ? texts.text("forget.forgotten", name)
                : texts.text(
                        "forget.forgotten.left",
                        name,
                        left.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }

    private String unread(String what, Exception failure) {
        return texts.text("forget.unread", UnexpectedErrors.log(what, failure));
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
