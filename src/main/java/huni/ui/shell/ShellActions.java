package huni.ui.shell;

/** What the window can ask for on behalf of no screen. */
public interface ShellActions {

    /** Begins a new prospect. */
    void newProspect();

    /** Undoes the newest thing that was done. */
    void undo();

    /** Does again what was undone last. */
    void redo();
}
