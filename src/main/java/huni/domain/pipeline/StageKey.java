package huni.domain.pipeline;

import java.util.regex.Pattern;

/**
 * Names a stage for ever, whatever it is called on screen: {@code lead}, {@code decision_maker}.
 *
 * @param value lower-case ASCII letters, digits and underscores, 1 to 40 of them; anything else is refused
 */
public record StageKey(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9_]{1,40}");

    public StageKey {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("not a stage key: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
