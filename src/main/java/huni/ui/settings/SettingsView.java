package huni.ui.settings;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.ChoiceChips;
import huni.ui.field.ChoiceList;
import huni.ui.field.InTurn;
import huni.ui.field.Inputs;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lays out the settings' screen. */
public final class SettingsView {

    /** How many parts of a column are seen before it is scrolled. */
    private static final int IN_SIGHT = 2;

    private final SettingsViewModel viewModel;
    private final Texts texts;
    private final Formats formats;
    private final ScrollPane root = new ScrollPane();

    /** The screen, with no way to what is set up elsewhere, laid out at once. */
    SettingsView(SettingsViewModel viewModel, Texts texts, Formats formats, CalendarActions calendar) {
        this(viewModel, texts, formats, calendar, Runnable::run);
    }

    /**
     * The screen. Its parts come in turns.
     *
     * @param calendar what the part of the calendar asks of the window
     * @param later runs something on the screen's thread when it has answered what waits
     * @param ways buttons at the right of the title, to what is set up elsewhere
     */
    public SettingsView(
            SettingsViewModel viewModel,
            Texts texts,
            Formats formats,
            CalendarActions calendar,
            Consumer<Runnable> later,
            Node... ways) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.formats = formats;
        VBox left = new VBox(look(), money(), work(), calendar(calendar), coach(), installation());
        left.getStyleClass().addAll("settings-column", "settings-left");
        VBox right = new VBox(stages(), reasons(), winReasons(), rates(), prices());
        right.getStyleClass().addAll("settings-column", "settings-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("settings-columns");
        VBox page = new VBox(header(ways), columns);
        page.getStyleClass().add("settings-page");
        root.setContent(page);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("settings");
        // What a window has room for is seen when it is whole; the rest comes below it.
        columns.setVisible(false);
        InTurn below = new InTurn(later, () -> {}).behind(IN_SIGHT, left).behind(IN_SIGHT, right);
        InTurn inSight = new InTurn(later, () -> {
            columns.setVisible(true);
            below.begin();
        });
        inSight.behind(0, left).behind(0, right).begin();
    }

    /** The screen. */
    public Parent root() {
        return root;
    }

