package huni.language;

import huni.domain.OperationName;
import huni.domain.Person;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.Incentive;
import huni.domain.activity.MessageTemplate;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.ChecklistProblem;
import huni.domain.checklist.StandardChecklists;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.Authority;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Care.Rhythm;
import huni.domain.prospect.Care.Unit;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Consent;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Urgency;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.work.Label;
import huni.work.Refusal;
import huni.work.Refusal.PersonProblem;
import huni.work.Trouble;
import huni.work.TroubleException;
import java.util.Locale;
import java.util.Optional;

/** The names of the domain's things in one language. A name the user gave comes before the standard one. */
public final class DomainWords {

    private static final Pipeline STANDARD = Pipeline.standard();

    private final Texts texts;

    public DomainWords(Texts texts) {
        this.texts = texts;
    }

    /** How often somebody is heard of. */
    public String rhythm(Rhythm rhythm) {
        return texts.text(rhythm.unit() == Unit.WEEKS ? "rhythm.weeks" : "rhythm.months", rhythm.every());
    }

    public String stage(Stage stage) {
        return stage.name().orElseGet(() -> texts.text("stage." + stage.key().value()));
    }

    /** What a pipeline is called. */
    public String pipeline(PipelineHeading pipeline) {
        return pipeline.name().orElseGet(() -> texts.text("pipeline.first"));
    }

    /** What must be true to leave the stage forward: the user's words, or the standard ones; never empty. */
    public String exitCriteria(Stage stage) {
        return stage.exitCriteria()
                .orElseGet(() -> texts.text("exit."
                        + (STANDARD.find(stage.key()).isPresent() ? stage.key().value() : "added")));
    }

    public String closingReason(ClosingReason reason) {
        return reason.name().orElseGet(() -> texts.text("closing_reason." + reason.key()));
    }

    public String question(ChecklistItem item) {
        return item.question().orElseGet(() -> texts.text("question." + item.key()));
    }

    /** Why the question is asked; empty if no reason was given. */
    public String why(ChecklistItem item) {
        return item.why()
                .orElseGet(
                        () -> StandardChecklists.item(item.key()).isPresent() ? texts.text("why." + item.key()) : "");
    }

    /** What a checklist is called. */
    public String checklist(ChecklistHeading checklist) {
        return checklist.name().orElseGet(() -> texts.text("checklist." + checklist.key()));
    }

    public String activity(ActivityKind kind) {
        return texts.text("activity." + technical(kind));
    }

    /** What a part of an appointment is called. */
    public String part(FollowThrough.Role role) {
        return texts.text("appointment_part." + technical(role));
    }

    /** What a planned step is called: its subject, else the part of an appointment or the kind that it is. */
    public String planned(ActivityKind kind, Optional<FollowThrough.Role> role, String subject) {
        if (!subject.isBlank()) {
            return subject;
        }
        return role.map(this::part).orElseGet(() -> activity(kind));
    }

    public String incentive(Incentive.Kind kind) {
        return texts.text("incentive." + technical(kind));
    }

    public String certainty(Certainty certainty) {
        return texts.text("certainty." + technical(certainty));
    }

    public String role(Authority.Role role) {
        return texts.text("role." + technical(role));
    }

    /** Whether somebody may be addressed: "may". */
    public String consent(Consent.State state) {
        return texts.text("consent." + technical(state));
    }

    /** The way that somebody may or may not be addressed by: "By phone". */
    public String consentBy(Consent.Channel channel) {
        return texts.text("consent.by." + technical(channel));
    }

    /** That somebody refused a channel: "not by phone". */
    public String refused(Consent.Channel channel) {
        return texts.text("consent.refused." + technical(channel));
    }

    /** The sentence of the timeline for somebody who is addressed in spite of that. */
    public String overridden(String name, Consent.Channel channel) {
        return texts.text("consent.overridden." + technical(channel), name);
    }

    /** What a message is for: "Reminder". */
    public String occasion(MessageTemplate.Occasion occasion) {
        return texts.text("occasion." + technical(occasion));
    }

    public String urgency(Urgency.Level level) {
        return texts.text("urgency." + technical(level));
    }

    public String budgetSource(BudgetSource source) {
        return texts.text("budget_source." + technical(source));
    }

