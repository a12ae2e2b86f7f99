package huni.architecture.planted.work;

/** A door that a screen goes through by itself. */
public final class Workspace {

    /** Something that is undone. */
    public void undo() {}
}
