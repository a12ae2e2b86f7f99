package huni.ui.prospect;

import huni.ui.field.FieldDraft;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;

/** What is typed in the forms of a prospect that are not sent yet, kept as one draft. */
final class FormsDraft {

    private final ContactsViewModel contacts;
    private final NextStepViewModel nextStep;
    private final StepperViewModel stepper;
    private final BudgetViewModel budget;
    private final DetailsViewModel details;
    private final FieldDraft draft;

    FormsDraft(
            ProspectScreenContext context,
            ContactsViewModel contacts,
            NextStepViewModel nextStep,
            StepperViewModel stepper,
            BudgetViewModel budget,
            DetailsViewModel details) {
        this.contacts = contacts;
        this.nextStep = nextStep;
        this.stepper = stepper;
        this.budget = budget;
        this.details = details;
        this.draft = context.fields().draft("forms", () -> String.join("\n", lines()));
        follow(contacts.newNameProperty());
        follow(budget.bought().typed().whatProperty());
        follow(budget.bought().typed().yearProperty());
        follow(budget.bought().typed().paidProperty());
        follow(details.newNameProperty());
        follow(details.newContentProperty());
        nextStep.formProperty().subscribe((_, form) -> {
            form.ifPresent(open -> {
                follow(open.outcomeProperty());
                follow(open.subjectProperty());
                follow(open.appointment().locationProperty());
            });
            changed();
        });
        stepper.gateProperty().subscribe((_, form) -> {
            form.ifPresent(open -> open.typed().values().forEach(this::follow));
            changed();
        });
    }

    private void follow(StringProperty typed) {
        typed.subscribe((_, _) -> changed());
    }

    private void changed() {
        if (lines().isEmpty()) {
            draft.saved();
        } else {
            draft.typed();
        }
    }

    private List<String> lines() {
        return Stream.of(
                        nextStep.leave(),
                        stepper.leave(),
                        contacts.typed().stream().toList(),
                        budget.bought().typed().typed().stream().toList(),
                        details.typed().stream().toList())
                .flatMap(List::stream)
                .toList();
    }

    /** What was typed in them is kept elsewhere. */
    void left() {
        draft.saved();
    }
}
