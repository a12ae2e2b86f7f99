package huni.app;

import huni.domain.PersonalSettings.Key;
import huni.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The texts of a window. */
final class WindowTexts {

    /** The packages of the screens that have texts of their own. */
    private static final List<String> SCREENS = List.of(
            "kit",
            "field",
            "plan",
            "contact",
            "message",
            "incentive",
            "shell",
            "quota",
            "gate",
            "today",
            "board",
            "prospect",
            "call",
            "list",
            "funnel",
            "coach",
            "data",
            "move",
            "share",
            "people",
            "settings",
            "checklists",
            "events",
            "trash",
            "away");

    private WindowTexts() {}

    /** In the language that was chosen; without a choice in the system's, with its country. */
    static Texts of(WindowUser user) {
        Locale locale = user.preferences()
                .settings()
                .get(Key.LANGUAGE)
                .filter(chosen -> !chosen.equals(user.system().getLanguage()))
                .map(Locale::of)
                .orElse(user.system());
        Stream<String> screens = SCREENS.stream().map(screen -> "huni/ui/" + screen + "/texts");
        return Texts.in(
                locale, Stream.concat(screens, Stream.of("huni/app/texts")).toList());
    }

    /**
     * The calendars of JavaFX know no other language than the default one of formats; their weeks begin on Monday. The
     * other default stays: JavaFX looks fonts up by their names in lower case, and would not find again in Turkish what it
     * loaded in English.
     */
    static void formatIn(Locale locale) {
        Locale.setDefault(
                Locale.Category.FORMAT,
                new Locale.Builder()
                        .setLocale(locale)
                        .setUnicodeLocaleKeyword("fw", "mon")
                        .build());
    }
}
