package huni.ui.field;

import huni.language.Formats;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day to be typed as people write it ({@code 15 Oca}, {@code yarın}, {@code salı}) or picked from a month. */
public final class DayField extends DatePicker {

    private final Function<String, Optional<LocalDate>> reader;

    /** An empty field. What is typed and is no day stays as it is; the value is then still the day before it. */
    public DayField(Formats formats) {
        this(formats, formats::parseDay);
    }

    /** @param reader as which day words are read */
    public DayField(Formats formats, Function<String, Optional<LocalDate>> reader) {
        this.reader = reader;
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
                return typed.isBlank() ? null : reader.apply(typed).orElse(getValue());
            }
        });
        valueProperty().subscribe(day -> getEditor().setText(getConverter().toString(day)));
        // Without this, what was typed is lost when the focus leaves by Tab.
        getEditor().focusedProperty().subscribe(focused -> {
            if (focused) {
                getEditor().selectAll();
            } else {
                take();
            }
        });
        setOnShowing(_ -> take());
    }

    private void take() {
        String typed = getEditor().getText();
        if (typed.isBlank() || reader.apply(typed).isPresent()) {
            setValue(getConverter().fromString(typed));
            getEditor().setText(getConverter().toString(getValue()));
        }
    }
}
