package huni.ui.funnel;

import huni.language.Texts;
import huni.ui.kit.Clip;
import huni.ui.kit.Icons;
import huni.ui.kit.Notices;
import huni.ui.kit.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** The menu by which the screen leaves the program: as a picture, a table or on paper. */
final class TakeAway extends MenuButton {

    private static final double TWICE = 2;

    private final FunnelViewModel viewModel;
    private final Texts texts;
    private final Notices notices;
    private final FunnelExits exits;
    private final Region page;

    TakeAway(FunnelViewModel viewModel, Texts texts, Notices notices, FunnelExits exits, Region page) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.notices = notices;
        this.exits = exits;
        this.page = page;
        setId("funnel-take");
        getStyleClass().add("funnel-take");
        setText(texts.text("funnel.take"));
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.text("funnel.take.name")));
        setAccessibleText(texts.text("funnel.take.name"));
        getItems()
                .addAll(
                        item("picture", Icons.PICTURE, this::savePicture),
                        item("copy", Icons.COPY, this::copy),
                        item("csv", Icons.EXPORT, this::saveTable),
                        item("print", Icons.PRINT, this::print),
                        item(
                                "week",
                                Icons.EXPORT,
                                () -> exits.saveWeek(viewModel.period().to())));
        disableProperty().bind(viewModel.pageProperty().map(Optional::isEmpty));
    }

    private MenuItem item(String name, Icons icon, Runnable action) {
        MenuItem item = new MenuItem(texts.text("funnel.take." + name), icon.node());
        item.setId("funnel-take-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void savePicture() {
        exits.save(
                texts.text("funnel.take.file") + ".png",
                Picture.of((Node) page, TWICE).png());
    }

    private void copy() {
        viewModel.sheet().ifPresent(sheet -> {
            Clip.copy(sheet.pasted());
            notices.say(texts.text("funnel.take.copied"));
        });
    }

    private void saveTable() {
        viewModel
                .sheet()
                .ifPresent(sheet -> exits.save(
                        texts.text("funnel.take.file") + ".csv",
                        sheet.csv(texts.locale()).getBytes(StandardCharsets.UTF_8)));
    }

    /** The whole page, as wide as the paper, on as many sheets as it takes. */
    private void print() {
        Optional<PrinterJob> job = Optional.ofNullable(PrinterJob.createPrinterJob());
        if (job.isEmpty()) {
            notices.problem(texts.text("funnel.take.no_printer"));
            return;
        }
        PrinterJob printing = job.get();
        if (printing.showPrintDialog(page.getScene().getWindow())) {
            if (printSheets(printing) && printing.endJob()) {
                notices.say(texts.text("funnel.take.printed"));
            } else {
                notices.problem(texts.text("funnel.take.not_printed"));
            }
        }
    }

    private boolean printSheets(PrinterJob printing) {
        PageLayout paper = printing.getJobSettings().getPageLayout();
        PaperSheets sheets = PaperSheets.of(
                page.getWidth(), page.getHeight(), paper.getPrintableWidth(), paper.getPrintableHeight());
        Scale fit = new Scale(sheets.scale(), sheets.scale());
        boolean printed = true;
        for (double top : sheets.tops()) {
            Translate up = new Translate(0, -top);
            page.getTransforms().addAll(fit, up);
            page.setClip(new Rectangle(0, top, page.getWidth(), sheets.each()));
            printed &= printing.printPage(page);
            page.setClip(null);
            page.getTransforms().removeAll(fit, up);
        }
        return printed;
    }
}
