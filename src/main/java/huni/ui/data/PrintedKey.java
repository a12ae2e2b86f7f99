package huni.ui.data;

import huni.language.Texts;
import java.util.Optional;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** The recovery key on a sheet of paper. */
final class PrintedKey {

    private static final double WORDS = 11;
    private static final double LETTERS = 20;
    private static final double BETWEEN = 16;

    private PrintedKey() {}

    /**
     * Lets a printer be chosen and prints it.
     *
     * @param key all of it
     * @return what came of it; empty if the person left it
     */
    static Optional<String> print(String key, Texts texts, Window above) {
        Optional<PrinterJob> job = Optional.ofNullable(PrinterJob.createPrinterJob());
        if (job.isEmpty()) {
            return Optional.of(texts.text("data.protection.print.none"));
        }
        PrinterJob printing = job.get();
        if (!printing.showPrintDialog(above)) {
            return Optional.empty();
        }
        double width = printing.getJobSettings().getPageLayout().getPrintableWidth();
        boolean printed = printing.printPage(sheet(key, texts, width)) && printing.endJob();
        return Optional.of(texts.text(printed ? "data.protection.print.done" : "data.protection.print.failed"));
    }

    /** Black on white, whatever the theme. */
    static Node sheet(String key, Texts texts, double width) {
        VBox sheet = new VBox(
                BETWEEN,
                text(
                        texts.text("data.protection.print.title"),
                        width,
                        Font.font("Inter Huni", FontWeight.BOLD, LETTERS)),
                text(key, width, Font.font("Monospaced", FontWeight.BOLD, LETTERS)),
                text(texts.text("data.protection.print.words"), width, Font.font("Inter Huni", WORDS)));
        sheet.setPrefWidth(width);
        return sheet;
    }

    private static Text text(String words, double width, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        text.setWrappingWidth(width);
        return text;
    }
}
