package huni.insight.coach;

/** What a rule found at the end of a Sunday. */
public sealed interface CoachEvidence permits FallenRate, FewerNew, FreshStock, UnconfirmedAuthority, Carried {

    /** From here on a difference is more than chance. */
    double SPEAKS = 2.5;

    /** Advice that was given stays until the evidence is below this. */
    double STAYS = 2.0;

    /** How strongly the counts speak: a signed root of the log-likelihood ratio, 0 or more; 0 where nothing can be said. */
    double strength();

    /** Whether it is strong and large enough to be said. */
    boolean speaks();
}
