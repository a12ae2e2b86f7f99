package huni.ui.coach;

import huni.language.coach.CoachPage.Balance;
import huni.ui.kit.StageRamp;
import javafx.scene.layout.Region;

/** How full a stage is, with a mark at its usual stock. */
final class StockBar extends Region {

    private final Region now = new Region();
    private final Region mark = new Region();
    private final Balance balance;

    /** @param tone of its colour, from 1 to 5 */
    StockBar(Balance balance, int tone) {
        this.balance = balance;
        getStyleClass().add("coach-stock");
        now.getStyleClass().addAll("coach-stock-now", StageRamp.styleClass(tone));
        mark.getStyleClass().add("coach-stock-usual");
        mark.setVisible(balance.usual() >= 0);
        getChildren().addAll(now, mark);
        setAccessibleText(balance.spoken());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - mark.prefWidth(-1);
        double height = now.prefHeight(-1);
        now.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), snapSizeX(balance.share() * width), height);
        mark.resizeRelocate(snapPositionX(Math.max(0, balance.usual()) * width), 0, mark.prefWidth(-1), getHeight());
    }
}
