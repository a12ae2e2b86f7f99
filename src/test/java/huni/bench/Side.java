package huni.bench;

/**
 * One of two things that are compared.
 *
 * @param prepare what has to be done before each run; its time does not count
 */
record Side(String name, Work prepare, Work run) {

    /** Something that needs no preparation. */
    static Side of(String name, Work run) {
        return new Side(name, () -> {}, run);
    }
}
