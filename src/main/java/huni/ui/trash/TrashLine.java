package huni.ui.trash;

import huni.domain.ProspectId;
import huni.domain.trash.RemovedProspect;
import huni.language.Texts;
import java.util.Locale;

/**
 * A removed prospect, in words.
 *
 * @param who its contact and the stage where it stood
 * @param cause by what it was removed
 * @param when it was removed; empty if nobody knows
 */
public record TrashLine(ProspectId prospect, String company, String who, String cause, String when) {

    /** By what somebody was removed, in words. */
    static String cause(RemovedProspect one, Texts texts) {
        return texts.text("trash.cause." + one.cause().name().toLowerCase(Locale.ROOT), one.detail());
    }
}
