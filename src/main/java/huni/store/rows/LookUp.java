package huni.store.rows;

/** By what prospects are looked up. Each has indexes of its own. */
public enum LookUp {
    EXTERNAL_ID,
    NAME,
    /** A phone number or an e-mail address. */
    CONTACT
}
