package huni.command;

import huni.domain.Moment;
import huni.insight.TodayReader;
import huni.language.Formats;
import huni.language.StagePlaces;
import huni.language.Texts;
import huni.language.table.DayTable;
import huni.language.table.GivenTable;
import huni.language.table.RemovedTable;
import huni.language.table.TableTitles;
import huni.work.exports.CountedTable;
import java.time.Clock;

/** The lists beside that of the prospects, as their screens show them. */
record OtherLists(OpenStore open, Texts texts) {

    /** Which list. */
    enum Choice {
        PROSPECTS,
        /** What the day asks for. */
        TODAY,
        /** What was given to move prospects. */
        GIVEN,
        /** What was removed and can be brought back. */
        DELETED
    }

    /**
     * All of it as a table.
     *
     * @param words that are looked for among what was removed
     */
    CountedTable of(Choice list, String words, TableTitles titles) {
        Moment now = open.workspace().now();
        Formats formats = formats(open, texts);
        return switch (list) {
            case TODAY ->
                new DayTable(
                                new TodayReader(
                                        open.today(),
                                        new StagePlaces(open.pipelines(), texts)::pipeline,
                                        open.consents()),
                                texts,
                                formats)
                        .of(now, open.workspace().workingTime(), titles);
            case GIVEN -> new GivenTable(open.incentives(), open.pipelines(), texts, formats).of(now, titles);
            case DELETED ->
                new RemovedTable(open.trash().contents(), open.pipelines(), texts, formats).of(words, titles);
            case PROSPECTS -> throw new IllegalArgumentException("has columns of its own");
        };
    }

    /** Days and amounts as the store's person writes them. */
    static Formats formats(OpenStore open, Texts texts) {
        Moment now = open.workspace().now();
        return new Formats(
                texts,
                Clock.fixed(now.instant(), now.zone()),
                open.workspace().settings().currency());
    }
}