    /** By which way a move was made: "from call mode". */
    public String moveSource(MoveSource source) {
        return texts.text("move_source." + technical(source));
    }

    /** What somebody may do in a shared workspace: "sells". */
    public String role(Person.Role role) {
        return texts.text("person_role." + technical(role));
    }

    public String measure(Quota.Measure measure) {
        return texts.text("measure." + technical(measure));
    }

    public String period(QuotaPeriod period) {
        return texts.text("period." + technical(period));
    }

    /** Why something was not saved, or may not have been. */
    public String trouble(TroubleException met) {
        Trouble trouble = met.trouble();
        return switch (trouble.kind()) {
            case DISK_FULL -> texts.text(met.certain() ? "trouble.full" : "trouble.full.uncertain", trouble.place());
            case DISK ->
                texts.text(
                        met.certain() ? "trouble.disk" : "trouble.disk.uncertain", trouble.place(), trouble.detail());
            case SERVER ->
                texts.text(
                        met.certain() ? "trouble.server" : "trouble.server.uncertain",
                        trouble.place(),
                        trouble.detail());
            case NOT_ALLOWED -> texts.text("trouble.not-allowed", trouble.place());
            case AWAY, DAMAGED, READ_ONLY, LOOKS_ONLY, REPLACED -> trouble(trouble);
        };
    }

    /** What keeps the store from being written. */
    public String trouble(Trouble trouble) {
        String place = trouble.place();
        String detail = trouble.detail();
        return switch (trouble.kind()) {
            case DISK_FULL -> texts.text("trouble.stands.full", place);
            case DISK -> texts.text("trouble.stands.disk", place, detail);
            case SERVER -> texts.text("trouble.stands.server", place, detail);
            case AWAY -> texts.text("trouble.away");
            case DAMAGED ->
                detail.isEmpty()
                        ? texts.text("trouble.damaged", place)
                        : texts.text("trouble.damaged.copy", place, detail);
            case READ_ONLY -> texts.text("trouble.read-only", place);
            case LOOKS_ONLY -> texts.text("trouble.looks-only", place);
            case NOT_ALLOWED -> texts.text("trouble.not-allowed", place);
            case REPLACED -> texts.text("trouble.replaced", place);
        };
    }

    /** What undo would undo: "Move". */
    public String operation(Label label) {
        return operation(label.operation());
    }

    /** The same with what it was done to: "Move · Ege Tekstil". */
    public String step(Label label) {
        return label.subject().isBlank()
                ? operation(label)
                : texts.text("operation.step", operation(label), label.subject());
    }

    /** What a person does: "Move". */
    public String operation(OperationName name) {
        return texts.text("operation." + name.key());
    }

    /** Why something was not done, as a sentence that says what was kept and what to do. */
    public String refusal(Refusal refusal) {
        return switch (refusal) {
            case Refusal.GateClosed closed -> texts.text("refusal.gate", closed.company());
            case Refusal.ChangedSince(String company, String by) ->
                by.isEmpty() ? texts.text("refusal.changed", company) : texts.text("refusal.changed.by", company, by);
            case Refusal.Gone() -> texts.text("refusal.gone");
            case Refusal.ClosedSale(String company) -> texts.text("refusal.closed_sale", company);
            case Refusal.NothingToUndo() -> texts.text("refusal.nothing");
            case Refusal.OfForgotten() -> texts.text("refusal.forgotten");
            case Refusal.OtherStepSince(Label since) -> texts.text("refusal.step_since", operation(since));
            case Refusal.OfStage of -> texts.text("refusal.stage." + technical(of.problem()), of.number());
            case Refusal.OfChecklist(ChecklistProblem problem, int place) ->
                texts.text("refusal.checklist." + technical(problem), place);
            case Refusal.Beyond beyond ->
                texts.text(
                        "refusal.beyond." + technical(beyond.limit()),
                        beyond.limit().most());
            case Refusal.OfPerson(PersonProblem problem, String name) ->
                texts.text("refusal.person." + technical(problem), name);
            case Refusal.NoWorkingDay() -> texts.text("refusal.no_working_day");
            case Refusal.Unknown(String value) -> texts.text("refusal.unknown", value);
            case Refusal.Cancelled _, Refusal.OfImport _ -> texts.text("refusal.cancelled");
        };
    }

    private static String technical(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
