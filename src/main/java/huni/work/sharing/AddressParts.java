package huni.work.sharing;

/**
 * The address of a shared workspace as it is typed, in parts; nothing is known yet of whether it is one.
 *
 * @param port empty for the usual one
 * @param schema empty for the usual one
 * @param role the name with which the person logs in
 */
public record AddressParts(String server, String port, String database, String schema, String role) {}
