package huni.ui.quota;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Motion;
import huni.ui.kit.Popover;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        root.getStyleClass().add("quota-strip");
        root.getStylesheets()
                .add(Objects.requireNonNull(QuotaStripView.class.getResource("quota.css"))
                        .toExternalForm());
        viewModel.pageProperty().subscribe(this::show);
    }

    /** The strip, to be put into the window. */
    public Parent root() {
        return root;
    }

    private void show(Optional<QuotaStripPage> strip) {
        root.getChildren().setAll(strip.map(this::numbers).orElseGet(this::nothing));
    }

    private Node numbers(QuotaStripPage strip) {
        QuotaBar bar = new QuotaBar(strip.shares());
        HBox.setHgrow(bar, Priority.ALWAYS);
        List<Node> parts = new ArrayList<>(List.of(
                name(strip),
                bar,
                pair(label(strip.numbers().won(), "strong", "green"), label(texts.text("quota.strip.won"), "muted")),
                pair(label(strip.numbers().expected(), "strong"), label(texts.text("quota.strip.expected"), "muted")),
                pair(toBuild(strip), label(texts.text("quota.strip.build"), "muted"))));
        String others = strip.math().others();
        if (!others.isEmpty()) {
            parts.add(label(texts.text("quota.strip.others", others), "muted", "quota-strip-others"));
        }
        Tag chance = new Tag(
                texts.text("quota.strip.chance", strip.numbers().chance()),
                strip.shares().likely() ? Tone.ACCENT : Tone.NEUTRAL);
        HBox line = strip.numbers().chance().isEmpty() ? new HBox() : new LineWithSpare(chance);
        line.getChildren().addAll(0, parts);
        line.getStyleClass().add("quota-strip-line");
        Button open = new Button();
        open.getStyleClass().setAll("quota-strip-button");
        open.setGraphic(line);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleRole(AccessibleRole.BUTTON);
        open.setAccessibleText(spoken(strip));
        open.setTooltip(new Tooltip(spoken(strip) + "\n" + texts.text("quota.strip.how")));
        line.prefWidthProperty().bind(root.widthProperty().subtract(2));
        open.setOnAction(_ -> showMath(strip.math(), open));
        return open;
    }

    private void showMath(QuotaMath math, Node under) {
        shown.ifPresent(Popover::hide);
        Popover popover = new Popover(new QuotaMathView(math, texts, this::change, this::undated), motion);
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

    private String spoken(QuotaStripPage strip) {
        return strip.numbers().chance().isEmpty()
                ? texts.text(
                        "quota.strip.bar",
                        strip.numbers().won(),
                        strip.numbers().expected(),
                        strip.numbers().toBuild(),
                        strip.numbers().quota())
                : texts.text(
                        "quota.strip.bar.chance",
                        strip.numbers().won(),
                        strip.numbers().expected(),
                        strip.numbers().toBuild(),
                        strip.numbers().quota(),
                        strip.numbers().chance());
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
    private static Label toBuild(QuotaStripPage strip) {
        return strip.shares().reached()
                ? label(strip.numbers().toBuild(), "strong")
                : label(strip.numbers().toBuild(), "strong", "amber");
    }

    private Node nothing() {
        Label sentence = new EllipsisLabel(texts.text("quota.strip.none"), "muted");
        Button set = Buttons.quiet(texts.text("quota.strip.set"), viewModel::open);
        set.getStyleClass().add("quota-strip-set");
        HBox line = new HBox(sentence, set);
        line.getStyleClass().add("quota-strip-line");
        return line;
    }

    /** A line that leaves its last part out where there is no room for it. */
    private static final class LineWithSpare extends HBox {

        private final Node spare;

        private LineWithSpare(Node spare) {
            super(spare);
            this.spare = spare;
        }

        @Override
        protected double computeMinWidth(double height) {
            double spared = spare.isManaged() ? getSpacing() + spare.minWidth(-1) : 0;
            return super.computeMinWidth(height) - spared;
        }

        @Override
        protected void layoutChildren() {
            double taken = getSpacing() + spare.prefWidth(-1);
            double others = computePrefWidth(-1) - (spare.isManaged() ? taken : 0);
            boolean fits = others + taken <= getWidth();
            spare.setVisible(fits);
            spare.setManaged(fits);
            super.layoutChildren();
        }
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
