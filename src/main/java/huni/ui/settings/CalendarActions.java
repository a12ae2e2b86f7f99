package huni.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What the settings of the calendar ask of the window. */
public interface CalendarActions {

    /** Lets a folder be chosen and hands it over, if one was. */
    void chooseFolder(Consumer<Path> onChosen);

    /** Saves all appointments that are still to come as one file, as they are now. */
    void saveAll();
}
