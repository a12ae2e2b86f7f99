package huni.ui.list;

import huni.language.Texts;
import huni.ui.kit.EllipsisLabel;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list. Its nodes are made once. */
final class LineCell extends ListCell<ProspectLine> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    private final ProspectsViewModel viewModel;
    private final Texts texts;
    private final CompanyCell company = new CompanyCell();
    private final Label contact = new EllipsisLabel("", "muted");
    private final Label stage = new EllipsisLabel("", "line-stage");
    private final Label worth = new EllipsisLabel("", "line-worth");
    private final Label nextStep = new EllipsisLabel("", "line-step");
    private final Label created = new EllipsisLabel("", "line-day", "muted");
    private final Label expected = new EllipsisLabel("", "line-day", "muted");
    private final Label closed = new EllipsisLabel("", "line-day", "muted");
    private final Label owner = new EllipsisLabel("", "line-owner", "muted");
    private final Region dot = new Region();
    private final ColumnsRow row;

    LineCell(ListColumns columns, ProspectsViewModel viewModel, Texts texts) {
        this.row = new ColumnsRow(
                columns,
                contact.fontProperty(),
                List.of(company, contact, stage, worth, nextStep, created, expected, closed, owner));
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("line-cell");
        setText("");
        dot.getStyleClass().add("stage-dot");
        stage.setGraphic(dot);
        viewModel.chosen().changesProperty().subscribe(_ -> mark());
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                viewModel.open(getItem());
            }
        });
    }

    private void mark() {
        @Nullable ProspectLine line = getItem();
        pseudoClassStateChanged(CHOSEN, line != null && viewModel.chosen().isChosen(line.id()));
    }

    @Override
    protected void updateItem(@Nullable ProspectLine line, boolean empty) {
        super.updateItem(line, empty);
        mark();
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        company.show(line.company(), line.labels());
        contact.setText(line.contact());
        stage.setText(line.stage());
        dot.getStyleClass().setAll("stage-dot", line.tone());
        worth.setText(line.worth());
        nextStep.setText(line.nextStep());
        nextStep.pseudoClassStateChanged(OVERDUE, line.overdue());
        created.setText(line.created());
        expected.setText(line.expected());
        closed.setText(line.closed());
        owner.setText(line.owner());
        dot.setVisible(!line.isUnread());
        setAccessibleText(line.isUnread() ? "" : texts.text("prospects.line", named(line), line.stage(), line.worth()));
        setGraphic(row);
        viewModel.look(getIndex());
    }

    private static String named(ProspectLine line) {
        return line.labels().isEmpty() ? line.company() : line.company() + " · " + line.labels();
    }
}
