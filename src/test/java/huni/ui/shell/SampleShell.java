package huni.ui.shell;

import huni.language.Texts;
import huni.language.guide.Guide;
import huni.ui.kit.Icons;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.quota.SampleStrip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A whole window with made-up places, that records what it was asked for. */
final class SampleShell {

    private static final List<String> BUNDLES = Stream.concat(
                    SampleStrip.BUNDLES.stream(), Stream.of("huni/ui/shell/texts"))
            .toList();

    final List<String> asked = new ArrayList<>();
    final List<String> made = new ArrayList<>();
    final List<Consumer<? super List<SearchResult>>> searches = new ArrayList<>();
    final QueuedTaskRunner guideTasks = new QueuedTaskRunner();
    final Notices notices = new Notices();
    final Texts texts;
    final boolean turkish;
    final ShellViewModel viewModel;
    final SampleStrip quota;
    final ShellView view;

    SampleShell(Locale locale) {
        texts = Texts.in(locale, BUNDLES);
        turkish = locale.getLanguage().equals("tr");
        quota = new SampleStrip(texts);
        viewModel = new ShellViewModel(
                texts,
                Destination.TODAY,
                new ShellActions(() -> asked.add("new"), () -> asked.add("undo"), () -> asked.add("redo")),
                (words, onFound) -> searches.add(onFound),
                commands());
        GuideShelf shelf = new GuideShelf(Guide.in(locale), guideTasks, failure -> asked.add(failure.toString()));
        view = new ShellView(viewModel, quota.view().root(), notices, places(), shelf, texts, Motion.NONE);
    }

    void showNumbers() {
        quota.showNumbers();
        viewModel.undoNameProperty().set(turkish ? "Taşı" : "Move");
        viewModel.savedProperty().set(SaveState.SAVED);
    }

    List<SearchResult> results() {
        String group = turkish ? "Adaylar" : "Prospects";
        return List.of(
                new SearchResult(group, "Işık Optik", "İpek Işık", Icons.COMPANY, () -> asked.add("Işık Optik")),
                new SearchResult(group, "Ege Tekstil", "Selin Aksoy", Icons.COMPANY, () -> asked.add("Ege Tekstil")));
    }

    private List<PaletteCommand> commands() {
        return List.of(
                new PaletteCommand(texts.text("shell.new"), Icons.ADD, "Shortcut+N", () -> asked.add("new")),
                new PaletteCommand(texts.text("keys.undo"), Icons.UNDO, "Shortcut+Z", () -> asked.add("undo")));
    }

    private List<RailEntry> places() {
        return Stream.of(Destination.values())
                .map(place -> new RailEntry(place, () -> screen(place.key())))
                .toList();
    }

    private Node screen(String key) {
        made.add(key);
        Label label = new Label(texts.text("shell.place." + key));
        label.getStyleClass().add("page-title");
        return new StackPane(label);
    }
}
