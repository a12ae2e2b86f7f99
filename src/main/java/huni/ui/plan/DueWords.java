package huni.ui.plan;

import huni.domain.activity.Due;
import huni.language.Formats;

/** Says when something is planned. */
public final class DueWords {

    private DueWords() {}

    /** {@code Tomorrow 14:30}, or {@code Tomorrow} if no time was agreed. */
    public static String of(Formats formats, Due due) {
        return due.time()
                .map(time -> formats.relativeDay(due.day().atTime(time)))
                .orElseGet(() -> formats.relativeDay(due.day()));
    }
}
