package huni.ui.data;

import huni.domain.prospect.PastImport;
import java.util.List;
import java.util.Optional;

/**
 * A file as it was understood, in words.
 *
 * @param facts its rows and columns
 * @param readings how it is read
 * @param remarks what else is to be known of it: that it is a stage history, what its cells hold and is not read
 * @param columns what each of its columns becomes
 * @param pipelines what each of its names of pipelines becomes; empty when no column names them
 * @param stages what each of its stage names becomes; empty when no column is the stage
 */
public record ImportPage(
        String fileName,
        String facts,
        List<Reading> readings,
        List<String> remarks,
        List<ColumnLine> columns,
        List<NameLine> pipelines,
        List<NameLine> stages) {

    /** Nothing to show yet. */
    static final ImportPage NONE = new ImportPage("", "", List.of(), List.of(), List.of(), List.of(), List.of());

    public ImportPage {
        readings = List.copyOf(readings);
        remarks = List.copyOf(remarks);
        columns = List.copyOf(columns);
        pipelines = List.copyOf(pipelines);
        stages = List.copyOf(stages);
    }

    /**
     * One thing that was concluded from the content.
     *
     * @param example the content that shows it, and how it is read
     * @param certain false when it could be read otherwise
     */
    public record Reading(Pick pick, String example, boolean certain) {}

    /**
     * A column of the file.
     *
     * @param samples a few of its contents
     */
    public record ColumnLine(String name, String samples, Pick pick) {}

    /**
     * A name in the file that stands for one of ours: of a stage or a pipeline.
     *
     * @param rows how many rows have it
     */
    public record NameLine(String name, String rows, Pick pick) {}

    /**
     * What would be imported.
     *
     * @param sentence how many rows, and how many of them not
     * @param doubtful whether some would be set aside
     * @param button what the button says
     * @param ready whether anything would be imported
     * @param titles headings of the rows
     * @param rows the first rows as they were understood
     * @param remarks what else is to be known of the rows
     * @param problems the first rows that would be set aside, with the reasons
     * @param matched the first rows whose prospect is there already
     * @param inDoubt whether the person is asked about rows that may be about a prospect that is there
     * @param undated how many would be won or lost on a day nobody knows; empty where the person need not be asked
     * @param passed how many open ones tell a decision day that has passed; empty where the person need not be asked
     */
    public record Preview(
            String sentence,
            boolean doubtful,
            String button,
            boolean ready,
            List<String> titles,
            List<List<String>> rows,
            List<String> remarks,
            List<Problem> problems,
            List<Problem> matched,
            boolean inDoubt,
            String undated,
            String passed) {

        static final Preview NONE =
                new Preview("", false, "", false, List.of(), List.of(), List.of(), List.of(), List.of(), false, "", "");

        public Preview {
            titles = List.copyOf(titles);
            rows = List.copyOf(rows);
            remarks = List.copyOf(remarks);
            problems = List.copyOf(problems);
            matched = List.copyOf(matched);
        }
    }

    /** A row with what is to be said of it. */
    public record Problem(String row, String reason) {}

    /**
     * What came of the import.
     *
     * @param figures created, updated, skipped and set aside
     * @param remarks what else is worth knowing
     * @param problems the first rows that were set aside
     * @param rejectedRows name of the file with all of them
     * @param undated leads to those that are won or lost on a day nobody knows, in words; empty where there are none
     * @param matched the first rows whose prospect was there already
     * @param matchedRows name of the file with all of them
     */
    public record Result(
            String title,
            List<ResultFigure> figures,
            List<String> remarks,
            String undated,
            List<Problem> problems,
            Optional<String> rejectedRows,
            List<Problem> matched,
            Optional<String> matchedRows) {

        static final Result NONE =
                new Result("", List.of(), List.of(), "", List.of(), Optional.empty(), List.of(), Optional.empty());

        public Result {
            figures = List.copyOf(figures);
            remarks = List.copyOf(remarks);
            problems = List.copyOf(problems);
            matched = List.copyOf(matched);
        }
    }

    /** A number with what it counts. */
    public record ResultFigure(String caption, String number, boolean attention) {}

    /**
     * An import that was made.
     *
     * @param became what came of its rows, or that it was taken back
     */
    public record PastLine(PastImport past, String when, String became) {}
}
