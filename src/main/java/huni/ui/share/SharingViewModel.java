package huni.ui.share;

import huni.language.Texts;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.sharing.AddressParts;
import huni.work.sharing.NotFoundThereException;
import huni.work.sharing.PlaceLook;
import huni.work.sharing.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Asks for the address of a workspace, looks what is there, and says what would be done before it is done: everything is
 * brought there, or the workspace that is there is opened.
 */
public final class SharingViewModel {

    private static final String USUAL_PORT = "5432";
    private static final String USUAL_SCHEMA = "huni";

    private final Sharing sharing;
    private final Texts texts;
    private final Consumer<? super Exception> unexpected;
    private final Latest looks;
    private final Latest counts;
    private final StringProperty server = new SimpleStringProperty(this, "server", "");
    private final StringProperty port = new SimpleStringProperty(this, "port", USUAL_PORT);
    private final StringProperty database = new SimpleStringProperty(this, "database", "");
    private final StringProperty schema = new SimpleStringProperty(this, "schema", USUAL_SCHEMA);
    private final StringProperty role = new SimpleStringProperty(this, "role", "");
    private final BooleanProperty keep = new SimpleBooleanProperty(this, "keep");
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Optional<PlaceLook>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sharing.Amount>> amount =
            new ReadOnlyObjectWrapper<>(this, "amount", Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Consumer<String> onPassword = _ -> {};

    /** @param unexpected takes what nobody expected */
    public SharingViewModel(Sharing sharing, TaskRunner tasks, Texts texts, Consumer<? super Exception> unexpected) {
        this.sharing = sharing;
        this.texts = texts;
        this.unexpected = unexpected;
        this.looks = new Latest(tasks);
        this.counts = new Latest(tasks);
        role.set(sharing.person());
        // Of one that is typed sign by sign nobody knows when it is whole, until it is tested.
        server.subscribe((before, words) -> {
            if (words.length() - before.length() > 1) {
                fillFrom(words);
            }
        });
        Stream.of(server, port, database, schema, role).forEach(part -> part.subscribe((_, _) -> dropLook()));
    }

    /** One thing that was found, and whether it stands in the way. */
    record Line(boolean good, String words) {}

    /** A whole address that is pasted where the server is asked for fills the other fields, too. */
    private void fillFrom(String words) {
        sharing.read(words).ifPresent(pasted -> {
            AddressParts parts = pasted.parts();
            server.set(parts.server());
            port.set(parts.port().isEmpty() ? USUAL_PORT : parts.port());
            database.set(parts.database());
            schema.set(parts.schema().isEmpty() ? USUAL_SCHEMA : parts.schema());
            role.set(parts.role().isEmpty() ? sharing.person() : parts.role());
            if (!pasted.password().isEmpty()) {
                onPassword.accept(pasted.password());
            }
        });
    }

    private void dropLook() {
        looks.drop();
        busy.set(false);
        found.set(Optional.empty());
        problem.set("");
    }

    /** Begins to ask. */
    public void ask() {
        asked.set(true);
        counts.runLong(_ -> sharing.amount(), counted -> amount.set(Optional.of(counted)), unexpected);
    }

    /**
     * Looks what is at the address; nothing is changed there.
     *
     * @param typed asked for the password after a whole address has filled the form
     */
    void test(Supplier<String> typed) {
        fillFrom(server.get());
        dropLook();
        String password = typed.get();
        AddressParts parts = new AddressParts(server.get(), port.get(), database.get(), schema.get(), role.get());
        busy.set(true);
        looks.readFile(
                _ -> sharing.look(parts, password),
                look -> {
                    busy.set(false);
                    found.set(Optional.of(look));
                },
                failure -> {
                    busy.set(false);
                    if (failure instanceof NotFoundThereException known) {
                        if (known.isOfPassword()) {
                            onPassword.accept("");
                        }
                        problem.set(known.sentence());
                    } else {
                        unexpected.accept(failure);
                    }
                });
    }

    /** What was found, one thing a line; empty before a look. */
    List<Line> lines() {
        return found.get().map(this::lines).orElseGet(List::of);
    }

    private List<Line> lines(PlaceLook look) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(true, texts.text("sharing.answers", look.server())));
        lines.add(new Line(true, texts.text(look.near() ? "sharing.near" : "sharing.encrypted")));
        lines.add(new Line(true, texts.text("sharing.let_in", role.get())));
        switch (look.content()) {
            case NOTHING -> {
                String nothing = texts.text(look.mayMake() ? "sharing.nothing" : "sharing.unseen", schema.get());
                lines.add(new Line(look.mayMake(), nothing));
                lines.add(new Line(look.mayMake(), texts.text(look.mayMake() ? "sharing.may" : "sharing.may_not")));
            }
            case WORKSPACE -> lines.add(new Line(true, texts.text("sharing.workspace")));
            case NEWER -> lines.add(new Line(false, texts.text("sharing.newer")));
            case FOREIGN ->
                lines.add(new Line(
                        false, texts.text("sharing.foreign", look.foreign().orElse(""))));
        }
        return lines;
    }

    /** What would be done now; empty while nothing can be. */
    Optional<String> plan() {
        return found.get().flatMap(look -> {
            if (look.takes()) {
                return amount.get()
                        .map(all -> texts.text("sharing.will", all.prospects(), all.steps(), look.address()));
            }
            return look.content() == PlaceLook.AtPlace.WORKSPACE
                    ? Optional.of(texts.text("sharing.will.open", look.address()))
                    : Optional.empty();
        });
    }

    /** What does it, by the name of a key. */
    String deed() {
        boolean opens = found.get()
                .filter(look -> look.content() == PlaceLook.AtPlace.WORKSPACE)
                .isPresent();
        return texts.text(opens ? "sharing.open" : "sharing.do");
    }

    /** Does what was planned: the window closes, and opens again on the workspace. */
    void begin() {
        if (plan().isPresent()) {
            found.get().ifPresent(look -> sharing.begin(look.address(), look.takes(), keep.get()));
        }
    }

    /** Everything stays as it is. */
    void leave() {
        dropLook();
        asked.set(false);
    }

    /** Nothing that is under way arrives any more. */
    public void close() {
        looks.drop();
        counts.drop();
    }

    /** @param taker takes a password that stood in a pasted address */
    void onPassword(Consumer<String> taker) {
        onPassword = taker;
    }

    boolean keepsPasswords() {
        return sharing.keepsPasswords();
    }

    StringProperty serverProperty() {
        return server;
    }

    StringProperty portProperty() {
        return port;
    }

    StringProperty databaseProperty() {
        return database;
    }

    StringProperty schemaProperty() {
        return schema;
    }

    StringProperty roleProperty() {
        return role;
    }

    /** Whether the password is kept in the keyring. */
    BooleanProperty keepProperty() {
        return keep;
    }

    ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Whether it looks now. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PlaceLook>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sharing.Amount>> amountProperty() {
        return amount.getReadOnlyProperty();
    }

    /** Why nothing can be said of the address; empty if nothing went wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
