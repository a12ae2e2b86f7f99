package huni.testing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file of prospects that nobody made by hand, each with a company, somebody to speak to and a worth in liras. */
public final class ProspectsFile {

    private ProspectsFile() {}

    /**
     * Writes one that is not there yet; the same rows for the same numbers.
     *
     * @param worth of the first one; the others are worth up to 500 more
     */
    public static Path write(Path file, int rows, int worth) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Company,Contact,Phone,Email,Stage,Value,Currency,Created\n");
            for (int i = 0; i < rows; i++) {
                out.write(String.format(
                        Locale.ROOT,
                        "Firm %06d,Person %d,+9053200%05d,p%d@firm%d.example,New lead,%d,TRY,2026-10-%02d%n",
                        i,
                        i,
                        i % 100_000,
                        i,
                        i,
                        worth + i % 500,
                        1 + i % 28));
            }
        }
        return file;
    }
}
