package huni.ui.plan;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.ui.field.FormDraft;
import huni.ui.field.OpenFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A form whose typed words outlive it and the program: they are there when the same form opens again, and come back as a note
 * if their prospect is opened before.
 */
final class PlanDraft {

    private PlanDraft() {}

    /** Of several prospects the first one has the words. Where only a time is changed there are none. */
    static PlanFormViewModel keeping(PlanPurpose purpose, LocalDate first, PlanContext context, Runnable onClosed) {
        Optional<ProspectId> whose =
                purpose.prospects().stream().findFirst().or(() -> purpose.told().map(Activity::prospect));
        FormDraft draft = new FormDraft(new OpenFields(context.texts(), context.performer(), whose));
        PlanFormViewModel form = new PlanFormViewModel(purpose, first, context, new FormEnd() {
            @Override
            public void closed() {
                draft.forget();
                onClosed.run();
            }

            @Override
            public void left() {
                draft.leave();
            }
        });
        if (whose.isPresent()) {
            draft.follow(
                    PlanForms.DRAFT + purpose.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                    Map.of(
                            "outcome",
                            form.outcomeProperty(),
                            "subject",
                            form.subjectProperty(),
                            "place",
                            form.appointment().locationProperty()),
                    List.of());
        }
        return form;
    }
}
