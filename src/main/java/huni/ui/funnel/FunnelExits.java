package huni.ui.funnel;

import java.time.LocalDate;

/** What the screen asks of the window. */
public interface FunnelExits {

    /** Lets the person say where a file is saved, and saves it; the name is a suggestion. */
    void save(String name, byte[] content);

    /** Lets the person say where the report of the week that holds that day is saved, and saves it. */
    void saveWeek(LocalDate day);
}
