package huni.ui.incentive;

import huni.insight.IncentiveCounts;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The counts on top, each the way to the prospects behind it; below them what was given, the latest first. */
public final class LedgerView {

    /** So many lines are shown; the numbers count all of them. */
    private static final int LINES = 200;

    private final LedgerViewModel viewModel;
    private final Texts texts;
    private final VBox root = new VBox();
    private final GridPane counts = new GridPane();
    private final VBox rows = new VBox();
    private final Label costs = new EllipsisLabel("", "muted", "small");
    private final IconButton close;

    /** Lays the screen out; what it shows comes when it is read. */
    public LedgerView(LedgerViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        close = new IconButton(Icons.CLOSE, texts.text("ledger.close"));
        counts.getStyleClass().add("ledger-counts");
        rows.getStyleClass().add("ledger-rows");
        VBox numbers = new VBox(counts, costs);
        numbers.getStyleClass().add("panel");
        VBox given = new VBox(rows);
        given.getStyleClass().add("panel");
        VBox page = new VBox(numbers, given);
        page.getStyleClass().add("ledger-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("ledger-scroll", "edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(header(), scroll);
        root.getStyleClass().add("ledger");
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                viewModel.leave();
                event.consume();
            }
        });
        viewModel.pageProperty().subscribe(this::show);
    }

    /** What the window shows. */
    public Parent root() {
        return root;
    }

    /** Puts the keyboard on something with a name, from which nothing is done by mistake. */
    public void begin() {
        close.requestFocus();
    }

    private Node header() {
        Label title = new EllipsisLabel(texts.text("ledger.title"), "page-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        close.setId("ledger-close");
        close.setOnAction(_ -> viewModel.leave());
        Button export = Buttons.withIcon(Buttons.quiet(texts.text("ledger.export"), viewModel::save), Icons.EXPORT);
        export.setId("ledger-export");
        HBox header = new HBox(title, space, export, close);
        header.getStyleClass().add("ledger-header");
        return header;
    }

    private void show(LedgerPage page) {
        showCounts(page);
        costs.setText(page.costs().isEmpty() ? "" : texts.text("ledger.costs", page.costs()));
        Inputs.show(costs, !page.costs().isEmpty());
        rows.getChildren().clear();
        if (page.rows().isEmpty()) {
            Label none = new Label(texts.text("ledger.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
        page.rows().stream().limit(LINES).map(this::line).forEach(rows.getChildren()::add);
    }

    private void showCounts(LedgerPage page) {
        counts.getChildren().clear();
        counts.getColumnConstraints().clear();
        ColumnConstraints kind = new ColumnConstraints();
        kind.setHgrow(Priority.ALWAYS);
        counts.getColumnConstraints().add(kind);
        for (IncentiveCounts.GivenPart part : IncentiveCounts.GivenPart.values()) {
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            counts.getColumnConstraints().add(number);
            Label head = new Label(viewModel.head(part));
            head.getStyleClass().addAll("muted", "small");
            head.setMinWidth(Region.USE_PREF_SIZE);
            counts.add(head, part.ordinal() + 1, 0);
        }
        int row = 1;
        for (LedgerPage.CountRow line : page.counts()) {
            counts.add(new EllipsisLabel(line.kind(), "medium"), 0, row);
            int column = 1;
            for (LedgerPage.CountCell cell : line.numbers()) {
                counts.add(number(cell), column++, row);
            }
            row++;
        }
    }

    private Node number(LedgerPage.CountCell cell) {
        if (cell.empty()) {
            Label none = new Label(cell.words());
            none.getStyleClass().add("muted");
            none.setMinWidth(Region.USE_PREF_SIZE);
            return none;
        }
        Button number = new Button(cell.words());
        number.getStyleClass().add("ledger-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setAccessibleText(cell.title() + ": " + cell.words());
        number.setOnAction(_ -> viewModel.show(cell));
        return number;
    }

    private Node line(LedgerPage.GivenRow row) {
        VBox who =
                new VBox(new EllipsisLabel(row.company(), "strong"), new EllipsisLabel(row.stage(), "muted", "small"));
        VBox what = new VBox(new EllipsisLabel(row.what()), new EllipsisLabel(row.result(), "muted", "small"));
        VBox when = new VBox(
                new EllipsisLabel(row.when()),
                new EllipsisLabel(
                        row.next().isEmpty() ? texts.text("ledger.next.none") : texts.text("ledger.next", row.next()),
                        "muted",
                        "small"));
        for (VBox part : new VBox[] {who, what, when}) {
            part.setMinWidth(0);
            HBox.setHgrow(part, Priority.ALWAYS);
            part.setPrefWidth(1);
        }
        HBox content = new HBox(who, what, when);
        content.getStyleClass().add("ledger-line-content");
        Button line = new Button();
        line.setGraphic(content);
        line.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(line.widthProperty().subtract(20));
        line.getStyleClass().add("ledger-line");
        line.setAccessibleText(String.join(". ", row.company(), row.stage(), row.what(), row.when(), row.result()));
        line.setOnAction(_ -> viewModel.open(row));
        return line;
    }
}
