package huni.ui.board;

import huni.domain.board.Card;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Prospect;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.board.PendingMoves.Answering;
import huni.ui.gate.GateFacts;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.TaskRunner;
import huni.work.Refusal.GateClosed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the form of a closed gate, with what is already known, where the cards wait. */
final class GateOpener {

    private final BoardSources sources;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Formats formats;
    private final Consumer<Optional<OpenGate>> show;
    private final Consumer<Exception> onFailed;

    GateOpener(
            BoardSources sources,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Consumer<Optional<OpenGate>> show,
            Consumer<Exception> onFailed) {
        this.sources = sources;
        this.tasks = tasks;
        this.texts = texts;
        this.formats = formats;
        this.show = show;
        this.onFailed = onFailed;
    }

    void ask(GateClosed closed, List<CardFace> cards, CardPlace place, Answering answering) {
        tasks.run(
                () -> cards.size() == 1 ? facts(cards.getFirst().card()) : facts(cards),
                facts -> show.accept(Optional.of(new OpenGate(form(closed, facts, answering), place))),
                cause -> {
                    answering.cancel();
                    onFailed.accept(cause);
                });
    }

    private GateFacts facts(Card card) {
        Optional<Prospect> prospect =
                sources.prospects().dossier(card.prospect()).map(Dossier::prospect);
        return new GateFacts(
                card.worth(),
                prospect.map(known -> known.authority().how()).orElse(""),
                sources.pipelines().lostReasons(),
                prospect.flatMap(known -> known.origin().createdOn()));
    }

    private GateFacts facts(List<CardFace> cards) {
        long unknown =
                cards.stream().filter(face -> face.card().worth().isEmpty()).count();
        return new GateFacts(
                new GateFacts.Worth.OfEach((int) unknown),
                "",
                sources.pipelines().lostReasons(),
                Optional.empty());
    }

    private GateFormViewModel form(GateClosed closed, GateFacts facts, Answering answering) {
        return new GateFormViewModel(
                closed,
                facts,
                formats,
                texts,
                answer -> {
                    show.accept(Optional.empty());
                    answering.answer(answer);
                },
                () -> {
                    show.accept(Optional.empty());
                    answering.cancel();
                });
    }
}
