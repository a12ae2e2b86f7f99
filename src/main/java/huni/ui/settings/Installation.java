package huni.ui.settings;

/**
 * What runs, and where its data lies.
 *
 * @param store the folder of the store, as the operating system writes it
 * @param version of the program
 */
public record Installation(String store, String version) {}
