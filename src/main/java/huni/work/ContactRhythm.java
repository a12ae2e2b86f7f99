package huni.work;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Care.Rhythm;
import huni.domain.prospect.Prospect;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps up the contact with parked prospects and customers: when the last call is over, the next one is planned. */
public final class ContactRhythm {

    private ContactRhythm() {}

    /** Plans a call one rhythm from today, if the prospect has a rhythm, is parked or won, and nothing is planned with it. */
    public static void goOn(Records records, ProspectId id) throws RefusedException {
        Prospect prospect = records.prospect(id);
        Optional<Rhythm> rhythm = prospect.care().rhythm();
        StageType type = records.pipeline().stage(prospect.standing().stage()).type();
        boolean kept = type == StageType.PARKED || type == StageType.WON;
        if (rhythm.isEmpty() || !kept || !records.planned(id).isEmpty()) {
            return;
        }
        LocalDate day =
                records.workingTime().onOrAfter(rhythm.get().after(records.now().day()));
        records.put(Activity.planned(
                new ActivityId(records.newId()),
                id,
                ActivityKind.CALL,
                "",
                Due.on(day),
                records.now().instant()));
    }
}
