package huni.ui.call;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.plan.CloseLine;
import huni.ui.plan.PlanLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What comes after the call, typed in one line; what was understood is said in full before it is taken. */
final class NextStepLine {

    /** A word, or a time with a space behind it. */
    private static final Pattern PICKED_BEHIND = Pattern.compile("(\\p{L}|\\d\\s+)$");

    private final Texts texts;
    private final NextLine lines;
    private final CloseLine close;
    private final Runnable onTold;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper(this, "understood", "");
    private Optional<PlanLine.Plan> picked = Optional.empty();
    private ActivityKind usual = ActivityKind.CALL;
    private String offered = "";

    /**
     * A line in which nothing is typed.
     *
     * @param close is shown what was understood
     * @param onTold something else is understood now
     */
    NextStepLine(Texts texts, Formats formats, CloseLine close, Runnable onTold) {
        this.texts = texts;
        this.lines = new NextLine(texts, formats);
        this.close = close;
        this.onTold = onTold;
        typed.subscribe((_, _) -> {
            picked = Optional.empty();
            understand();
        });
    }

    /** What is planned where nothing typed names a kind. */
    void usually(ActivityKind kind) {
        if (kind != usual) {
            usual = kind;
            picked = Optional.empty();
            understand();
        }
    }

    private List<PlanLine.Plan> readings() {
        return lines.readings(typed.get(), usual);
    }

    private void understand() {
        List<PlanLine.Plan> readings = readings();
        understood.set(
                isAmbiguous()
                        ? IntStream.range(0, readings.size())
                                .mapToObj(i -> texts.text("call.next.choice", i + 1, lines.words(readings.get(i))))
                                .collect(Collectors.joining("\n"))
                        : plan().map(lines::words)
                                .or(() -> lines.unclear(typed.get()).map(word -> texts.text("call.next.unclear", word)))
                                .orElse(""));
        close.look(plan());
        onTold.run();
    }

    /** The step that is planned; empty if none is, or if it is not clear which. */
    Optional<PlanLine.Plan> plan() {
        List<PlanLine.Plan> readings = readings();
        return picked.or(() -> readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty());
    }

    /** Whether what is typed has several meanings, of which none is picked. */
    boolean isAmbiguous() {
        return picked.isEmpty() && readings().size() > 1;
    }

    /**
     * Of several meanings, the one of that digit; says whether it was picked. Behind a space a digit begins the time, and
     * behind a digit it goes on with it.
     */
    boolean pick(int digit) {
        List<PlanLine.Plan> readings = readings();
        if (readings.size() < 2
                || digit < 1
                || digit > readings.size()
                || !PICKED_BEHIND.matcher(typed.get()).find()) {
            return false;
        }
        picked = Optional.of(readings.get(digit - 1));
        understand();
        return true;
    }

    boolean isEmpty() {
        return typed.get().isBlank();
    }

    /** A sentence that says why no step is planned. */
    String unclear() {
        return isAmbiguous()
                ? texts.text("call.finish.next.several", typed.get())
                : texts.text("call.finish.next.unclear", typed.get());
    }

    /** A step in words. */
    String words(PlanLine.Plan plan) {
        return lines.words(plan);
    }

    /** Offers a time, or takes the offered one back; what was typed by hand stays. */
    void offer(Optional<Due> due) {
        if (isEmpty() || typed.get().equals(offered)) {
            offered = due.map(lines::typed).orElse("");
            typed.set(offered);
        }
    }

    /** The time that is offered, as it would be typed; empty if none is. */
    String offered() {
        return offered;
    }

    /** Takes what was promised in words, unless something was typed or it names no time. */
    void promised(String words) {
        if (isEmpty() && !lines.readings(words, usual).isEmpty()) {
            typed.set(words);
        }
    }

    /** As it is typed. */
    StringProperty typedProperty() {
        return typed;
    }

    /** What speaks against the time of an appointment that was understood; empty if nothing does. */
    ReadOnlyStringProperty closeProperty() {
        return close.wordsProperty();
    }

    /** What was understood, in full; of several meanings all, with their digits. */
    ReadOnlyStringProperty understoodProperty() {
        return understood.getReadOnlyProperty();
    }
}
