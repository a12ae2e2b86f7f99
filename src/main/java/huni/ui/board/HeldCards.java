package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.board.BoardQuery;
import huni.domain.board.Card;
import huni.domain.pipeline.Stage;
import huni.ui.door.Performer;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The cards in the hand, from where they are now: one may be moved meanwhile, by somebody else. That is said, the card stays in
 * the hand, and what is done with it then begins from there.
 */
final class HeldCards {

    private final BoardQuery board;
    private final CardWriter writer;
    private final Latest reads;
    private final Consumer<? super Exception> onFailed;
    private final ReadOnlyObjectWrapper<List<CardFace>> cards = new ReadOnlyObjectWrapper<>(this, "cards", List.of());

    HeldCards(BoardQuery board, CardWriter writer, TaskRunner tasks, Consumer<? super Exception> onFailed) {
        this.board = board;
        this.writer = writer;
        this.reads = new Latest(tasks);
        this.onFailed = onFailed;
    }

    /**
     * Looks after each change until what is returned is run.
     *
     * @param state what cards are written by
     * @param underWay whether one is still on its way, so that it is not stored where it is shown
     */
    Runnable follow(Performer performer, Supplier<Optional<BoardState>> state, Predicate<? super ProspectId> underWay) {
        return performer.onChanged(change -> {
            List<ProspectId> touched = cards.get().stream()
                    .map(CardFace::id)
                    .filter(id -> isTouched(id, change) && !underWay.test(id))
                    .toList();
            if (!touched.isEmpty()) {
                reads.run(
                        () -> stored(touched),
                        found -> state.get().ifPresent(now -> show(found, now, performer)),
                        onFailed);
            }
        });
    }

    private static boolean isTouched(ProspectId id, Changed change) {
        return change.past() || change.everything() || change.prospects().contains(id);
    }

    private Map<ProspectId, Optional<Card>> stored(List<ProspectId> touched) {
        Map<ProspectId, Optional<Card>> found = new HashMap<>();
        touched.forEach(id -> found.put(id, board.card(id)));
        return found;
    }

    private void show(Map<ProspectId, Optional<Card>> found, BoardState now, Performer performer) {
        List<CardFace> held = new ArrayList<>(cards.get());
        held.replaceAll(face -> {
            Optional<Card> card = Optional.ofNullable(found.get(face.id())).flatMap(stored -> stored);
            Optional<Stage> stage = card.filter(
                            stored -> !stored.stage().equals(face.card().stage()))
                    .flatMap(stored -> now.pipeline().find(stored.stage()));
            stage.ifPresent(there -> performer.say(writer.heldElsewhere(face, there)));
            return stage.isPresent() ? writer.face(card.orElseThrow(), now) : face;
        });
        if (!held.equals(cards.get())) {
            cards.set(List.copyOf(held));
        }
    }

    /** They are in the hand from now on. */
    void hold(List<CardFace> lifted) {
        cards.set(List.copyOf(lifted));
    }

    /** Nothing is in the hand any more. */
    void release() {
        reads.drop();
        cards.set(List.of());
    }

    List<CardFace> cards() {
        return cards.get();
    }

    /** Each as it is stored now; none if nothing is held. */
    ReadOnlyObjectProperty<List<CardFace>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }
}
