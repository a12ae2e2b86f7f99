package huni.language;

import huni.domain.quota.ChanceBasis;
import java.util.Optional;

/** Says how likely a prospect is won, and what that rests on. */
public final class ChanceWords {

    private static final double LITTLE = 0.01;
    private static final double MUCH = 0.99;

    private final Texts texts;
    private final Formats formats;

    public ChanceWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** The chance of an open prospect as a percentage: as long as it is open, it is neither nothing nor certain. */
    public String percent(double chance) {
        if (chance < LITTLE) {
            return texts.text("chance.little", formats.percent(LITTLE));
        }
        return chance > MUCH ? texts.text("chance.much", formats.percent(MUCH)) : formats.percent(chance);
    }

    /** The chance that a quota is reached: certain only once it is, and nothing only where there is nothing it could come from. */
    public String ofQuota(double chance, boolean reached) {
        return reached || chance == 0 ? formats.percent(chance) : percent(chance);
    }

    /**
     * The chance to be won in the end, and why.
     *
     * @param used the one that counts
     * @param computed the one from the person's own history
     * @param manual whether the user has set the one that counts
     * @param basis what the computed one rests on
     */
    public String told(double used, double computed, boolean manual, Optional<ChanceBasis> basis) {
        String why = basis.map(this::why).orElse("");
        String chance = texts.text("chance.in_the_end", percent(used));
        String set = manual ? "\n" + texts.text("chance.manual", percent(computed)) : "";
        return chance + set + (why.isEmpty() ? "" : "\n" + why);
    }

    /** The counts behind a computed chance. */
    public String why(ChanceBasis basis) {
        String counts = basis.seen() == 0
                ? texts.text("chance.seen.none")
                : texts.text(
                        seen(basis),
                        basis.seen(),
                        basis.atLeast(),
                        basis.won(),
                        basis.within(),
                        basis.lost(),
                        basis.open(),
                        formats.percent(basis.share()));
        String before = texts.text(
                basis.atLeast() == 0 ? "chance.default" : "chance.before",
                percent(basis.target()),
                ChanceBasis.WEIGHT,
                percent(basis.chance()));
        return counts + " " + before;
    }

    private static String seen(ChanceBasis basis) {
        if (basis.atLeast() == 0) {
            return basis.undated() ? "chance.seen.created.all" : "chance.seen.all";
        }
        return basis.undated() ? "chance.seen.created" : "chance.seen";
    }
}
