package huni.ui.board;

import huni.domain.ProspectId;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Workspace;
import huni.work.prospect.RemoveProspects;
import java.util.List;

/** Takes prospects away, with a message that brings them back. */
final class ProspectRemover {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Texts texts;
    private final DomainWords words;
    private final Notices notices;

    ProspectRemover(Workspace workspace, TaskRunner tasks, Texts texts, Notices notices) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        this.words = new DomainWords(texts);
        this.notices = notices;
    }

    void remove(List<CardFace> cards) {
        if (cards.isEmpty()) {
            return;
        }
        List<ProspectId> ids = cards.stream().map(CardFace::id).toList();
        String subject =
                cards.size() == 1 ? cards.getFirst().card().company() : texts.text("board.prospects", cards.size());
        tasks.write(
                () -> workspace.perform(new RemoveProspects(ids)),
                outcome -> removed(outcome, subject),
                _ -> notices.problem(texts.text("board.remove.failed", subject)));
    }

    private void removed(Outcome<Integer> outcome, String subject) {
        if (outcome instanceof Outcome.Done) {
            notices.say(
                    texts.text("board.removed", subject), texts.text("board.removed.undo"), () -> bringBack(subject));
        } else {
            notices.problem(texts.text("board.remove.failed", subject));
        }
    }

    private void bringBack(String subject) {
        tasks.write(
                workspace::undo,
                outcome -> {
                    if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
                        notices.problem(words.refusal(refusal));
                    }
                },
                _ -> notices.problem(texts.text("board.removed.stays", subject)));
    }
}
