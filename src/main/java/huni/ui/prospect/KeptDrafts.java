package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.domain.prospect.Draft;
import huni.work.activity.LogActivity;
import huni.work.prospect.KeepDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was typed and neither sent nor given up goes back where it was; what has no place any more, into a note. */
record KeptDrafts(ProspectScreenContext context, ComposerViewModel composer) {

    /** What the drafts of other screens begin with: of a call and of a message, where they are there again. */
    private static final List<String> ELSEWHERE = List.of("call.", "message.");

    void restore(List<Draft> drafts) {
        List<String> homeless = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!draft.prospect().equals(Optional.of(context.id()))
                    || ELSEWHERE.stream().anyMatch(draft.field()::startsWith)
                    || context.door().unsaved().isOpen(draft.id())) {
                continue;
            }
            if (draft.field().equals(ComposerViewModel.DRAFT)) {
                composer.restore(draft.content());
            } else if (!context.fields().restore(draft)) {
                homeless.add(draft.content());
                context.door().unsaved().forgotten(draft.id());
                context.door().perform(new KeepDraft(draft.prospect(), draft.field(), Optional.empty()), _ -> {});
            }
        }
        if (!homeless.isEmpty()) {
            String words = context.texts()
                    .text(
                            "prospect.unread",
                            context.texts().text("prospect.unread.kept.heading"),
                            String.join("\n", homeless));
            context.door().perform(new LogActivity(context.id(), ActivityKind.NOTE, "", words), _ -> {});
        }
    }
}
