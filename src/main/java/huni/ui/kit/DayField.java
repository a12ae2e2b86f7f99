package huni.ui.kit;

import huni.language.Formats;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day to be typed as people write it ({@code 15 Oca}, {@code yarın}, {@code salı}) or picked from a month. */
public final class DayField extends DatePicker {

    /** An empty field. What is typed and is no day stays as it is; the value is then still the day before it. */
    public DayField(Formats formats) {
        setPrefWidth(150);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : formats.day(day);
            }

            @Override
            public @Nullable LocalDate fromString(String typed) {
                if (typed.equals(toString(getValue()))) {
                    return getValue();
                }
                return typed.isBlank() ? null : formats.parseDay(typed).orElse(getValue());
            }
        });
        valueProperty().subscribe(day -> getEditor().setText(getConverter().toString(day)));
        // Without this, what was typed is lost when the focus leaves by Tab.
        getEditor().focusedProperty().subscribe(focused -> {
            if (focused) {
                getEditor().selectAll();
            } else {
                take(formats);
            }
        });
        setOnShowing(_ -> take(formats));
    }

    private void take(Formats formats) {
        String typed = getEditor().getText();
        if (typed.isBlank() || formats.parseDay(typed).isPresent()) {
            setValue(getConverter().fromString(typed));
            getEditor().setText(getConverter().toString(getValue()));
        }
    }
}
