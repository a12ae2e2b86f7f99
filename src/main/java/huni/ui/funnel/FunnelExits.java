package huni.ui.funnel;

/** What the screen asks of the window. */
@FunctionalInterface
public interface FunnelExits {

    /** Lets the person say where a file is saved, and saves it; the name is a suggestion. */
    void save(String name, byte[] content);
}
