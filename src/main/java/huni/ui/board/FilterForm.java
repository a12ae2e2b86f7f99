package huni.ui.board;

import huni.domain.prospect.Authority;
import huni.domain.prospect.Urgency;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.field.LabelMenu;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.Field;
import huni.ui.kit.Icons;
import java.util.function.Function;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What else to filter by: budget, urgency, authority, source, tag. It works while it is filled in. */
final class FilterForm extends VBox {

    private final TextField atLeast = new TextField();

    /** @param export takes out what is shown */
    FilterForm(FilterViewModel viewModel, Texts texts, Runnable close, Runnable export) {
        DomainWords words = new DomainWords(texts);
        getStyleClass().add("filter-form");
        setId("filter-form");
        TextField atMost = new TextField();
        atLeast.setId("filter-at-least");
        atMost.setId("filter-at-most");
        atLeast.textProperty().bindBidirectional(viewModel.atLeastProperty());
        atMost.textProperty().bindBidirectional(viewModel.atMostProperty());
        String budget = texts.text("board.filter.budget");
        String urgency = texts.text("board.filter.urgency");
        String authority = texts.text("board.filter.authority");
        HBox range = new HBox(
                amount(budget, texts.text("board.filter.at_least"), atLeast),
                amount(budget, texts.text("board.filter.at_most"), atMost));
        range.getStyleClass().add("filter-range");
        Button reset = Buttons.quiet(texts.text("board.filter.reset"), viewModel::reset);
        reset.setId("filter-reset");
        reset.disableProperty().bind(viewModel.activeProperty().isEqualTo(0));
        Button done = Buttons.plain(texts.text("board.filter.close"), close);
        done.setId("filter-done");
        Button out = Buttons.withIcon(
                Buttons.quiet(texts.text("board.filter.export"), () -> {
                    close.run();
                    export.run();
                }),
                Icons.EXPORT);
        out.setId("filter-export");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        caption(budget),
                        range,
                        caption(urgency),
                        chips("urgency", urgency, Urgency.Level.values(), words::urgency, viewModel.urgency()),
                        caption(authority),
                        chips("authority", authority, Authority.Role.values(), words::role, viewModel.authority()),
                        labels(viewModel, texts),
                        new HBox(reset, space, out, done));
    }

    private static Field amount(String budget, String caption, TextField input) {
        input.setAccessibleText(budget + ": " + caption);
        return new Field(caption, input);
    }

    private static Node labels(FilterViewModel viewModel, Texts texts) {
        viewModel.labels().read();
        FlowPane row = new FlowPane(
                LabelMenu.ofSources("filter-source", viewModel.labels(), texts),
                LabelMenu.ofTags("filter-tag", viewModel.labels(), texts));
        row.getStyleClass().add("filter-chips");
        return row;
    }

    void focusFirst() {
        atLeast.requestFocus();
    }

    private static Label caption(String words) {
        Label caption = new Label(words);
        caption.getStyleClass().add("section");
        return caption;
    }

    private static <T extends Enum<T>> Node chips(
            String id, String caption, T[] values, Function<T, String> name, ObservableSet<T> chosen) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("filter-chips");
        for (T value : values) {
            Chip chip = new Chip(name.apply(value));
            chip.setId("filter-" + id + "-" + value.ordinal());
            // Unknown is what each of them can be.
            chip.setAccessibleText(caption + ": " + name.apply(value));
            chip.setSelected(chosen.contains(value));
            chip.setOnAction(_ -> {
                if (chip.isSelected()) {
                    chosen.add(value);
                } else {
                    chosen.remove(value);
                }
            });
            chosen.addListener((SetChangeListener<T>) _ -> chip.setSelected(chosen.contains(value)));
            row.getChildren().add(chip);
        }
        return row;
    }
}
