package huni.domain.pipeline;

/**
 * Names a stage for ever, whatever it is called on screen: {@code lead}, {@code decision_maker}.
 *
 * @param value lower-case ASCII letters, digits and underscores, 1 to 40 of them; anything else is refused
 */
public record StageKey(String value) {

    private static final int LONGEST = 40;

    public StageKey {
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(StageKey::isAllowed)) {
            throw new IllegalArgumentException("not a stage key: " + value);
        }
    }

    private static boolean isAllowed(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }

    @Override
    public String toString() {
        return value;
    }
}
