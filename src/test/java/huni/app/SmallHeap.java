package huni.app;

import huni.testing.ProspectsFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The large things a person does with files, one after the other as commands of the program with little memory: an import that makes
 * prospects, one that updates all of them, its undo, the archive, the archive into an empty store, and the list as a workbook.
 * What does not fit is told, and what comes after it is done all the same.
 */
public final class SmallHeap {

    private final Path folder;
    private final int rows;
    private final List<String> lines = new ArrayList<>();
    private boolean done = true;

    private SmallHeap(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /** Arguments: an empty folder, how many prospects. */
    public static void main(String[] arguments) throws IOException {
        SmallHeap heap = new SmallHeap(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        boolean done = heap.measure();
        System.out.println(String.join(System.lineSeparator(), heap.lines));
        System.exit(done ? 0 : 1);
    }

    private boolean measure() throws IOException {
        Files.createDirectories(folder);
        String first = csv("first.csv", 1_000);
        String second = csv("second.csv", 2_000);
        String store = folder.resolve("store").toString();
        String archive = folder.resolve("all.huni").toString();
        lines.add("heap " + (Runtime.getRuntime().maxMemory() >> 20) + " MB, " + rows + " prospects");
        step("import", "import", first, "--store", store);
        step("update by a second import", "import", second, "--on-duplicate", "update", "--store", store);
        step("undo of the update", "undo", "--store", store);
        step("archive out", "export", "--archive", archive, "--force", "--store", store);
        step("archive in", "import", archive, "--store", folder.resolve("again").toString());
        step("list as a workbook", "export", "--to", folder.resolve("all.xlsx").toString(), "--store", store);
        step("check", "check", "--store", store);
        return done;
    }

    private String csv(String name, int worth) throws IOException {
        return ProspectsFile.write(folder.resolve(name), rows, worth).toString();
    }

    /** Each is a program of its own, with the options of this one. */
    private void step(String name, String... words) throws IOException {
        List<String> program = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        program.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), "huni.app.Main"));
        program.addAll(List.of(words));
        long begun = System.nanoTime();
        int status;
        try {
            status = new ProcessBuilder(program)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile())
                    .start()
                    .waitFor();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        lines.add("| " + name + " | "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s |"
                + (status == 0 ? "" : " failed with " + status));
        done &= status == 0;
    }
}
