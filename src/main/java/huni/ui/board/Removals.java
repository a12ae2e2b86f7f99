package huni.ui.board;

import huni.domain.ProspectId;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.ui.kit.Texts;
import huni.ui.kit.Tone;
import huni.work.Outcome;
import huni.work.RemoveProspects;
import huni.work.Workspace;
import java.util.List;
import java.util.Optional;

/** Takes prospects away, with a message that brings them back until something else is done. */
final class Removals {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Notices notices;
    private Optional<Notice> wayBack = Optional.empty();

    Removals(Workspace workspace, TaskRunner tasks, Texts texts, Notices notices) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
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
            Notice notice = new Notice(
                    texts.text("board.removed", subject),
                    Tone.NEUTRAL,
                    Optional.of(new Notice.Action(texts.text("board.removed.undo"), () -> bringBack(subject))));
            notices.show(notice);
            wayBack = Optional.of(notice);
        } else {
            notices.problem(texts.text("board.remove.failed", subject));
        }
    }

    private void bringBack(String subject) {
        wayBack = Optional.empty();
        tasks.write(workspace::undo, _ -> {}, _ -> notices.problem(texts.text("board.removed.stays", subject)));
    }

    /** Something was written since: undo would take back that. */
    void expire() {
        wayBack.ifPresent(notices::dismiss);
        wayBack = Optional.empty();
    }
}
