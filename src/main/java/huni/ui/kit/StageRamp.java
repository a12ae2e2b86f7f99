package huni.ui.kit;

import huni.domain.pipeline.StageType;
import huni.language.chart.Ink;
import java.util.Locale;

/** The colours of the stages: the open ones are one ramp, the further along the greener. */
public final class StageRamp {

    private StageRamp() {}

    /**
     * The tone of an open stage, from 1 to 5, on every screen the same.
     *
     * @param place among the open stages, counted from 0
     * @param stages how many there are
     */
    public static int tone(int place, int stages) {
        return Ink.tone(place, stages);
    }

    /** The style class that colours a node and its children in that tone. */
    public static String styleClass(int tone) {
        return "stage-" + tone;
    }

    /** The style class of a stage's colour by what it is: {@code WON}, {@code LOST} or {@code PARKED}. */
    public static String styleClassOf(StageType type) {
        return "stage-" + type.name().toLowerCase(Locale.ROOT);
    }
}
