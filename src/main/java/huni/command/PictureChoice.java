package huni.command;

import java.util.List;
import java.util.Locale;

/**
 * Of which kinds pictures of the screens are drawn: one of each language, shade and size together.
 *
 * @param languages Turkish, English or both
 * @param shades light, dark, high contrast or several
 * @param sizes of the window, in pixels
 * @param textPercent the size of the text: 100, 125 or 150 percent
 */
public record PictureChoice(List<Locale> languages, List<Shade> shades, List<Size> sizes, int textPercent) {

    private static final Locale TURKISH = Locale.of("tr", "TR");
    private static final Locale ENGLISH = Locale.of("en", "GB");

    /** All languages, shades and usual sizes, with text as it comes. */
    public static final PictureChoice ALL = new PictureChoice(
            List.of(TURKISH, ENGLISH),
            List.of(Shade.LIGHT, Shade.DARK),
            List.of(new Size(1280, 720), new Size(1440, 900)),
            100);

    public PictureChoice {
        languages = List.copyOf(languages);
        shades = List.copyOf(shades);
        sizes = List.copyOf(sizes);
    }

    /** The looks of a window. */
    public enum Shade {
        LIGHT,
        DARK,
        CONTRAST
    }

    /** Width and height of a window, in pixels. */
    public record Size(int width, int height) {}

    /** In one of the two languages, by its code. */
    PictureChoice in(Language language) {
        return new PictureChoice(List.of(language == Language.TR ? TURKISH : ENGLISH), shades, sizes, textPercent);
    }

    PictureChoice in(Shade shade) {
        return new PictureChoice(languages, List.of(shade), sizes, textPercent);
    }

    PictureChoice of(Size size) {
        return new PictureChoice(languages, shades, List.of(size), textPercent);
    }

    PictureChoice withText(int percent) {
        return new PictureChoice(languages, shades, sizes, percent);
    }

    /** The languages the window speaks, as a command names them. */
    enum Language {
        TR,
        EN
    }
}
