package huni.ui.shell;

/**
 * What the window can ask for on behalf of no screen.
 *
 * @param newProspect begins a new prospect
 * @param undo undoes the newest thing that was done
 * @param redo does again what was undone last
 */
public record ShellActions(Runnable newProspect, Runnable undo, Runnable redo) {}
