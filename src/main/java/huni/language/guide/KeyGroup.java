package huni.language.guide;

import huni.language.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keys that work at the same place. */
// Its list is made by List.of.
@SuppressWarnings("ImmutableEnumChecker")
public enum KeyGroup {
    /** Whatever is shown, unless words are being written. */
    EVERYWHERE(
            "keys.everywhere",
            KeyRow.of("keys.search", "Ctrl+K"),
            KeyRow.of("keys.new", "Ctrl+N"),
            KeyRow.of("keys.undo", "Ctrl+Z"),
            KeyRow.of("keys.redo", "Ctrl+Shift+Z", "Ctrl+Y"),
            span("keys.place", "Ctrl+", 1, 9),
            KeyRow.of("keys.close", "Esc"),
            KeyRow.of("keys.notice", "F4"),
            KeyRow.of("keys.list", "F1")),
    BOARD(
            "keys.board",
            new KeyRow("keys.walk", "← ↑ → ↓", List.of("←", "↑", "→", "↓")),
            new KeyRow("keys.several", "Shift + ↑ ↓", ends("Shift+")),
            new KeyRow("keys.among", "Ctrl + ↑ ↓, Ctrl+Space", plus(ends("Ctrl+"), "Ctrl+Space")),
            new KeyRow("keys.far", "Home End PgUp PgDn", List.of("Home", "End", "PgUp", "PgDn")),
            KeyRow.of("keys.all", "Ctrl+A"),
            KeyRow.of("keys.lift", "Space"),
            KeyRow.of("keys.open", "Enter"),
            KeyRow.of("keys.call.one", "Ctrl+L"),
            KeyRow.of("keys.plan", "P", "D"),
            KeyRow.of("keys.whatif", "W"),
            KeyRow.of("keys.remove", "Delete", "Backspace"),
            new KeyRow("keys.menu", "Shift + F10", List.of("Shift+F10", "Menu")),
            KeyRow.of("keys.find", "Ctrl+F"),
            KeyRow.of("keys.pipeline", "Ctrl+Shift+P"),
            KeyRow.of("keys.mine", "Ctrl+Shift+M"),
            KeyRow.of("keys.paste", "Ctrl+V")),
    TODAY(
            "keys.today",
            new KeyRow("keys.lines", "↑ ↓", List.of("↑", "↓")),
            KeyRow.of("keys.open", "Enter"),
            KeyRow.of("keys.call.one", "Ctrl+L"),
            span("keys.postpone", "", 1, 3),
            KeyRow.of("keys.end", "4", "5"),
            KeyRow.of("keys.hour", "6"),
            span("keys.attempt", "", 7, 9),
            KeyRow.of("keys.next", "P"),
            KeyRow.of("keys.remind", "1", "2"),
            span("keys.offer", "", 1, 3),
            KeyRow.of("keys.letter", "M", "G"),
            KeyRow.of("keys.spread", "Spread"),
            KeyRow.of("keys.mine", "Ctrl+Shift+M")),
    LIST(
            "keys.prospects",
            new KeyRow("keys.lines", "↑ ↓", List.of("↑", "↓")),
            new KeyRow("keys.several", "Shift + ↑ ↓", ends("Shift+")),
            new KeyRow("keys.among", "Ctrl + ↑ ↓, Ctrl+Space", plus(ends("Ctrl+"), "Ctrl+Space")),
            new KeyRow("keys.far", "Home End PgUp PgDn", List.of("Home", "End", "PgUp", "PgDn")),
            KeyRow.of("keys.all", "Ctrl+A"),
            KeyRow.of("keys.open", "Enter"),
            KeyRow.of("keys.call.one", "Ctrl+L"),
            KeyRow.of("keys.step", "P"),
            KeyRow.of("keys.remove", "Delete", "Backspace"),
            new KeyRow("keys.menu", "Shift + F10", List.of("Shift+F10", "Menu")),
            KeyRow.of("keys.find.list", "Ctrl+F"),
            KeyRow.of("keys.mine", "Ctrl+Shift+M"),
            KeyRow.of("keys.paste", "Ctrl+V"),
            KeyRow.of("keys.heads", "F6"),
            new KeyRow("keys.widths", "Alt + ← →", List.of("Alt+←", "Alt+→"))),
    FUNNEL(
            "keys.funnel",
            new KeyRow("keys.weeks", "Alt + ← →", List.of("Alt+←", "Alt+→")),
            KeyRow.of("keys.pipeline", "Ctrl+Shift+P"),
            KeyRow.of("keys.mine", "Ctrl+Shift+M")),
    QUOTA("keys.quota", KeyRow.of("keys.mine", "Ctrl+Shift+M")),
    COACH("keys.coach", KeyRow.of("keys.pipeline", "Ctrl+Shift+P"), KeyRow.of("keys.mine", "Ctrl+Shift+M")),
    DATA("keys.data", KeyRow.of("keys.paste", "Ctrl+V"), KeyRow.of("keys.import", "Ctrl+Enter")),
    SETTINGS("keys.settings", new KeyRow("keys.stages", "Alt + ↑ ↓", List.of("Alt+↑", "Alt+↓"))),
    CALL(
            "keys.talk",
            span("keys.talk.answer", "", 1, 9),
            new KeyRow("keys.talk.walk", "↑ ↓, Enter", List.of("↑", "↓", "PgUp", "PgDn", "Enter")),
            KeyRow.of("keys.talk.back", "Backspace"),
            KeyRow.of("keys.talk.open", "End"),
            new KeyRow("keys.talk.sure", "+ −", List.of("+", "−")),
            KeyRow.of("keys.talk.note", "N", "?"),
            KeyRow.of("keys.talk.objection", "/", "L"),
            KeyRow.of("keys.talk.finish", "Ctrl+Enter"),
            KeyRow.of("keys.talk.next", "Ctrl+L")),
    PROSPECT(
            "keys.prospect",
            KeyRow.of("keys.call", "Ctrl+L", "Ctrl+M"),
            KeyRow.of("keys.step", "/"),
            new KeyRow("keys.people", "K, Shift + K, R", List.of("K", "Shift+K", "R")),
            span("keys.answer", "", 1, 4),
            new KeyRow("keys.stage", "← →", List.of("←", "→"))),
    MESSAGE(
            "keys.message",
            span("keys.message.template", "", 1, 9),
            KeyRow.of("keys.message.edit", "F2", "F3"),
            KeyRow.of("keys.message.copy", "F6", "F7"),
            KeyRow.of("keys.message.mail", "Ctrl+Enter"),
            KeyRow.of("keys.message.sent", "F8", "F9")),
    TRASH(
            "keys.trash",
            new KeyRow("keys.lines", "↑ ↓", List.of("↑", "↓")),
            KeyRow.of("keys.trash.back", "Enter"),
            KeyRow.of("keys.trash.forget", "Delete")),
    EVENTS("keys.events", KeyRow.of("keys.events.each", "1", "2", "3"), KeyRow.of("keys.take", "Ctrl+Enter")),
    CHECKLISTS(
            "keys.checklists",
            new KeyRow("keys.order", "Alt + ↑ ↓", List.of("Alt+↑", "Alt+↓")),
            KeyRow.of("keys.edit", "Enter", "F2"),
            KeyRow.of("keys.retire", "Delete"),
            KeyRow.of("keys.added", "F6", "F7"),
            KeyRow.of("keys.file", "F8", "F9"));

    private final String title;
    private final List<KeyRow> rows;

    KeyGroup(String title, KeyRow... rows) {
        this.title = title;
        this.rows = List.of(rows);
    }

    private static List<String> ends(String held) {
        return Stream.of("↑", "↓", "Home", "End", "PgUp", "PgDn")
                .map(key -> held + key)
                .toList();
    }

    private static List<String> plus(List<String> keys, String one) {
        return Stream.concat(keys.stream(), Stream.of(one)).toList();
    }

    private static KeyRow span(String name, String before, int first, int last) {
        return new KeyRow(
                name,
                before + first + " – " + last,
                IntStream.rangeClosed(first, last)
                        .mapToObj(digit -> before + digit)
                        .toList());
    }

    /** Where they work, in the person's language. */
    public String title(Texts texts) {
        return texts.text(title);
    }

    /** The keys, those used most first. */
    public List<KeyRow> rows() {
        return rows;
    }
}
