package huni.work.imports;

/** By what a row of a file was found to be about a prospect that is there, the surest first. */
public enum FoundBy {
    /** Its name in the program the file comes from. */
    ID,
    /** The company's name and the name of the sale. */
    SALE,
    /** The exact name. */
    NAME,
    /** A contact's number, and a like name. */
    PHONE,
    /** A contact's address, and a like name. */
    EMAIL
}
