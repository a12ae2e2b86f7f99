package huni.ui.shell;

import huni.language.Texts;
import huni.ui.kit.Icons;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A whole window with made-up places, that records what it was asked for. */
final class SampleShell implements ShellActions {

    private static final List<String> BUNDLES = List.of("huni/ui/kit/texts", "huni/ui/shell/texts");

    final List<String> asked = new ArrayList<>();
    final List<String> made = new ArrayList<>();
    final List<Consumer<? super List<Found>>> searches = new ArrayList<>();
    final Notices notices = new Notices();
    final Texts texts;
    final boolean turkish;
    final ShellViewModel viewModel;
    final QuotaStripViewModel quota = new QuotaStripViewModel(() -> asked.add("open"), () -> asked.add("set"));
    final ShellView view;

    SampleShell(Locale locale) {
        texts = Texts.in(locale, BUNDLES);
        turkish = locale.getLanguage().equals("tr");
        viewModel = new ShellViewModel(texts, this, (words, onFound) -> searches.add(onFound), commands());
        view = new ShellView(
                viewModel, new QuotaStripView(quota, texts, Motion.NONE), notices, places(), texts, Motion.NONE);
    }

    void showNumbers() {
        QuotaStrip.Numbers numbers = turkish
                ? new QuotaStrip.Numbers("300.000 ₺", "120.000 ₺", "128.000 ₺", "52.000 ₺", "%27")
                : new QuotaStrip.Numbers("₺300,000", "₺120,000", "₺128,000", "₺52,000", "27%");
        quota.stripProperty()
                .set(Optional.of(new QuotaStrip(
                        turkish ? "Kasım kotası" : "November quota",
                        numbers,
                        new QuotaStrip.Shares(0.4, 0.427, 0.27),
                        math(numbers))));
        viewModel.undoNameProperty().set(turkish ? "Taşı" : "Move");
        viewModel.savedProperty().set(Saved.SAVED);
    }

    private QuotaMath math(QuotaStrip.Numbers numbers) {
        return new QuotaMath(
                "1 – 30",
                List.of(new QuotaMath.Part(
                        texts.text("shell.quota.expected"),
                        numbers.expected(),
                        List.of(new QuotaMath.Addend("A", "3 × 50", numbers.expected(), "5 / 10")),
                        List.of("…"))),
                "");
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
