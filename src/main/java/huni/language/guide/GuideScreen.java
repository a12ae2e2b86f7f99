package huni.language.guide;

import java.util.List;
import java.util.stream.Stream;

/** What a window shows: the page of the guide that is about it, and the keys that work on it. */
// Its list is made by List.of.
@SuppressWarnings("ImmutableEnumChecker")
public enum GuideScreen {
    TODAY("today", KeyGroup.TODAY),
    BOARD("board", KeyGroup.BOARD),
    PROSPECTS("list", KeyGroup.LIST),
    FUNNEL("funnel", KeyGroup.FUNNEL),
    QUOTA("quota", KeyGroup.QUOTA),
    COACH("coach", KeyGroup.COACH),
    DATA("data", KeyGroup.DATA),
    SETTINGS("settings", KeyGroup.SETTINGS),
    CHECKLISTS("call", KeyGroup.CHECKLISTS),
    PROSPECT("prospect", KeyGroup.PROSPECT),
    CALL("call", KeyGroup.CALL),
    MESSAGE("message", KeyGroup.MESSAGE),
    EVENTS("message", KeyGroup.EVENTS),
    LEDGER("prospect"),
    TRASH("list", KeyGroup.TRASH);

    private final String page;
    private final List<KeyGroup> own;

    GuideScreen(String page, KeyGroup... own) {
        this.page = page;
        this.own = List.of(own);
    }

    /** The page that is about it. */
    public String page() {
        return page;
    }

    /** The keys that work on it: its own ones first. */
    public List<KeyGroup> keys() {
        return Stream.concat(own.stream(), Stream.of(KeyGroup.EVERYWHERE)).toList();
    }

    /** The keys that work only there, of all screens a page is about. */
    public static List<KeyGroup> keysOf(String page) {
        return Stream.of(values())
                .filter(screen -> screen.page.equals(page))
                .flatMap(screen -> screen.own.stream())
                .toList();
    }
}
