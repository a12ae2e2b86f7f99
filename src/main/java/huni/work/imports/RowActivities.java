package huni.work.imports;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.work.Records;
import huni.work.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what a row says was said, and is to be done, as activities of a prospect. */
final class RowActivities {

    private static final String PARTED = "\n\n";

    private final Records records;
    private final ProspectId prospect;

    RowActivities(Records records, ProspectId prospect) {
        this.records = records;
        this.prospect = prospect;
    }

    /** What the row says in words; a step that is not planned is said, not lost. */
    static List<String> said(ImportedRow row, boolean stepPlanned) {
        return Stream.of(stepPlanned ? "" : row.step().subject(), row.facts().note())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static boolean says(Activity activity, String part) {
        return activity.subject().equals(part) || (PARTED + activity.body() + PARTED).contains(PARTED + part + PARTED);
    }

    static boolean isPlanned(Activity activity, ImportedRow.Step step) {
        return activity.isPlanned()
                && activity.subject().equals(step.subject())
                && activity.due().equals(step.due().map(RowActivities::due));
    }

    private static Due due(ImportedDate date) {
        return new Due(date.date(), date.time());
    }

    /** Plans a step that has a day. */
    void plan(ImportedRow.Step step) throws RefusedException {
        records.put(Activity.planned(
                new ActivityId(records.newId()),
                prospect,
                ActivityKind.TASK,
                step.subject(),
                due(step.due().orElseThrow()),
                records.now().instant()));
    }

    /** Writes texts of the row as one note of that instant. */
    void note(List<String> said, Instant at) throws RefusedException {
        if (!said.isEmpty()) {
            records.put(new Activity(
                    new ActivityId(records.newId()),
                    prospect,
                    ActivityKind.NOTE,
                    ActivityState.DONE,
                    "",
                    String.join(PARTED, said),
                    Optional.empty(),
                    at,
                    Optional.empty(),
                    0));
        }
    }
}
