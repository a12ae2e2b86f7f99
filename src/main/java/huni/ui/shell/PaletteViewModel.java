package huni.ui.shell;

import huni.domain.Folding;
import huni.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the search field offers: at most twelve things that a search found, and every command that holds each word. */
public final class PaletteViewModel {

    private static final int MOST = 12;

    private final Search search;
    private final List<PaletteCommand> commands;
    private final List<Offer> offers = new ArrayList<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
    private final ObservableList<PaletteRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper(false);
    private List<SearchResult> found = List.of();
    private List<SearchResult> recent = List.of();
    private Consumer<? super PaletteRow> waiting = _ -> {};
    private long newest;

    private record Offer(String group, Supplier<List<PaletteCommand>> commands) {}

    private record Line(String group, PaletteRow.Entry entry) {}

    /** A palette with its commands, in the order in which they are offered. */
    public PaletteViewModel(Texts texts, Search search, List<PaletteCommand> commands) {
        this.search = search;
        this.commands = List.copyOf(commands);
        offer(texts.text("shell.palette.commands"), this::commands);
        words.subscribe(this::look);
    }

    /** The commands it was made with, whether they are offered at the moment or not. */
    public List<PaletteCommand> commands() {
        return commands;
    }

    /** Offers more from now on, under the name of their group; asked for each time something is shown. */
    public void offer(String group, Supplier<List<PaletteCommand>> more) {
        offers.add(new Offer(group, more));
        show();
    }

    /** Offers what was opened last, and what can be done now. */
    void refresh() {
        show();
        search.recent(results -> {
            recent = results.stream().limit(MOST).toList();
            if (words.get().isBlank() && !recent.isEmpty()) {
                show();
            }
        });
    }

    /** The words that were typed. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Things first, by group, then commands; before anything is typed, the things that were opened last. */
    public ObservableList<PaletteRow> rows() {
        return readOnlyRows;
    }

    /** Which row Enter would choose; -1 if there is none. Never a heading. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Selects the next entry; after the last comes the first. */
    public void down() {
        step(1);
    }

    /** Selects the entry before; before the first comes the last. */
    public void up() {
        step(-1);
    }

    /** The selected row; empty if there is none. */
    public Optional<PaletteRow> selectedRow() {
        return selected.get() < 0 ? Optional.empty() : Optional.of(rows.get(selected.get()));
    }

    /** Whether a search has not answered yet; until it has, what it found for other words is still offered. */
    ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** Gives the selected row, if there is one; while a search is under way, the one selected once it has answered. */
    void whenFound(Consumer<? super PaletteRow> onSelected) {
        if (searching.get()) {
            waiting = onSelected;
        } else {
            selectedRow().ifPresent(onSelected);
        }
    }

    /** Forgets the words and does what a row says, even if it is no longer offered; nothing for a heading. */
    public void choose(PaletteRow row) {
        words.set("");
        if (row instanceof PaletteRow.Entry entry) {
            entry.run().run();
        }
    }

    private void look(String typed) {
        long mine = ++newest;
        waiting = _ -> {};
        searching.set(!typed.isBlank());
        if (typed.isBlank()) {
            found = List.of();
        }
        show();
        if (!typed.isBlank()) {
            search.find(typed.strip(), results -> {
                if (mine == newest) {
                    answered(results);
                }
            });
        }
    }

    private void answered(List<SearchResult> results) {
        found = results.stream().limit(MOST).toList();
        boolean again = !searching.get();
        int before = selected.get();
        String chosen = selectedName();
        show();
        // The same search answers again when it knows more: what was walked to meanwhile stays chosen.
        if (again
                && before >= 0
                && before < rows.size()
                && nameOf(rows.get(before)).equals(chosen)) {
            selected.set(before);
        }
        searching.set(false);
        Consumer<? super PaletteRow> wish = waiting;
        waiting = _ -> {};
        selectedRow().ifPresent(wish);
    }

    private String selectedName() {
        return selectedRow().map(PaletteViewModel::nameOf).orElse("");
    }

    private static String nameOf(PaletteRow row) {
        return row instanceof PaletteRow.Entry entry ? entry.name() : "";
    }

    private void show() {
        List<SearchResult> things = words.get().isBlank() ? recent : found;
        List<Line> lines = Stream.concat(
                        things.stream().map(thing -> new Line(thing.group(), entry(thing))),
                        offers.stream().flatMap(this::lines))
                .toList();
        List<PaletteRow> shown = new ArrayList<>();
        lines.stream().map(Line::group).distinct().forEach(group -> {
            shown.add(new PaletteRow.Heading(group));
            lines.stream()
                    .filter(line -> line.group().equals(group))
                    .map(Line::entry)
                    .forEach(shown::add);
        });
        // Whoever listens never sees a selection that belongs to other rows.
        selected.set(-1);
        rows.setAll(shown);
        selected.set(entries().findFirst().orElse(-1));
    }

    private Stream<Line> lines(Offer offer) {
        return offer.commands().get().stream()
                .filter(command -> command.offered().getAsBoolean())
                .filter(this::matches)
                .map(command -> new Line(offer.group(), entry(command)));
    }

    private boolean matches(PaletteCommand command) {
        String name = Folding.fold(command.name());
        return Stream.of(Folding.fold(words.get()).split(" ")).allMatch(name::contains);
    }

    private void step(int by) {
        int[] entries = entries().toArray();
        if (entries.length > 0) {
            int at = IntStream.range(0, entries.length)
                    .filter(i -> entries[i] == selected.get())
                    .findFirst()
                    .orElse(0);
            selected.set(entries[Math.floorMod(at + by, entries.length)]);
        }
    }

    private IntStream entries() {
        return IntStream.range(0, rows.size()).filter(row -> rows.get(row) instanceof PaletteRow.Entry);
    }

    private static PaletteRow.Entry entry(SearchResult thing) {
        return new PaletteRow.Entry(thing.icon(), thing.name(), thing.detail(), "", thing.open(), thing.call());
    }

    private static PaletteRow.Entry entry(PaletteCommand command) {
        return new PaletteRow.Entry(
                command.icon(), command.name(), "", command.keys(), command.run(), Optional.empty());
    }
}
