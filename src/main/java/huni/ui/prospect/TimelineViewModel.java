package huni.ui.prospect;

import huni.domain.ActivityId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.call.CallQuery.HappenedCall;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.dossier.TimelineEntry;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.StageEvent;
import huni.language.RequestWords;
import huni.ui.kit.Latest;
import huni.ui.kit.Marked;
import huni.ui.plan.GivenWords;
import huni.ui.prospect.timeline.CallAnswersViewModel;
import huni.ui.prospect.timeline.Doers;
import huni.ui.prospect.timeline.EditWords;
import huni.ui.prospect.timeline.EntryTime;
import huni.ui.prospect.timeline.MoveWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What happened to the prospect, the latest first, page by page. Edits of one day that follow each other are one row. */
final class TimelineViewModel {

    /** What a row shows. */
    enum Kind {
        CALL,
        EMAIL,
        APPOINTMENT,
        TASK,
        INFORMATION_REQUEST,
        INCENTIVE,
        NOTE,
        MOVE,
        EDIT,
        IMPORT
    }

    /**
     * A row.
     *
     * @param title a sentence with its {@link Marked} parts
     * @param body what was said; may be empty, may be several lines
     * @param written what was written down and can be corrected; empty if nothing can
     * @param answers of a call, those given in it
     */
    record Row(
            String when,
            Kind kind,
            String title,
            String body,
            Optional<Written> written,
            Optional<CallAnswersViewModel> answers) {

        Row(String when, Kind kind, String title, String body) {
            this(when, kind, title, body, Optional.empty(), Optional.empty());
        }

        Row entitled(String other) {
            return new Row(when, kind, other, body, written, answers);
        }

        /** All of it in words, to be copied. */
        String words() {
            String said = Marked.plain(title);
            return body.isBlank() ? said : said + "\n" + body;
        }
    }

    /** What was written down about something that has happened. */
    record Written(ActivityId activity, String words) {}

    static final int PAGE = 40;

    private final ProspectScreenContext context;
    private final GivenWords givenWords;
    private final ChangeWords changeWords;
    private final EntryTime times;
    private final Latest reading;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper older = new ReadOnlyBooleanWrapper(this, "older");
    /** What is read of a page, and which calls there are. */
    private record Page(List<TimelineEntry> entries, List<HappenedCall> calls, Doers doers) {}

    private final Map<HappenedCall, CallAnswersViewModel> answers = new HashMap<>();
    private List<HappenedCall> calls = List.of();
    private Doers doers;
    private List<TimelineEntry> entries = List.of();
    private Optional<Pipeline> pipeline = Optional.empty();
    private List<ClosingReason> reasons = List.of();
    private List<Checklist> checklists = List.of();

    TimelineViewModel(ProspectScreenContext context) {
        this.context = context;
        this.givenWords = new GivenWords(context.texts(), context.formats());
        this.changeWords = new ChangeWords(context.texts(), context.formats(), this::question);
        this.times = new EntryTime(context.formats());
        this.reading = new Latest(context.tasks());
        this.doers = new Doers(context.texts(), context.formats(), Map.of());
    }

    /** Reads again as much as is shown, at least a page. */
    void refresh(Pipeline now, List<Checklist> questions, List<ClosingReason> closingReasons) {
        reasons = closingReasons;
        pipeline = Optional.of(now);
        checklists = questions;
        int limit = Math.max(PAGE, entries.size());
        reading.run(
                () -> read(Optional.empty(), limit),
                found -> show(found, found.entries(), found.entries().size() == limit),
                context::unread);
    }

    /** Reads the page after what is shown. */
    void showOlder() {
        if (entries.isEmpty()) {
            return;
        }
        List<TimelineEntry> before = entries;
        reading.run(
                () -> read(Optional.of(before.getLast()), PAGE),
                found -> {
                    List<TimelineEntry> all = new ArrayList<>(before);
                    all.addAll(found.entries());
                    show(found, all, found.entries().size() == PAGE);
                },
                context::unread);
    }

    private Page read(Optional<TimelineEntry> before, int limit) {
        return new Page(
                context.sources().prospects().timeline(context.id(), before, limit),
                context.sources().calls().happened(context.id()),
                new Doers(
                        context.texts(),
                        context.formats(),
                        context.sources().people().doers(context.id())));
    }

    private void show(Page page, List<TimelineEntry> all, boolean more) {
        calls = page.calls();
        doers = page.doers();
        entries = List.copyOf(all);
        List<Row> now = rowsOf(entries);
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
        older.set(more);
    }

