package huni.ui.data;

import huni.ui.data.ImportViewModel.Step;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How far an import has come, and why it goes no further. */
final class ImportCourse {

    private static final double UNKNOWN = -1;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.CHOOSE);
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper(this, "news", "");
    private final ReadOnlyDoubleWrapper read = new ReadOnlyDoubleWrapper(this, "read", UNKNOWN);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /** How much of the file was read, 0 to 1. */
    void readUpTo(double share) {
        read.set(share);
    }

    /** How much of the file was read, 0 to 1; below 0 while that is not known. */
    ReadOnlyDoubleProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    boolean isAt(Step one) {
        return step.get() == one;
    }

    /** Goes on there; what was a problem is none any more, and what was said is known. */
    void goTo(Step next) {
        problem.set("");
        news.set("");
        read.set(UNKNOWN);
        step.set(next);
    }

    /** Stops there, and says why in a sentence. */
    void stop(Step where, String why) {
        step.set(where);
        problem.set(why);
    }

    /** Says in a sentence what happened. */
    void say(String what) {
        news.set(what);
    }

    /** What happened, as a sentence; empty when there is nothing to say. */
    ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
