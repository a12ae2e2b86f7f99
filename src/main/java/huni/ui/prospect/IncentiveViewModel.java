package huni.ui.prospect;

import huni.domain.ActivityId;
import huni.domain.activity.Activity;
import huni.domain.activity.Incentive;
import huni.language.DueWords;
import huni.ui.field.FieldFormat;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.ui.plan.GivenWords;
import huni.work.SharedField;
import huni.work.activity.EditIncentive;
import huni.work.activity.EndActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.joda.money.Money;

/** One incentive, given or planned. */
final class IncentiveViewModel {

    private final ProspectScreenContext context;
    private final GivenWords givenWords;
    private final ActivityId id;
    private final SavedChoice<Incentive.Kind> kind;
    private final SavedText<String> subject;
    private final SavedText<Optional<LocalDate>> ends;
    private final SavedText<Optional<Money>> cost;
    private final SavedText<String> result;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private Activity shown;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    IncentiveViewModel(ProspectScreenContext context, Activity first) {
        this.context = context;
        this.givenWords = new GivenWords(context.texts(), context.formats());
        this.id = first.id();
        this.shown = first;
        this.kind = new SavedChoice<>(
                Incentive.Kind.TRIAL,
                List.of(Incentive.Kind.values()),
                givenWords::title,
                given(Incentive::kind, (i, k) -> new Incentive(k, i.ends(), i.cost())),
                context.door()::problem);
        this.subject = context.field(
                "plan.given.subject",
                ":" + id.value(),
                "",
                FieldFormat.words(),
                save(Activity::subject, Activity::withSubject));
        this.ends = context.field(
                "plan.given.ends",
                ":" + id.value(),
                Optional.empty(),
                FieldFormat.day(context.formats(), context.texts()),
                given(Incentive::ends, (i, day) -> new Incentive(i.kind(), day, i.cost())));
        this.cost = context.field(
                "plan.given.cost",
                ":" + id.value(),
                Optional.empty(),
                FieldFormat.money(context.formats(), context.texts()),
                given(Incentive::cost, (i, amount) -> new Incentive(i.kind(), i.ends(), amount)));
        this.result = context.field(
                "prospect.incentive.result",
                ":" + id.value(),
                "",
                FieldFormat.words(),
                save(Activity::body, Activity::withBody));
        show(first);
    }

    private <T> SaveAction<T> save(Function<Activity, T> content, BiFunction<Activity, T, Activity> edit) {
        return context.save(
                Activity.class,
                one -> one.id().equals(id),
                content,
                value -> new EditIncentive(id, a -> edit.apply(a, value)));
    }

    private <T> SaveAction<T> given(Function<Incentive, T> content, BiFunction<Incentive, T, Incentive> edit) {
        return save(
                a -> content.apply(a.incentive().orElseThrow()),
                (a, value) -> a.incentive()
                        .map(i -> a.withIncentive(edit.apply(i, value)))
                        .orElse(a));
    }

    void show(Activity activity) {
        shown = activity;
        subject.show(activity.subject());
        result.show(activity.body());
        activity.incentive().ifPresent(given -> {
            kind.show(given.kind());
            ends.show(given.ends());
            cost.show(given.cost());
            String name = givenWords.title(given.kind());
            title.set(
                    activity.subject().isBlank()
                            ? name
                            : context.texts().text("prospect.timeline.activity", name, activity.subject()));
            summary.set(Stream.of(when(activity), givenWords.terms(given))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · ")));
        });
    }

    private String when(Activity activity) {
        if (!activity.isPlanned()) {
            LocalDate on = context.formats().dayOf(activity.at());
            return context.texts()
                    .text("prospect.incentive.given", context.formats().day(on));
        }
        return activity.due()
                .map(due -> context.texts().text("prospect.incentive.planned", DueWords.inside(context.formats(), due)))
                .orElse("");
    }

    /** Takes it away; that can be undone. */
    void remove() {
        context.remove(
                new SharedField<>(context.id(), Activity.class, one -> one.id().equals(id), IncentiveViewModel::told),
                told(shown),
                new EndActivity(id, false, ""),
                context.texts().text("prospect.incentive.removed", title.get()));
    }

    private static List<?> told(Activity activity) {
        return List.of(activity.subject(), activity.body(), activity.incentive(), activity.due(), activity.state());
    }

    ActivityId id() {
        return id;
    }

    SavedChoice<Incentive.Kind> kind() {
        return kind;
    }

    SavedText<String> subject() {
        return subject;
    }

    SavedText<Optional<LocalDate>> ends() {
        return ends;
    }

    SavedText<Optional<Money>> cost() {
        return cost;
    }

    /** What came of it. */
    SavedText<String> result() {
        return result;
    }

    /** What is given, in one line. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** When it was or will be given, until when, and for how much. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
