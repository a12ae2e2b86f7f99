package huni.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The cells of one sheet that are merged down several rows: what stands in the topmost one is meant for all of them. The
 * rows are to be filled from top to bottom.
 */
final class MergedCells {

    private static final int MOST_RANGES = 100_000;
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    private static final byte[] MERGE_CELL = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;
    private static final int LETTERS = 26;

    /** The first column of a merged range, from 0, and its rows, from 1. */
    private record Range(int column, long firstRow, long lastRow) {}

    private final Map<Long, List<Range>> byFirstRow = new HashMap<>();
    private final Map<Range, String> open = new HashMap<>();

    private MergedCells(List<Range> ranges) {
        ranges.forEach(range -> byFirstRow
                .computeIfAbsent(range.firstRow(), _ -> new ArrayList<>())
                .add(range));
    }

    /**
     * The merged cells of a workbook's sheet.
     *
     * @param sheet its index in the workbook, from 0
     */
    static MergedCells of(Path workbook, int sheet) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            Optional<ZipEntry> part = partOf(zip, sheet);
            return new MergedCells(part.isPresent() ? ranges(zip, part.get()) : List.of());
        } catch (XMLStreamException | IllegalArgumentException damaged) {
            throw new DamagedWorkbookException(damaged);
        }
    }

    /** The row with what is merged down into it. */
    List<String> filled(long row, List<String> cells) {
        open.keySet().removeIf(range -> range.lastRow() < row);
        List<String> filled = cells;
        for (Map.Entry<Range, String> merged : open.entrySet()) {
            filled = with(filled, merged.getKey().column(), merged.getValue());
        }
        for (Range range : byFirstRow.getOrDefault(row, List.of())) {
            if (range.column() < cells.size() && !cells.get(range.column()).isBlank()) {
                open.put(range, cells.get(range.column()));
            }
        }
        return filled;
    }

    private static List<String> with(List<String> cells, int column, String content) {
        if (column < cells.size() && !cells.get(column).isBlank()) {
            return cells;
        }
        List<String> wider = new ArrayList<>(cells);
        while (wider.size() <= column) {
            wider.add("");
        }
        wider.set(column, content);
        return wider;
    }

    private static Optional<ZipEntry> partOf(ZipFile zip, int sheet) throws IOException, XMLStreamException {
        List<String> ids = attributes(zip, "xl/workbook.xml", "sheet", "id");
        List<String> relations = attributes(zip, "xl/_rels/workbook.xml.rels", "Relationship", "Id");
        List<String> targets = attributes(zip, "xl/_rels/workbook.xml.rels", "Relationship", "Target");
        int at = sheet < ids.size() ? relations.indexOf(ids.get(sheet)) : -1;
        if (at < 0 || at >= targets.size()) {
            return Optional.empty();
        }
        String target = targets.get(at);
        return Optional.ofNullable(zip.getEntry(target.startsWith("/") ? target.substring(1) : "xl/" + target));
    }

    private static List<String> attributes(ZipFile zip, String part, String element, String attribute)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        return entry == null ? List.of() : attributes(zip, entry, element, attribute);
    }

    private static List<String> attributes(ZipFile zip, ZipEntry entry, String element, String attribute)
            throws IOException, XMLStreamException {
        List<String> found = new ArrayList<>();
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = readerOf(in);
            while (xml.hasNext() && found.size() < MOST_RANGES) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        if (xml.getAttributeLocalName(i).equals(attribute)) {
                            found.add(xml.getAttributeValue(i));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static XMLStreamReader readerOf(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    private static List<Range> ranges(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        List<Range> ranges = new ArrayList<>();
        if (!contains(zip, part, MERGE_CELL)) {
            return ranges;
        }
        for (String reference : attributes(zip, part, "mergeCell", "ref")) {
            Matcher range = RANGE.matcher(reference);
            if (range.matches()) {
                long first = Long.parseLong(range.group(2));
                long last = Long.parseLong(range.group(4));
                if (last > first) {
                    ranges.add(new Range(column(range.group(1)), first, last));
                }
            }
        }
        return ranges;
    }

    /** A far cheaper look than parsing, since most sheets merge nothing. */
    private static boolean contains(ZipFile zip, ZipEntry part, byte[] wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(zip.getInputStream(part), BUFFER)) {
            int matched = 0;
            for (int b = in.read(); b >= 0 && matched < wanted.length; b = in.read()) {
                matched = b == wanted[matched] ? matched + 1 : b == wanted[0] ? 1 : 0;
            }
            return matched == wanted.length;
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
