package huni.work;

import huni.domain.Limit;
import huni.domain.Person;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.MessageTemplate;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.call.KnownBefore;
import huni.domain.call.Objection;
import huni.domain.call.RaisedObjection;
import huni.domain.checklist.ChecklistEdition;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.EditionItem;
import huni.domain.checklist.SkippedQuestion;
import huni.domain.coach.CoachDismissal;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.prospect.DecisionDate;
import huni.domain.prospect.Draft;
import huni.domain.prospect.ImportLine;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.SavedMapping;
import huni.domain.prospect.StageEvent;
import huni.domain.prospect.Tie;
import huni.domain.prospect.WaitingStep;
import huni.domain.quota.CurrencyRate;
import huni.domain.quota.PastForecast;
import huni.domain.quota.PriceRise;
import huni.domain.quota.Quota;
import huni.domain.worktime.DayOff;
import huni.domain.worktime.WorkingHours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** Refuses records that hold more than a {@link Limit} allows; every ledger asks it before it keeps one. */
public final class Limits {

    private Limits() {}

    /**
     * Refuses a record that holds more than is kept; {@link IllegalArgumentException} for a kind without limits here.
     *
     * @param before the record as it is kept; what was beyond a limit before that came later may stay as it is
     */
    public static void check(Record record, Optional<? extends Record> before) throws RefusedException {
        switch (record) {
            case Prospect prospect -> prospect(prospect, before.map(Prospect.class::cast));
            case Contact contact -> contact(contact);
            case PastPurchase purchase -> purchase(purchase);
            case Activity activity -> activity(activity, before.map(Activity.class::cast));
            case StageEvent event -> text(Limit.FACT, event.note());
            case Stage stage -> stage(stage);
            case ClosingReason reason -> text(Limit.STAGE, reason.name().orElse(""));
            case ChecklistItem item -> item(item);
            case Quota quota -> amount(Optional.of(quota.target()));
            case ChecklistHeading heading -> heading(heading);
            case EditionItem item ->
                texts(Limit.QUESTION, item.question().orElse(""), item.why().orElse(""));
            case SkippedQuestion skipped -> text(Limit.FACT, skipped.reason());
            case CallAnswer answer -> answer(answer);
            case Objection objection -> objection(objection);
            case DecisionDate date -> day(date.decisionBy());
            case Consent consent -> text(Limit.SOURCE, consent.source());
            case Draft draft -> text(Limit.NOTE, draft.content());
            case ImportLine line -> text(Limit.QUESTION, line.reason());
            case SavedMapping mapping -> mapping(mapping);
            case MessageTemplate template -> template(template);
            case PipelineHeading heading -> text(Limit.STAGE, heading.name().orElse(""));
            case Person person -> texts(Limit.CONTACT, person.name(), person.email());
            case PriceRise rise -> text(Limit.SOURCE, rise.source());
            case DayOff off -> dayOff(off);
            case WaitingStep step -> text(Limit.SOURCE, step.sale());
            case Call _, KnownBefore _, RaisedObjection _, ChecklistEdition _, CurrencyRate _, WorkingHours _ -> {}
            case PastForecast _, CoachDismissal _, Tie _ -> {}
            default -> throw new IllegalArgumentException("nobody says how much a record may hold: " + record);
        }
    }

    private static void prospect(Prospect prospect, Optional<Prospect> before) throws RefusedException {
        Change<Prospect> change = new Change<>(prospect, before);
        if (change.differs(Prospect::company)) {
            name(prospect.company());
        }
        change.text(Limit.SOURCE, p -> p.origin().source());
        change.text(Limit.FACT, p -> p.urgency().otherwise());
        change.text(Limit.FACT, p -> p.urgency().alsoDecide());
        change.text(Limit.FACT, p -> p.urgency().trigger());
        change.text(Limit.FACT, p -> p.authority().how());
        change.text(Limit.FACT, p -> p.authority().decisionMaker());
        if (change.differs(Prospect::tags)) {
            size(Limit.TAGS, prospect.tags().stream().mapToLong(String::length).sum());
        }
        if (change.differs(Prospect::ownFields)) {
            size(
                    Limit.OWN_FIELDS,
                    prospect.ownFields().entrySet().stream()
                            .mapToLong(field ->
                                    field.getKey().length() + field.getValue().length())
                            .sum());
        }
        amount(prospect.budget().low());
        amount(prospect.budget().likely());
        amount(prospect.budget().high());
        day(prospect.urgency().decisionBy());
        day(prospect.standing().closedOn());
        Optional<BigDecimal> chance = prospect.manualProbability();
        if (chance.isPresent() && (chance.get().signum() < 0 || chance.get().compareTo(BigDecimal.ONE) > 0)) {
            throw beyond(Limit.PROBABILITY);
        }
    }

