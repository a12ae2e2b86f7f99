package huni.exchange;

/** Puts JSON into lines, so that it can be read and written by hand. */
final class JsonLayout {

    private final StringBuilder out = new StringBuilder();
    private int depth;

    private JsonLayout() {}

    /** The same JSON, a member or element a line; empty lists and objects stay in one. */
    static String indented(String json) {
        JsonLayout layout = new JsonLayout();
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText) {
                layout.out.append(c);
                if (c == '\\') {
                    layout.out.append(json.charAt(++i));
                } else if (c == '"') {
                    inText = false;
                }
            } else if (c == '"') {
                layout.out.append(c);
                inText = true;
            } else {
                layout.mark(c, i + 1 < json.length() ? json.charAt(i + 1) : ' ');
            }
        }
        return layout.out.append('\n').toString();
    }

    private void mark(char c, char next) {
        switch (c) {
            case '{', '[' -> {
                out.append(c);
                depth++;
                if (next != '}' && next != ']') {
                    line();
                }
            }
            case '}', ']' -> {
                depth--;
                char last = out.charAt(out.length() - 1);
                if (last != '{' && last != '[') {
                    line();
                }
                out.append(c);
            }
            case ',' -> {
                out.append(c);
                line();
            }
            case ':' -> out.append(": ");
            default -> out.append(c);
        }
    }

    private void line() {
        out.append('\n').append("  ".repeat(depth));
    }
}
