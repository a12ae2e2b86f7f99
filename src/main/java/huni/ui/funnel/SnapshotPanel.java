package huni.ui.funnel;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.DayField;
import huni.ui.kit.Buttons;
import huni.ui.kit.Panel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What stands in each stage, today or at the end of a past day: one of the last year by moving back along its days, any by
 * typing it.
 */
final class SnapshotPanel {

    private static final int DAYS = 364;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final FunnelViewModel viewModel;
    private final FigureTable table;
    private final Slider days = new Slider(-DAYS, 0, 0);
    private final DayField day;
    private boolean following;
    private long shownAgo;

    SnapshotPanel(FunnelViewModel viewModel, Texts texts, Formats formats) {
        this.viewModel = viewModel;
        table = new FigureTable("funnel-snapshot", viewModel::open);
        day = new DayField(formats, typed -> formats.parseDay(typed).map(read -> over(typed, read)));
        day.setId("funnel-snapshot-date");
        day.setAccessibleText(texts.text("funnel.snapshot.day"));
        day.setTooltip(new Tooltip(texts.text("funnel.snapshot.day")));
        day.setValue(viewModel.today());
        day.valueProperty().subscribe(this::showDay);
        days.setId("funnel-snapshot-day");
        days.setBlockIncrement(1);
        days.setAccessibleText(texts.text("funnel.snapshot.slider"));
        days.setTooltip(new Tooltip(texts.text("funnel.snapshot.slider")));
        days.valueProperty().subscribe(_ -> slid(days.isValueChanging()));
        days.valueChangingProperty().subscribe(this::slid);
        HBox.setHgrow(days, Priority.ALWAYS);
        Button today = Buttons.quiet(texts.text("funnel.snapshot.today"), () -> showDay(viewModel.today()));
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.disableProperty().bind(days.valueProperty().greaterThanOrEqualTo(-0.5));
        HBox line = new HBox(days, day, today);
        line.getStyleClass().add("funnel-slider");
        ((Panel) table.root()).getChildren().add(1, line);
    }

    private void slid(boolean changing) {
        if (!changing && !following) {
            show(Math.round(-days.getValue()));
        }
    }

    /** What was typed or chosen; of a day to come it is what stands now. */
    private void showDay(@Nullable LocalDate chosen) {
        long ago = chosen == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(chosen, viewModel.today()));
        following = true;
        days.setValue(-Math.min(ago, DAYS));
        following = false;
        show(ago);
    }

    /** A day without its year is the last such day, as is one of the week; words are read as the next. */
    private LocalDate over(String typed, LocalDate day) {
        if (!day.isAfter(viewModel.today()) || YEAR.matcher(typed).find()) {
            return day;
        }
        return typed.chars().anyMatch(Character::isDigit) ? day.minusYears(1) : day.minusWeeks(1);
    }

    private void show(long ago) {
        shownAgo = ago;
        viewModel.showDaysAgo(ago);
        day.setValue(viewModel.today().minusDays(ago));
    }

    Region root() {
        return table.root();
    }

    /** Overnight, now becomes another day. */
    void show(FunnelTable shown) {
        table.show(shown);
        if (shownAgo == 0) {
            day.setValue(viewModel.today());
        }
    }
}
