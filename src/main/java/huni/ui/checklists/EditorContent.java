package huni.ui.checklists;

import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.language.Texts;
import huni.ui.checklists.ChecklistsReader.Stored;
import huni.ui.field.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is stored, as the editor shows it.
 *
 * @param chosen which checklist is shown, by its key, or {@link Page#OBJECTIONS}
 */
record EditorContent(Stored stored, String chosen, ChecklistWords words, Texts texts) {

    /** The checklists that are offered. */
    List<Checklist> offered() {
        return stored.checklists().stream()
                .filter(checklist -> !checklist.heading().retired())
                .toList();
    }

    /** The chosen checklist; empty while the objection cards are shown. */
    Optional<Checklist> checklist() {
        return offered().stream().filter(one -> one.key().equals(chosen)).findFirst();
    }

    /** The checklist that is wanted if it is offered, else the first one, else the objection cards. */
    String first(Optional<String> wanted) {
        List<String> keys = offered().stream().map(Checklist::key).toList();
        return wanted.filter(keys::contains).or(() -> keys.stream().findFirst()).orElse(Page.OBJECTIONS);
    }

    List<Objection> cards(boolean retired) {
        return stored.objections().stream()
                .filter(card -> card.retired() == retired)
                .toList();
    }

    private List<EditorLine> lines() {
        return checklist()
                .map(checklist -> checklist.asked().stream()
                        .map(item -> words.line(item, checklist, stored.stages()))
                        .toList())
                .orElseGet(() -> cards(false).stream().map(words::line).toList());
    }

    /** @param wanted the question or card that is chosen, if it is still there */
    Page page(Optional<String> wanted) {
        List<Page.ListLine> lists = new ArrayList<>(offered().stream()
                .map(one -> new Page.ListLine(
                        one.key(), words.checklist(one), one.asked().size()))
                .toList());
        lists.add(new Page.ListLine(
                Page.OBJECTIONS,
                texts.text("checklists.objections"),
                cards(false).size()));
        List<EditorLine> lines = lines();
        return new Page(
                List.copyOf(lists),
                stored.checklists().stream()
                        .filter(one -> one.heading().retired())
                        .map(one -> new Option(one.key(), words.checklist(one)))
                        .toList(),
                checklist().map(Checklist::key).orElse(Page.OBJECTIONS),
                checklist().map(this::note).orElseGet(() -> texts.text("checklists.objections.note")),
                lines,
                retiredLines(),
                wanted.filter(key -> lines.stream().anyMatch(line -> line.key().equals(key))));
    }

    private String note(Checklist checklist) {
        int questions = checklist.asked().size();
        return questions > Checklist.TOO_MANY
                ? texts.text("checklists.too_many", questions, Checklist.TOO_MANY)
                : words.usedFrom(checklist, stored.stages());
    }

    private List<Option> retiredLines() {
        return checklist()
                .map(checklist -> checklist.items().stream()
                        .filter(ChecklistItem::retired)
                        .map(item -> new Option(item.key(), words.question(item)))
                        .toList())
                .orElseGet(() -> cards(true).stream()
                        .map(card -> new Option(card.key(), words.objection(card)))
                        .toList());
    }
}
