package huni.store;

import huni.insight.KeptForecast;
import huni.store.file.Database;
import huni.store.read.StoreCourses;
import huni.store.read.StorePipeline;
import huni.work.Workspace;

/** The forecast of a stored workspace. */
public final class StoreForecast {

    private StoreForecast() {}

    /** It hears of what is written there. */
    public static KeptForecast of(Database database, Workspace workspace) {
        KeptForecast forecasts = new KeptForecast(
                new StoreCourses(database.longReads()), new StoreCourses(database), new StorePipeline(database));
        workspace.onWritten(change -> forecasts.written(change.prospects(), change.past()));
        return forecasts;
    }
}
