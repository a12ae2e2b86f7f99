package huni.work.sharing;

/**
 * The store of a person's own, to which the window of a shared workspace leads back.
 *
 * @param folder where it lies
 * @param goBack closes the window and opens it on that store, from now on
 */
public record OwnStore(String folder, Runnable goBack) {}
