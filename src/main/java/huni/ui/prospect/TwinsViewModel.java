package huni.ui.prospect;

import huni.domain.ProspectId;
import huni.domain.dossier.Dossier;
import huni.domain.dossier.Duplicate;
import huni.domain.dossier.Identity;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.ui.kit.Latest;
import huni.work.prospect.KeepApart;
import huni.work.prospect.MergeProspects;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Prospects that may be the same as the one shown: what is alike, and whether to merge or to keep a sale of its own. */
final class TwinsViewModel {

    /**
     * A prospect that may be the same one.
     *
     * @param sentence its name, stage and value, and what is alike
     * @param ownSale one of the two is won or lost, so this is a new sale of the customer and nothing to merge
     */
    record Twin(ProspectId id, String sentence, boolean ownSale) {}

    private static final int MOST = 3;

    private final ProspectScreenContext context;
    private final ProspectActions actions;
    private final Supplier<Identity> identity;
    private final Latest looking;
    private final ObservableList<Twin> twins = FXCollections.observableArrayList();
    private Optional<Pipeline> pipeline = Optional.empty();
    private boolean closed;
    private boolean merging;

    TwinsViewModel(ProspectScreenContext context, ProspectActions actions, Supplier<Identity> identity) {
        this.context = context;
        this.actions = actions;
        this.identity = identity;
        this.looking = new Latest(context.tasks());
    }

    /** Looks for them when the prospect is opened; later on only while somebody types. */
    void show(Dossier dossier, Pipeline now) {
        boolean opened = pipeline.isEmpty();
        Stage stage = now.stage(dossier.prospect().standing().stage());
        boolean changed = closed != stage.type().isClosed();
        closed = stage.type().isClosed();
        pipeline = Optional.of(now);
        if (opened || changed) {
            look(new Identity(
                    dossier.prospect().company(),
                    dossier.contacts().stream().map(c -> c.name()).toList(),
                    dossier.contacts().stream().map(c -> c.phoneE164()).toList(),
                    dossier.contacts().stream().map(c -> c.email()).toList()));
        }
    }

    /** Looks for prospects that are the same as what is typed now. */
    void look() {
        look(identity.get());
    }

    private void look(Identity of) {
        looking.run(
                () -> context.sources().prospects().duplicates(of, Optional.of(context.id())),
                this::found,
                _ -> twins.clear());
    }

    private void found(List<Duplicate> found) {
        twins.setAll(found.stream().limit(MOST).map(this::twin).toList());
    }

    private Twin twin(Duplicate found) {
        ProspectRow row = found.prospect();
        Optional<Stage> stage = pipeline.flatMap(p -> p.find(row.stage()));
        boolean ownSale = closed || stage.filter(s -> s.type().isClosed()).isPresent();
        String alike = found.by().stream()
                .map(match -> context.texts()
                        .text(
                                switch (match) {
                                    case NAME -> "prospect.twin.by.name";
                                    case BARE_NAME -> "prospect.twin.by.bare_name";
                                    case PHONE -> "prospect.twin.by.phone";
                                    case EMAIL -> "prospect.twin.by.email";
                                    case PERSON -> "prospect.twin.by.person";
                                }))
                .collect(Collectors.joining(", "));
        String worth =
                row.worth().map(context.formats()::money).orElse(context.texts().text("prospect.twin.worthless"));
        String where = stage.map(context.words()::stage).orElse(row.stage().value());
        String standing = row.closedOn()
                .map(day -> context.texts()
                        .text("prospect.twin.closed", where, context.formats().day(day)))
                .orElse(where);
        return new Twin(
                row.prospect(), context.texts().text("prospect.twin", row.company(), standing, worth, alike), ownSale);
    }

    /** Shows the other one instead. */
    void open(Twin twin) {
        actions.open(twin.id());
    }

    /** It is a sale of its own, so nobody is asked about the two again; that can be undone. */
    void keepApart(Twin twin) {
        context.door()
                .perform(
                        new KeepApart(context.id(), twin.id()),
                        done -> {
                            twins.remove(twin);
                            context.door().offerUndo(context.texts().text("prospect.kept_apart"), done);
                        },
                        context.door()::problem);
    }

    /** Makes one of both, and shows the one that has stayed; that can be undone. */
    void merge(Twin twin) {
        if (merging) {
            return;
        }
        merging = true;
        context.door()
                .perform(
                        new MergeProspects(context.id(), twin.id()),
                        done -> {
                            merging = false;
                            twins.remove(twin);
                            context.door().offerUndo(context.texts().text("prospect.merged"), done);
                            if (!done.result().equals(context.id())) {
                                actions.open(done.result());
                            }
                        },
                        sentence -> {
                            merging = false;
                            context.door().problem(sentence);
                        });
    }

    /** At most three. */
    ObservableList<Twin> twins() {
        return twins;
    }
}