    private Node header(Node... ways) {
        Label title = new Label(texts.text("settings.title"));
        title.getStyleClass().add("page-title");
        Label explanation = new EllipsisLabel(texts.text("settings.saved"), "muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, explanation, space);
        header.getChildren().addAll(ways);
        header.getStyleClass().add("settings-header");
        return header;
    }

    private Panel look() {
        Panel panel = Panel.titled(texts.text("settings.look"));
        panel.getChildren()
                .addAll(
                        chips("settings-language", texts.text("settings.language"), viewModel.language()),
                        chips("settings-theme", texts.text("settings.theme"), viewModel.theme()),
                        with(
                                chips("settings-text", texts.text("settings.text"), viewModel.textSize()),
                                new SmallerTextNote(viewModel.textSize(), texts)),
                        chips("settings-outside", texts.text("settings.outside"), viewModel.outsideNotices()));
        return panel;
    }

    private Panel money() {
        Panel panel = Panel.titled(texts.text("settings.money"));
        Field quota = Inputs.field(
                "settings-target",
                texts.text("settings.quota"),
                texts.text("settings.quota.none"),
                viewModel.quota().target());
        panel.getChildren()
                .addAll(
                        noted(
                                list("settings-currency", texts.text("settings.currency"), viewModel.currency()),
                                texts.text("settings.currency.note")),
                        noted(
                                list("settings-zone", texts.text("settings.zone"), viewModel.zone()),
                                texts.text("settings.zone.note")),
                        quota,
                        chips(
                                "settings-period",
                                texts.text("settings.period"),
                                viewModel.quota().period()));
        return panel;
    }

    private Panel work() {
        Panel panel = Panel.titled(texts.text("settings.work"));
        Label note = note("");
        note.textProperty().bind(viewModel.work().noteProperty());
        panel.getChildren()
                .addAll(
                        noted(
                                list("settings-country", texts.text("settings.work.country"), viewModel.country()),
                                texts.text("settings.work.country.note")),
                        new WorkingTimePart(viewModel.work(), texts, formats),
                        note);
        return panel;
    }

    private Panel coach() {
        Panel panel = Panel.titled(texts.text("settings.coach"));
        panel.getChildren()
                .add(noted(
                        chips("settings-coach", texts.text("settings.coach.advice"), viewModel.coach()),
                        texts.text("settings.coach.note")));
        return panel;
    }

    private Panel calendar(CalendarActions actions) {
        Panel panel = Panel.titled(texts.text("settings.calendar"));
        panel.getChildren().add(new CalendarPart(viewModel, texts, actions));
        return panel;
    }

    private static Field chips(String id, String caption, SavedChoice<Option> choice) {
        return new Field(caption, new ChoiceChips(id, caption, choice));
    }

    private static Field list(String id, String caption, SavedChoice<Option> choice) {
        return new Field(caption, new ChoiceList(id, caption, choice));
    }

    private static Field noted(Field field, String words) {
        return with(field, note(words));
    }

    private static Field with(Field field, Node below) {
        field.getChildren().add(below);
        return field;
    }

    private static Label note(String words) {
        Label note = new Label(words);
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        return note;
    }

    private Panel stages() {
        Panel panel = Panel.titled(texts.text("settings.stages"));
        panel.getChildren()
                .addAll(
                        new StagesPart(viewModel.stages(), viewModel.pipelines(), texts),
                        note(texts.text("settings.stages.note")));
        return panel;
    }

    private Panel reasons() {
        Panel panel = Panel.titled(texts.text("settings.reasons"));
        panel.getChildren()
                .addAll(
                        new ReasonsPart("reason", viewModel.reasons(), texts),
                        note(texts.text("settings.reasons.note")));
        return panel;
    }

    private Panel winReasons() {
        Panel panel = Panel.titled(texts.text("settings.win_reasons"));
        panel.getChildren()
                .addAll(
                        new ReasonsPart("win-reason", viewModel.winReasons(), texts),
                        note(texts.text("settings.win_reasons.note")));
        return panel;
    }

    private Panel rates() {
        Panel panel = Panel.titled(texts.text("settings.rates"));
        Label note = note("");
        note.textProperty().bind(viewModel.prices().rates().noteProperty());
        panel.getChildren().addAll(new ExchangeRatesPart(viewModel.prices().rates(), texts, formats), note);
        return panel;
    }

    private Panel prices() {
        Panel panel = Panel.titled(texts.text("settings.prices"));
        FlowPane years = new FlowPane();
        years.getStyleClass().add("settings-prices");
        viewModel.prices().entries().forEach(entry -> {
            Field field = Inputs.field(
                    "price-" + entry.year(),
                    texts.text("settings.prices.year", Integer.toString(entry.year())),
                    "–",
                    entry.rise());
            field.getStyleClass().add("settings-price");
            years.getChildren().add(field);
        });
        Label note = note("");
        note.textProperty().bind(viewModel.prices().noteProperty());
        panel.getChildren()
                .addAll(
                        years,
                        note,
                        noted(
                                chips(
                                        "settings-todays-money",
                                        texts.text("settings.prices.todays_money"),
                                        viewModel.prices().todaysMoney()),
                                texts.text("settings.prices.note")));
        return panel;
    }

    private Panel installation() {
        Label path = new EllipsisLabel(viewModel.installation().store());
        path.setId("settings-store");
        HBox.setHgrow(path, Priority.ALWAYS);
        path.setMaxWidth(Double.MAX_VALUE);
        Button copy = new IconButton(
                Icons.COPY,
                texts.text(
                        viewModel.installation().isShared() ? "settings.store.copy.address" : "settings.store.copy"));
        copy.setOnAction(_ -> copy(viewModel.installation().store()));
        HBox place = new HBox(path, copy);
        place.getStyleClass().add("settings-place");
        Label version = new Label(
                texts.text("settings.version", viewModel.installation().version()));
        version.getStyleClass().add("muted");
        version.setMinHeight(Region.USE_PREF_SIZE);
        Panel panel = Panel.titled(texts.text("settings.store"));
        panel.getStyleClass().add("settings-installation");
        panel.getChildren()
                .addAll(
                        place,
                        note(texts.text(
                                viewModel.installation().isShared() ? "settings.store.shared" : "settings.store.note")),
                        version);
        return panel;
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
