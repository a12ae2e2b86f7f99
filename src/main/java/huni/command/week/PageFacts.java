package huni.command.week;

import huni.insight.week.WeekFigure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The facts a page carries, with a checksum of each figure, so that any Huni can compute the figures again. */
final class PageFacts {

    /** Counts the ways in which facts were written so far. */
    static final int VERSION = 2;

    private static final String BEGIN = "<script type=\"application/json\" id=\"huni-week\">";
    private static final String END = "</script>";

    private PageFacts() {}

    /** The element of the page that carries them. */
    static String element(WeekWords words) {
        Map<String, Object> carried = new LinkedHashMap<>();
        carried.put("version", VERSION);
        carried.put("lang", words.texts().locale().getLanguage());
        Map<String, String> sums = new LinkedHashMap<>();
        words.figures().figures().forEach((name, figure) -> sums.put(name, sum(name, figure)));
        carried.put("sha256", sums);
        carried.put("facts", FactsWriter.written(words.facts()));
        // No name of a stage can end the element.
        return BEGIN + JsonMapper.shared().writeValueAsString(carried).replace("<", "\\u003c") + END;
    }

    /** What a page carries. */
    static String in(String page) throws ForeignPageException {
        int begin = page.indexOf(BEGIN);
        if (begin < 0) {
            throw new ForeignPageException(ForeignPageException.Kind.FOREIGN);
        }
        int end = page.indexOf(END, begin);
        if (end < 0) {
            throw new ForeignPageException(ForeignPageException.Kind.BROKEN);
        }
        return page.substring(begin + BEGIN.length(), end);
    }

    /** The SHA-256 of a figure's name, an equals sign and its canonical form, in UTF-8. */
    static String sum(String name, WeekFigure figure) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((name + "=" + figure.canonical()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
