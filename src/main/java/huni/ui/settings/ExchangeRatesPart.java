package huni.ui.settings;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.settings.ExchangeRateEntries.ExchangeRate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rates that were written, one in a line, and below them the form of a new one. */
final class ExchangeRatesPart extends VBox {

    private final ExchangeRateEntries entries;
    private final Texts texts;
    private final VBox lines = new VBox();

    ExchangeRatesPart(ExchangeRateEntries entries, Texts texts, Formats formats) {
        this.entries = entries;
        this.texts = texts;
        getStyleClass().add("settings-list");
        lines.getStyleClass().add("settings-reasons");
        show();
        entries.rates().addListener((ListChangeListener<ExchangeRate>) _ -> show());
        getChildren().addAll(lines, adding(formats));
    }

    private void show() {
        lines.getChildren().setAll(entries.rates().stream().map(this::line).toList());
        Inputs.show(lines, !entries.rates().isEmpty());
    }

    private Node line(ExchangeRate rate) {
        Label words = new EllipsisLabel(rate.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button remove = new IconButton(Icons.DELETE, texts.text("settings.rates.remove", rate.words()));
        remove.setOnAction(_ -> entries.remove(rate));
        HBox line = new HBox(words, remove);
        line.getStyleClass().add("settings-place");
        return line;
    }

    private Node adding(Formats formats) {
        Field currency = Inputs.plain(
                "rate-currency",
                texts.text("settings.rates.currency"),
                entries.currency().textProperty(),
                entries.currency().problemProperty(),
                entries::add);
        Field rate = Inputs.plain(
                "rate-rate",
                texts.text("settings.rates.rate"),
                entries.rate().textProperty(),
                entries.rate().problemProperty(),
                entries::add);
        Field since =
                Inputs.day("rate-since", texts.text("settings.rates.since"), entries.since(), formats, entries::add);
        Button add = Buttons.withIcon(Buttons.plain(texts.text("settings.rates.add"), entries::add), Icons.ADD);
        add.setId("rate-add");
        VBox form =
                new VBox(Inputs.row(currency, rate, since), Inputs.complaint(entries.problemProperty()), new HBox(add));
        form.getStyleClass().add("settings-reasons");
        return form;
    }
}
