package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.board.Card;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.PipelineKey;
import huni.domain.prospect.Draft;
import huni.domain.prospect.GateAnswer;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.board.PendingMoves.Answering;
import huni.ui.board.PendingMoves.Asking;
import huni.ui.door.Performer;
import huni.ui.field.FormDraft;
import huni.ui.field.OpenFields;
import huni.ui.field.Option;
import huni.ui.gate.GateFacts;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.TaskRunner;
import huni.work.Refusal;
import huni.work.Refusal.GateClosed;
import huni.work.Slot;
import huni.work.prospect.MoveToPipeline;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Opens the form of a closed gate, with what is already known, where the cards wait. */
final class GateOpener {

    /**
     * A gate that is being asked about: its form, and where the cards wait for the answer.
     *
     * @param typed whether something is typed in the form that would be lost
     */
    record OpenGate(GateFormViewModel form, CardPlace place, BooleanSupplier typed) {}

    private record Known(GateFacts facts, List<Draft> drafts) {}

    private final BoardSources sources;
    private final Performer performer;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Formats formats;
    private final Consumer<Optional<OpenGate>> show;
    private final Consumer<Exception> onFailed;
    private Optional<FormDraft> open = Optional.empty();

    GateOpener(
            BoardSources sources,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Consumer<Optional<OpenGate>> show,
            Consumer<Exception> onFailed) {
        this.sources = sources;
        this.performer = performer;
        this.tasks = tasks;
        this.texts = texts;
        this.formats = formats;
        this.show = show;
        this.onFailed = onFailed;
    }

    void ask(GateClosed closed, List<CardFace> cards, CardPlace place, Answering answering) {
        Optional<ProspectId> whose =
                cards.size() == 1 ? Optional.of(cards.getFirst().id()) : Optional.empty();
        tasks.run(
                () -> new Known(
                        cards.size() == 1 ? facts(cards.getFirst().card()) : facts(cards),
                        sources.drafts().drafts()),
                known -> show.accept(Optional.of(open(closed, known, whose, place, answering))),
                cause -> {
                    answering.cancel();
                    onFailed.accept(cause);
                });
    }

    private GateFacts facts(Card card) {
        List<ClosingReason> reasons = sources.pipelines().closingReasons();
        return sources.prospects()
                .dossier(card.prospect())
                .map(dossier -> GateFacts.of(dossier.prospect(), reasons))
                .orElseGet(() -> new GateFacts(card.worth(), "", reasons, Optional.empty()));
    }

    private GateFacts facts(List<CardFace> cards) {
        return GateFacts.ofSeveral(
                cards.stream().filter(face -> face.card().worth().isEmpty()).count(),
                sources.pipelines().closingReasons());
    }

    private OpenGate open(
            GateClosed closed, Known known, Optional<ProspectId> whose, CardPlace place, Answering answering) {
        FormDraft draft = new FormDraft(new OpenFields(texts, performer, whose));
        open = Optional.of(draft);
        GateFormViewModel form = new GateFormViewModel(
                closed,
                known.facts(),
                formats,
                texts,
                answer -> {
                    over(draft);
                    answering.answer(answer);
                },
                () -> {
                    over(draft);
                    answering.cancel();
                });
        draft.follow("gate." + form.gate().key(), form.typed(), known.drafts());
        return new OpenGate(form, place, draft.typedProperty()::get);
    }

    /** One that another has taken the place of leaves that one open. */
    private void over(FormDraft draft) {
        draft.forget();
        if (open.equals(Optional.of(draft))) {
            open = Optional.empty();
            show.accept(Optional.empty());
        }
    }

    /** Moves of cards to another pipeline: they stay where they are until that is written. */
    record PipelineMoves(Performer performer, Texts texts, CardWriter writer, Asking asking) {

        /** Each goes to the stage there that is like its own; a closed gate asks. */
        void move(List<CardFace> cards, Option other, GateAnswer answer) {
            performer.ask(
                    new MoveToPipeline(
                            cards.stream().map(CardFace::id).toList(), new PipelineKey(other.value()), answer),
                    done -> performer.offerUndo(
                            texts.text("board.move.pipeline", writer.subject(cards), other.words()), done),
                    refusal -> refused(cards, other, refusal),
                    performer::problem);
        }

        private void refused(List<CardFace> cards, Option other, Refusal refusal) {
            if (refusal instanceof GateClosed closed) {
                CardPlace place = new CardPlace(cards.getFirst().card().stage(), new Slot.Top(), 0);
                asking.ask(
                        new GateClosed(
                                closed.prospect(), writer.subject(cards), closed.to(), closed.gate(), closed.missing()),
                        cards,
                        place,
                        new Answering() {
                            @Override
                            public void answer(GateAnswer answer) {
                                move(cards, other, answer);
                            }

                            @Override
                            public void cancel() {
                                // The cards never left their column.
                            }
                        });
            } else {
                performer.problem(performer.sentence(refusal));
            }
        }
    }
}
