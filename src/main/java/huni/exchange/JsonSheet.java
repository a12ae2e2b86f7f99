package huni.exchange;

import huni.work.exports.ExportTable;
import huni.work.exports.SheetCell;
import huni.work.exports.SheetFormat;
import huni.work.exports.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** A table as an array of objects, for scripts: what is empty is left out, amounts and days are strings. */
public final class JsonSheet implements SheetFormat {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public void write(Path file, ExportTable sheet) throws IOException {
        try {
            WrittenFile.<Path, IOException>write(file, out -> {
                JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
                json.writeStartArray();
                sheet.rows().each(cells -> {
                    json.writeRaw('\n');
                    row(json, sheet.titles(), cells);
                });
                json.writeEndArray();
                json.flush();
                return file;
            });
        } catch (JacksonIOException e) {
            IOException disk = e.getCause();
            throw disk == null ? new IOException(e) : disk;
        }
    }

    private static void row(JsonGenerator json, List<String> names, List<SheetCell> cells) {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            String text = switch (cells.get(i)) {
                case SheetCell.Words(String words) -> words;
                case SheetCell.Amount(var number) -> number.toPlainString();
                case SheetCell.Day(var date) -> date.toString();
            };
            if (!text.isEmpty()) {
                json.writeStringProperty(names.get(i), text);
            }
        }
        json.writeEndObject();
    }
}
