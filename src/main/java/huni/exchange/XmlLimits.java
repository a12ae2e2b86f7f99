package huni.exchange;

/**
 * Watches the bytes of a part of a workbook go by, and says where something is larger than any program writes it: what would
 * keep a parser busy for minutes or fill the memory is not given to one.
 */
final class XmlLimits {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_VALUE = 1 << 20;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NUMBER = 512;
    private static final int MOST_ATTRIBUTES = 256;
    private static final int LETTERS_OF_A_COLUMN = 3;
    private static final int DIGITS_OF_A_ROW = 7;

    private enum At {
        TEXT,
        ELEMENT,
        ATTRIBUTE,
        VALUE,
        /** A comment, literal characters, an instruction. */
        ASIDE
    }

    private At at = At.TEXT;
    private final StringBuilder element = new StringBuilder();
    private final StringBuilder attribute = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private String type = "";
    private int quote;
    private int length;
    private int attributes;
    private int ends;
    private int last;
    private int secondLast;
    private long row;

    /** The row that went by last, as a spreadsheet shows it; 0 before the first. */
    long row() {
        return row;
    }

    /** Whether nothing in the next bytes is too large. */
    boolean fits(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] == 0 || !fits(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int b) {
        boolean fits = switch (at) {
            case TEXT -> text(b);
            case ELEMENT -> element(b);
            case ATTRIBUTE -> attribute(b);
            case VALUE -> value(b);
            case ASIDE -> aside(b);
        };
        secondLast = last;
        last = b;
        return fits;
    }

    private boolean text(int b) {
        if (b == '<') {
            at = At.ELEMENT;
            element.setLength(0);
            attributes = 0;
            return true;
        }
        length += isSpace(b) ? 0 : 1;
        return length <= (isNumber() ? LONGEST_NUMBER : LONGEST_TEXT);
    }

    private boolean isNumber() {
        return element.length() == 1 && element.charAt(0) == 'v' && (type.isEmpty() || type.equals("n"));
    }

    private boolean element(int b) {
        if (element.isEmpty() && (b == '!' || b == '?')) {
            at = At.ASIDE;
            ends = b;
            length = 0;
            return true;
        }
        if (b == '>') {
            endElement();
        } else if (isSpace(b)) {
            begin(At.ATTRIBUTE);
            type = element.toString().equals("c") ? "" : type;
        } else if (b == ':') {
            element.setLength(0);
        } else {
            element.append((char) b);
        }
        return element.length() <= LONGEST_NAME;
    }

    private void endElement() {
        type = element.toString().equals("c") && at == At.ELEMENT ? "" : type;
        at = At.TEXT;
        length = 0;
    }

    private void begin(At next) {
        at = next;
        attribute.setLength(0);
    }

    private boolean attribute(int b) {
        if (b == '>') {
            endElement();
        } else if (b == '"' || b == '\'') {
            quote = b;
            length = 0;
            value.setLength(0);
            at = At.VALUE;
        } else if (!isSpace(b) && b != '=' && b != '/') {
            attribute.append((char) b);
        }
        return attribute.length() <= LONGEST_NAME;
    }

    private boolean value(int b) {
        if (b == quote) {
            attributes++;
            boolean fits = attributes <= MOST_ATTRIBUTES && known();
            begin(At.ATTRIBUTE);
            return fits;
        }
        length++;
        if (value.length() < LONGEST_NAME) {
            value.append((char) b);
        }
        return length <= LONGEST_VALUE;
    }

    /** The address of a cell, the number of a row, the type of a cell. */
    private boolean known() {
        String name = element.toString();
        if (attribute.length() != 1 || !(name.equals("c") || name.equals("row"))) {
            return true;
        }
        String content = value.toString();
        if (attribute.charAt(0) == 't') {
            type = content;
        }
        if (attribute.charAt(0) != 'r') {
            return true;
        }
        int letters = 0;
        while (letters < content.length() && Character.isLetter(content.charAt(letters))) {
            letters++;
        }
        int digits = content.length() - letters;
        if (name.equals("row")
                && digits > 0
                && digits <= DIGITS_OF_A_ROW
                && content.chars().allMatch(Character::isDigit)) {
            row = Long.parseLong(content);
        }
        return letters <= LETTERS_OF_A_COLUMN && digits <= DIGITS_OF_A_ROW;
    }

    private boolean aside(int b) {
        if (length == 0 && ends == '!') {
            ends = b == '-' || b == '[' ? b : '>';
        }
        length++;
        boolean over = switch (ends) {
            case '-' -> b == '>' && last == '-' && secondLast == '-' && length > LETTERS_OF_A_COLUMN;
            case '[' -> b == '>' && last == ']' && secondLast == ']';
            case '?' -> b == '>' && last == '?';
            default -> b == '>';
        };
        if (over) {
            at = At.TEXT;
        }
        return length <= LONGEST_TEXT;
    }

    private static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
