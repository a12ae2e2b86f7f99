package huni.bench;

/** Something whose time is measured. */
@FunctionalInterface
interface Work {
    void run() throws Exception;
}