    private static void contact(Contact contact) throws RefusedException {
        text(Limit.CONTACT, contact.name());
        text(Limit.CONTACT, contact.title());
        text(Limit.CONTACT, contact.phone());
        text(Limit.CONTACT, contact.email());
    }

    private static void purchase(PastPurchase purchase) throws RefusedException {
        text(Limit.PURCHASE, purchase.what());
        amount(Optional.of(purchase.paid()));
        if (purchase.boughtIn() < Limit.FIRST_YEAR || purchase.boughtIn() > Limit.DATE.most()) {
            throw beyond(Limit.DATE);
        }
    }

    private static void activity(Activity activity, Optional<Activity> before) throws RefusedException {
        Change<Activity> change = new Change<>(activity, before);
        change.text(Limit.SUBJECT, Activity::subject);
        change.text(Limit.NOTE, Activity::body);
        change.text(Limit.SUBJECT, a -> a.meeting().location());
        change.text(
                Limit.FACT,
                a -> a.followThrough()
                        .booking()
                        .map(FollowThrough.Booking::overrideReason)
                        .orElse(""));
        day(activity.due().map(Due::day));
        day(activity.incentive().flatMap(incentive -> incentive.ends()));
        amount(activity.incentive().flatMap(incentive -> incentive.cost()));
    }

    private static void stage(Stage stage) throws RefusedException {
        text(Limit.STAGE, stage.name().orElse(""));
        text(Limit.QUESTION, stage.exitCriteria().orElse(""));
    }

    private static void item(ChecklistItem item) throws RefusedException {
        text(Limit.QUESTION, item.question().orElse(""));
        text(Limit.QUESTION, item.why().orElse(""));
        texts(Limit.STAGE, item.quickAnswers().toArray(String[]::new));
    }

    private static void heading(ChecklistHeading heading) throws RefusedException {
        text(Limit.STAGE, heading.name().orElse(""));
        texts(Limit.STAGE, heading.outcomes().toArray(String[]::new));
    }

    private static void answer(CallAnswer answer) throws RefusedException {
        text(Limit.STAGE, answer.answer());
        text(Limit.FACT, answer.note());
    }

    private static void objection(Objection objection) throws RefusedException {
        text(Limit.STAGE, objection.word().orElse(""));
        texts(
                Limit.QUESTION,
                objection.answer().orElse(""),
                objection.counterQuestion().orElse(""));
    }

    private static void mapping(SavedMapping mapping) throws RefusedException {
        text(Limit.STAGE, mapping.name());
        text(Limit.QUESTION, mapping.header());
        text(Limit.NOTE, mapping.content());
    }

    private static void template(MessageTemplate template) throws RefusedException {
        text(Limit.STAGE, template.name());
        text(Limit.SUBJECT, template.subject());
        text(Limit.NOTE, template.body());
    }

    private static void dayOff(DayOff off) throws RefusedException {
        day(Optional.of(off.on()));
        text(Limit.STAGE, off.name());
    }

    /** A name has a character that is kept: neither blank nor NUL. */
    public static void name(String company) throws RefusedException {
        text(Limit.COMPANY, company);
        if (company.replace("\0", "").isBlank()) {
            throw beyond(Limit.COMPANY);
        }
    }

    /** What is to be kept, and what is kept now. */
    private record Change<T>(T after, Optional<T> before) {

        boolean differs(Function<T, ?> part) {
            return before.isEmpty() || !part.apply(before.get()).equals(part.apply(after));
        }

        void text(Limit limit, Function<T, String> part) throws RefusedException {
            if (differs(part)) {
                Limits.text(limit, part.apply(after));
            }
        }
    }

    private static void text(Limit limit, String text) throws RefusedException {
        size(limit, text.length());
    }

    private static void texts(Limit limit, String... texts) throws RefusedException {
        for (String text : texts) {
            text(limit, text);
        }
    }

    private static void size(Limit limit, long size) throws RefusedException {
        if (size > limit.most()) {
            throw beyond(limit);
        }
    }

    private static void amount(Optional<Money> amount) throws RefusedException {
        if (amount.map(Money::getAmount).filter(Limit::isTooMuch).isPresent()) {
            throw beyond(Limit.AMOUNT);
        }
    }

    private static void day(Optional<LocalDate> day) throws RefusedException {
        if (day.filter(Limit::isTooFar).isPresent()) {
            throw beyond(Limit.DATE);
        }
    }

    private static RefusedException beyond(Limit limit) {
        return new RefusedException(new Refusal.Beyond(limit));
    }
}