    private Optional<ChecklistItem> question(String key) {
        return checklists.stream()
                .flatMap(checklist -> checklist.items().stream())
                .filter(item -> item.key().equals(key))
                .findFirst();
    }

    private List<Row> rowsOf(List<TimelineEntry> all) {
        List<Row> result = new ArrayList<>();
        List<TimelineEntry.Edited> edits = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            TimelineEntry entry = all.get(i);
            if (entry instanceof TimelineEntry.Edited edited) {
                edits.add(edited);
            }
            boolean goesOn = !edits.isEmpty() && i + 1 < all.size() && doers.areOneRow(entry, all.get(i + 1));
            if (!goesOn && !entry.isMoot()) {
                Row row = edits.isEmpty() ? row(entry) : edited(edits);
                result.add(row.entitled(doers.title(entry, row.title())));
                edits.clear();
            }
        }
        return List.copyOf(result);
    }

    private Row row(TimelineEntry entry) {
        return switch (entry) {
            case TimelineEntry.Happened(Activity activity) -> happened(activity);
            case TimelineEntry.Moved(StageEvent event, Optional<String> merged) -> moved(event, merged);
            case TimelineEntry.Edited one -> edited(List.of(one));
            case TimelineEntry.Imported imported ->
                new Row(
                        times.words(imported.at()),
                        Kind.IMPORT,
                        imported.file().isEmpty()
                                ? context.texts().text("prospect.timeline.sample")
                                : context.texts()
                                        .text(
                                                "prospect.timeline.imported",
                                                Marked.strong(imported.file()),
                                                imported.row()),
                        "");
        };
    }

    /** @param edits of one day, the latest first */
    private Row edited(List<TimelineEntry.Edited> edits) {
        String when = times.words(edits.getFirst().at());
        List<String> lines = changeWords.lines(edits);
        if (lines.size() == 1) {
            return new Row(when, Kind.EDIT, lines.getFirst(), "");
        }
        return new Row(
                when,
                Kind.EDIT,
                new EditWords(context.texts(), context.words()).heading(edits),
                Marked.plain(String.join("\n", lines)));
    }

    private Row happened(Activity activity) {
        Optional<Written> written = Optional.of(new Written(activity.id(), activity.body()));
        String what = context.words().planned(activity.kind(), activity.role(), "");
        if (activity.kind() == ActivityKind.NOTE && activity.subject().isBlank()) {
            return new Row(
                    times.words(activity.at()),
                    Kind.NOTE,
                    changeWords.inOwnWords(activity.body()),
                    "",
                    written,
                    Optional.empty());
        }
        boolean cancelled = activity.state() == ActivityState.CANCELLED;
        String ending = activity.followThrough().missed().isPresent()
                ? "prospect.timeline.missed"
                : "prospect.timeline.cancelled";
        String marked = Marked.strong(cancelled ? context.texts().text(ending, what) : what);
        String given = activity.incentive().map(givenWords::whole).orElse("");
        boolean unnamed = activity.subject().isBlank();
        String about = unnamed ? given : activity.subject();
        String title = about.isEmpty() ? marked : context.texts().text("prospect.timeline.activity", marked, about);
        String terms = unnamed ? "" : given;
        String answered = new RequestWords(context.texts(), context.formats())
                .answered(activity, context.door().workingTime(), context.door().now());
        String body = lines(terms, answered, activity.body());
        return new Row(
                times.words(activity.at()),
                Kind.valueOf(activity.kind().name()),
                title,
                body,
                written,
                calls.stream()
                        .filter(call -> call.activity().equals(activity.id()))
                        .findFirst()
                        .map(this::answers));
    }

    /** The same as long as the screen is open, so that what is unfolded stays so. */
    private CallAnswersViewModel answers(HappenedCall call) {
        return answers.computeIfAbsent(
                call,
                one -> new CallAnswersViewModel(
                        one,
                        new CallAnswersViewModel.Source(
                                context.sources().calls(),
                                context.tasks(),
                                context.formats(),
                                context.texts(),
                                context::unread)));
    }

    ProspectScreenContext.NoteCorrections corrections() {
        return new ProspectScreenContext.NoteCorrections(context);
    }

    private Row moved(StageEvent event, Optional<String> merged) {
        MoveWords moves = new MoveWords(context.texts(), context.formats(), pipeline, reasons);
        return new Row(
                times.words(event.at()),
                Kind.MOVE,
                moves.title(event, merged),
                lines(moves.closing(event), event.note()));
    }

    private static String lines(String... some) {
        return Stream.of(some).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    /** The latest first. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** Whether there may be rows after those that are shown. */
    ReadOnlyBooleanProperty olderProperty() {
        return older.getReadOnlyProperty();
    }
}
