package huni.ui.prospect;

import huni.domain.activity.Activity;
import huni.domain.activity.Incentive;
import huni.domain.call.CallAnswer;
import huni.domain.checklist.ChecklistItem;
import huni.domain.dossier.TimelineEntry.Edited;
import huni.domain.dossier.TimelineEntry.RecordChange;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.contact.ConsentWords;
import huni.ui.kit.Marked;
import huni.ui.plan.GivenWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Says what changed about a prospect: each fact with what was known before and what is known now. */
final class ChangeWords {

    /**
     * A fact that changed.
     *
     * @param fact what it is called
     * @param before empty if nothing was known
     * @param now empty if nothing is known any more
     */
    record Change(String fact, String before, String now) {}

    private static final String BETWEEN = " · ";

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;
    private final GivenWords givenWords;
    private final ConsentWords consentWords;
    private final Function<String, Optional<ChecklistItem>> questions;

    /** @param questions the question with a key, if it is still known */
    ChangeWords(Texts texts, Formats formats, Function<String, Optional<ChecklistItem>> questions) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.givenWords = new GivenWords(texts, formats);
        this.consentWords = new ConsentWords(words, formats);
        this.questions = questions;
    }

    /** What several operations changed in all, the earliest first: a fact told twice is told once. */
    private List<Change> of(List<RecordChange> changes) {
        Map<String, Change> byFact = new LinkedHashMap<>();
        changes.stream()
                .flatMap(change -> of(change).stream())
                .forEach(change -> byFact.merge(
                        change.fact(), change, (first, then) -> new Change(first.fact(), first.before(), then.now())));
        return byFact.values().stream()
                .filter(change -> !change.before().equals(change.now()))
                .toList();
    }

    /** What edits changed in all, a line for each fact; the latest edit comes first. */
    List<String> lines(List<Edited> edits) {
        List<RecordChange> changes = edits.reversed().stream()
                .flatMap(edit -> edit.changes().stream())
                .toList();
        return of(changes).stream().map(this::line).toList();
    }

    /** What the program itself wrote above a note is said in the language of the window. */
    String inOwnWords(String note) {
        String read = inOwnWords(note, "prospect.unread.heading", "prospect.unread.heading.other");
        read = inOwnWords(read, "prospect.unread.kept.heading", "prospect.unread.kept.heading.other");
        return inOwnWords(read, "prospect.unread.ended.heading", "prospect.unread.ended.heading.other");
    }

    private String inOwnWords(String note, String own, String other) {
        String heading = texts.text(other);
        return note.startsWith(heading) ? texts.text(own) + note.substring(heading.length()) : note;
    }

    /** A change as a line: {@code Likely: ₺50,000 → ₺65,000}. */
    private String line(Change change) {
        String fact = Marked.strong(change.fact());
        if (change.fact().endsWith("?")) {
            return change.before().isEmpty()
                    ? texts.text("prospect.timeline.answered", fact, change.now())
                    : texts.text("prospect.timeline.answered.changed", fact, change.before(), now(change));
        }
        return change.before().isEmpty()
                ? texts.text("prospect.timeline.told", fact, change.now())
                : texts.text("prospect.timeline.changed", fact, change.before(), now(change));
    }

    private static String now(Change change) {
        return change.now().isEmpty() ? "–" : change.now();
    }

    private List<Change> of(RecordChange change) {
        Record known = change.after().or(change::before).orElseThrow();
        return switch (known) {
            case Prospect _ -> prospect(change);
            case Contact contact -> contact(contact, change);
            case Consent consent ->
                List.of(new Change(
                        words.consentBy(consent.channel()),
                        consentWords.line(change.before()),
                        consentWords.line(change.after())));
            case PastPurchase purchase -> purchase(purchase, change);
            case CallAnswer answer -> List.of(answer(answer));
            case Activity _ -> incentive(change);
            default -> List.of();
        };
    }

    private List<Change> prospect(RecordChange change) {
        if (!(change.before().orElse(null) instanceof Prospect before)
                || !(change.after().orElse(null) instanceof Prospect now)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        add(changes, "prospect.company", before, now, Prospect::company);
        budget(changes, before.budget(), now.budget());
        urgency(changes, before.urgency(), now.urgency());
        authority(changes, before.authority(), now.authority());
        add(changes, "prospect.source", before, now, p -> p.origin().source());
        add(changes, "prospect.tags", before, now, p -> String.join(", ", p.tags()));
        add(
                changes,
                "prospect.probability",
                before,
                now,
                p -> p.manualProbability()
                        .map(chance -> formats.percent(chance.doubleValue()))
                        .orElse(""));
        ownFields(changes, before.ownFields(), now.ownFields());
        return changes;
    }

    private void budget(List<Change> changes, Budget before, Budget now) {
        String of = texts.text("prospect.budget");
        add(changes, of, "prospect.budget.low", before, now, b -> money(b.low()));
        add(changes, of, "prospect.budget.likely", before, now, b -> money(b.likely()));
        add(changes, of, "prospect.budget.high", before, now, b -> money(b.high()));
        add(
                changes,
                of,
                "prospect.budget.source",
                before,
                now,
                b -> known(b.source(), BudgetSource.UNKNOWN, words::budgetSource));
        add(changes, of, "prospect.certainty", before, now, b -> sure(b.certainty()));
    }

    private void urgency(List<Change> changes, Urgency before, Urgency now) {
        String of = texts.text("prospect.urgency");
        add(
                changes,
                of,
                "prospect.urgency.level",
                before,
                now,
                u -> known(u.level(), Urgency.Level.UNKNOWN, words::urgency));
        add(changes, of, "prospect.urgency.by", before, now, u -> day(u.decisionBy()));
        add(changes, of, "prospect.urgency.trigger", before, now, Urgency::trigger);
        add(changes, of, "prospect.urgency.otherwise", before, now, Urgency::otherwise);
        add(changes, of, "prospect.urgency.also", before, now, Urgency::alsoDecide);
        add(changes, of, "prospect.certainty", before, now, u -> sure(u.certainty()));
    }

    private void authority(List<Change> changes, Authority before, Authority now) {
        String of = texts.text("prospect.authority");
        add(changes, of, "prospect.authority.role", before, now, a -> role(a.role()));
        add(changes, of, "prospect.authority.decision_maker", before, now, Authority::decisionMaker);
        add(changes, of, "prospect.authority.how", before, now, Authority::how);
        add(changes, of, "prospect.certainty", before, now, a -> sure(a.certainty()));
    }

    private static void ownFields(
            List<Change> changes, SortedMap<String, String> before, SortedMap<String, String> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            changes.add(new Change(name, before.getOrDefault(name, ""), now.getOrDefault(name, "")));
        }
    }

    private List<Change> contact(Contact contact, RecordChange change) {
        if (change.before().isEmpty()) {
            return List.of(new Change(texts.text("prospect.timeline.contact"), "", contact.name()));
        }
        if (change.after().isEmpty()) {
            return List.of(new Change(texts.text("prospect.timeline.contact"), contact.name(), ""));
        }
        Contact before = (Contact) change.before().get();
        List<Change> changes = new ArrayList<>();
        String of = contact.name();
        add(changes, of, "prospect.contact.name", before, contact, Contact::name);
        add(changes, of, "prospect.contact.title", before, contact, Contact::title);
        add(changes, of, "prospect.contact.phone", before, contact, Contact::phone);
        add(changes, of, "prospect.contact.email", before, contact, Contact::email);
        add(changes, of, "prospect.contact.role", before, contact, c -> role(c.role()));
        return changes;
    }

    private List<Change> purchase(PastPurchase bought, RecordChange change) {
        return List.of(new Change(
                texts.text("prospect.purchase.what") + BETWEEN + bought.what(),
                change.before().map(PastPurchase.class::cast).map(this::paid).orElse(""),
                change.after().map(PastPurchase.class::cast).map(this::paid).orElse("")));
    }

    private String paid(PastPurchase bought) {
        return formats.money(bought.paid()) + BETWEEN + bought.boughtIn();
    }

    /** The question as a fact, and the answer in their words. */
    private Change answer(CallAnswer answer) {
        String said = Stream.of(answer.answer(), answer.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(BETWEEN));
        String sure = words.certainty(answer.certainty());
        return new Change(
                questions.apply(answer.item()).map(words::question).orElse(texts.text("prospect.timeline.answer")),
                "",
                said.isEmpty() ? sure : said + BETWEEN + sure);
    }

    private List<Change> incentive(RecordChange change) {
        String before = change.before().map(this::given).orElse("");
        String now = change.after().map(this::given).orElse("");
        return List.of(new Change(texts.text("prospect.timeline.incentive"), before, now));
    }

    private String given(Record record) {
        return record instanceof Activity activity
                ? Stream.of(
                                activity.incentive().map(Incentive::kind).map(givenWords::title),
                                Optional.of(activity.subject()),
                                activity.incentive().map(givenWords::terms))
                        .flatMap(Optional::stream)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(BETWEEN))
                : "";
    }

    private <T> void add(List<Change> changes, String key, T before, T now, Function<T, String> told) {
        changes.add(new Change(texts.text(key), told.apply(before), told.apply(now)));
    }

    private <T> void add(List<Change> changes, String of, String key, T before, T now, Function<T, String> told) {
        changes.add(new Change(of + BETWEEN + texts.text(key), told.apply(before), told.apply(now)));
    }

    private String sure(Certainty told) {
        return known(told, Certainty.NOT_ASKED, words::certainty);
    }

    private String role(Authority.Role told) {
        return known(told, Authority.Role.UNKNOWN, words::role);
    }

    /** What is told; nothing where it only says that nothing is known. */
    private static <E extends Enum<E>> String known(E told, E nothing, Function<? super E, String> name) {
        return told == nothing ? "" : name.apply(told);
    }

    private String money(Optional<Money> amount) {
        return amount.map(formats::money).orElse("");
    }

    private String day(Optional<LocalDate> day) {
        return day.map(formats::day).orElse("");
    }
}
