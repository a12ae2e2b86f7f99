package huni.ui.quota;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Motion;
import huni.ui.kit.Popover;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import huni.ui.quota.QuotaStripPage.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Won, expected and to build as one thin bar against the quota, on every screen. */
public final class QuotaStripView {

    private static final PseudoClass TRIED = PseudoClass.getPseudoClass("tried");

    private final QuotaStripViewModel viewModel;
    private final Texts texts;
    private final Motion motion;
    private final StackPane root = new StackPane();
    private Optional<Popover> shown = Optional.empty();

    /** The strip of a window. */
    public QuotaStripView(QuotaStripViewModel viewModel, Texts texts, Motion motion) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.motion = motion;
        dress(root);
        viewModel.pageProperty().subscribe(this::show);
        viewModel.knownProperty().subscribe(_ -> showNothing());
        viewModel.whoseProperty().subscribe(_ -> showNothing());
        viewModel.mayLeadProperty().subscribe(_ -> showNothing());
    }

    /** As high as any, before there are numbers. */
    public static Region unread() {
        Region strip = new Region();
        dress(strip);
        return strip;
    }

    private static void dress(Region strip) {
        strip.getStyleClass().add("quota-strip");
    }

    /** The strip, to be put into the window. */
    public Parent root() {
        return root;
    }

    private void show(Optional<QuotaStripPage> strip) {
        if (strip.isPresent() || viewModel.knownProperty().get()) {
            root.getChildren().setAll(strip.map(this::numbers).orElseGet(this::nothing));
        }
    }

    private void showNothing() {
        if (viewModel.knownProperty().get() && viewModel.pageProperty().get().isEmpty()) {
            root.getChildren().setAll(nothing());
        }
    }

    private Node numbers(QuotaStripPage strip) {
        QuotaBar bar = new QuotaBar(strip.drawn());
        HBox.setHgrow(bar, Priority.ALWAYS);
        List<Node> parts = new ArrayList<>(List.of(
                name(strip),
                bar,
                pair(
                        label(told(strip, Numbers::won), "strong", "green"),
                        label(texts.text("quota.strip.won"), "muted")),
                pair(
                        label(told(strip, Numbers::expected), "strong"),
                        label(texts.text("quota.strip.expected"), "muted")),
                pair(toBuild(strip), label(texts.text("quota.strip.build"), "muted"))));
        String others = strip.explained().others();
        boolean tried = strip.tried().isPresent();
        if (!others.isEmpty() && !tried) {
            parts.add(label(texts.text("quota.strip.others", others), "muted", "quota-strip-others"));
        }
        Tag chance = new Tag(chance(strip), strip.drawn().likely() ? Tone.ACCENT : Tone.NEUTRAL);
        HBox line = line(parts, bar, chance, tried);
        line.getStyleClass().add("quota-strip-line");
        Button open = new Button();
        open.getStyleClass().setAll("quota-strip-button");
        open.pseudoClassStateChanged(TRIED, tried);
        open.setGraphic(line);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleRole(AccessibleRole.BUTTON);
        open.setAccessibleText(spoken(strip));
        open.setTooltip(new Tooltip(spoken(strip) + "\n" + texts.text("quota.strip.how")));
        line.prefWidthProperty().bind(root.widthProperty().subtract(2));
        open.setOnAction(_ -> showMath(strip.explained(), tried ? List.of() : lists(strip), open));
        return open;
    }

    /** Empty where nobody knows it. */
    private String chance(QuotaStripPage strip) {
        String told = told(strip, Numbers::chance);
        return told.isEmpty() || strip.tried().isPresent() ? told : texts.text("quota.strip.chance", told);
    }

    /** Where room is short the chance is left out; while moves are tried it is what they are for, and the bar is. */
    private static HBox line(List<Node> parts, Node bar, Tag chance, boolean tried) {
        if (chance.getText().isEmpty()) {
            HBox line = new HBox();
            line.getChildren().addAll(parts);
            return line;
        }
        chance.setMinWidth(Region.USE_PREF_SIZE);
        LineWithSpare line = new LineWithSpare(tried ? bar : chance);
        line.getChildren().addAll(parts);
        line.getChildren().add(chance);
        return line;
    }

    private List<Button> lists(QuotaStripPage strip) {
        List<Button> lists = new ArrayList<>();
        if (!strip.lists().sales().isEmpty()) {
            lists.add(list("quota-strip-sales", strip.lists().sales(), viewModel::showSales));
        }
        if (!strip.lists().open().isEmpty()) {
            lists.add(list("quota-strip-open", strip.lists().open(), viewModel::showOpen));
        }
        return lists;
    }

    private Button list(String id, String words, Runnable show) {
        Button list = Buttons.quiet(words, () -> {
            shown.ifPresent(Popover::hide);
            show.run();
        });
        list.setId(id);
        return list;
    }

    private void showMath(QuotaMath math, List<Button> lists, Node under) {
        shown.ifPresent(Popover::hide);
        Button change = Buttons.quiet(
                texts.text(viewModel.mayLeadProperty().get() ? "quota.math.change" : "quota.strip.more"), this::change);
        Popover popover = new Popover(new QuotaMathView(math, lists, texts, change, this::undated), motion);
        shown = Optional.of(popover);
        popover.showUnder(under);
    }

    private void undated() {
        shown.ifPresent(Popover::hide);
        viewModel.showUndatedWins();
    }

    private void change() {
        shown.ifPresent(Popover::hide);
        viewModel.open();
    }

    /** A number; where moves are tried that change it, what it is and would be. */
    private String told(QuotaStripPage strip, Function<Numbers, String> which) {
        String now = which.apply(strip.numbers());
        return strip.tried()
                .map(tried -> which.apply(tried.numbers()))
                .filter(then -> !then.equals(now))
                .map(then -> texts.text("quota.strip.tried", now, then))
                .orElse(now);
    }

    private String spoken(QuotaStripPage strip) {
        String now = spoken(strip.numbers());
        return strip.tried()
                .map(tried -> texts.text("quota.strip.tried.spoken", spoken(tried.numbers()), now))
                .orElse(now);
    }

    private String spoken(Numbers numbers) {
        return numbers.chance().isEmpty()
                ? texts.text("quota.strip.bar", numbers.won(), numbers.expected(), numbers.toBuild(), numbers.quota())
                : texts.text(
                        "quota.strip.bar.chance",
                        numbers.won(),
                        numbers.expected(),
                        numbers.toBuild(),
                        numbers.quota(),
                        numbers.chance());
    }

    /** Where room runs out, the quota's name is what is cut. */
    private static HBox name(QuotaStripPage strip) {
        Label quota = label(strip.numbers().quota(), "strong");
        quota.setMinWidth(Region.USE_PREF_SIZE);
        HBox name = pair(new EllipsisLabel(strip.name(), "muted"), quota);
        name.setMinWidth(Region.USE_COMPUTED_SIZE);
        return name;
    }

    /** Amber asks for attention: nothing to build needs none. */
    private Label toBuild(QuotaStripPage strip) {
        return strip.drawn().reached()
                ? label(told(strip, Numbers::toBuild), "strong")
                : label(told(strip, Numbers::toBuild), "strong", "amber");
    }

    private Node nothing() {
        boolean ofPerson = viewModel.whoseProperty().get().person().isPresent();
        Label sentence =
                new EllipsisLabel(texts.text(ofPerson ? "quota.strip.none.mine" : "quota.strip.none"), "muted");
        boolean sets = !ofPerson && viewModel.mayLeadProperty().get();
        Button set = Buttons.quiet(texts.text(sets ? "quota.strip.set" : "quota.strip.more"), viewModel::open);
        set.getStyleClass().add("quota-strip-set");
        HBox line = new HBox(sentence, set);
        line.getStyleClass().add("quota-strip-line");
        return line;
    }

    private static HBox pair(Label first, Label second) {
        HBox pair = new HBox(first, second);
        pair.getStyleClass().add("quota-strip-pair");
        pair.setAlignment(Pos.CENTER_LEFT);
        pair.setMinWidth(HBox.USE_PREF_SIZE);
        return pair;
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
