package huni.ui.shell;

import huni.language.Texts;
import huni.ui.kit.Icons;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
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
final class SampleShell implements ShellActions {

    private static final List<String> BUNDLES = Stream.concat(
                    SampleStrip.BUNDLES.stream(), Stream.of("huni/ui/shell/texts"))
            .toList();

    final List<String> asked = new ArrayList<>();
    final List<String> made = new ArrayList<>();
    final List<Consumer<? super List<Found>>> searches = new ArrayList<>();
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
        viewModel = new ShellViewModel(texts, this, (words, onFound) -> searches.add(onFound), commands());
        view = new ShellView(viewModel, quota.view().root(), notices, places(), texts, Motion.NONE);
    }

    void showNumbers() {
        quota.showNumbers();
        viewModel.undoNameProperty().set(turkish ? "Taşı" : "Move");
        viewModel.savedProperty().set(Saved.SAVED);
    }

    List<Found> results() {
        String group = turkish ? "Adaylar" : "Prospects";
        return List.of(
                new Found(group, "Işık Optik", "İpek Işık", Icons.COMPANY, () -> asked.add("Işık Optik")),
                new Found(group, "Ege Tekstil", "Selin Aksoy", Icons.COMPANY, () -> asked.add("Ege Tekstil")));
    }

    private List<Command> commands() {
        return List.of(
                new Command(texts.text("shell.new"), Icons.ADD, "Shortcut+N", this::newProspect),
                new Command(texts.text("shell.keys.undo"), Icons.UNDO, "Shortcut+Z", this::undo));
    }

    private List<Place> places() {
        return List.of(
                place("today", Icons.TODAY, false),
                place("board", Icons.BOARD, false),
                place("prospects", Icons.PROSPECTS, false),
                place("funnel", Icons.FUNNEL, false),
                place("quota", Icons.QUOTA, false),
                place("coach", Icons.COACH, false),
                place("data", Icons.DATA, true),
                place("settings", Icons.SETTINGS, true));
    }

    private Place place(String key, Icons icon, boolean bottom) {
        return new Place(key, icon, () -> screen(key), bottom);
    }

    private Node screen(String key) {
        made.add(key);
        Label label = new Label(texts.text("shell.place." + key));
        label.getStyleClass().add("page-title");
        return new StackPane(label);
    }

    @Override
    public void newProspect() {
        asked.add("new");
    }

    @Override
    public void undo() {
        asked.add("undo");
    }

    @Override
    public void redo() {
        asked.add("redo");
    }
}
