package huni.ui.trash;

import java.util.List;

/**
 * What is said before somebody is forgotten.
 *
 * @param goes what is kept of them and goes, one line each
 * @param remarks what else is to be known
 * @param backups the files that still hold them; empty while they are read, or if there are none
 * @param backupsSaid what is said of them
 */
public record ForgetPage(
        String title, List<String> goes, List<String> remarks, List<String> backups, String backupsSaid) {

    static final ForgetPage NONE = new ForgetPage("", List.of(), List.of(), List.of(), "");

    public ForgetPage {
        goes = List.copyOf(goes);
        remarks = List.copyOf(remarks);
        backups = List.copyOf(backups);
    }
}
