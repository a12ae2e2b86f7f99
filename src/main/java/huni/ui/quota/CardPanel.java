package huni.ui.quota;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.Figure;
import huni.ui.quota.QuotaPage.Behind;
import huni.ui.quota.QuotaPage.Tile;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One number, with its list and its math. */
final class CardPanel extends VBox {

    CardPanel(
            Tile card,
            Texts texts,
            Consumer<? super Behind> onList,
            BiConsumer<? super QuotaMath, ? super Node> onMath) {
        getStyleClass().addAll("panel", "quota-card");
        setId("quota-card-" + card.key());
        Figure figure = new Figure(card.caption(), card.tone());
        figure.numberProperty().set(card.figure());
        figure.noteProperty().set(card.note());
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        FlowPane links = new FlowPane();
        links.getStyleClass().add("quota-links");
        card.list().ifPresent(behind -> {
            Button list = Buttons.quiet(behind.words(), () -> onList.accept(behind));
            list.setId("quota-list-" + card.key());
            list.getStyleClass().add("quota-link");
            links.getChildren().add(list);
        });
        Button math = Buttons.quiet(texts.text("quota.math.show"), () -> {});
        math.setId("quota-math-" + card.key());
        math.getStyleClass().add("quota-link");
        math.setAccessibleText(card.caption() + ": " + texts.text("quota.math.show"));
        math.setOnAction(_ -> onMath.accept(card.math(), math));
        links.getChildren().add(math);
        getChildren().addAll(figure, space, links);
    }
}
