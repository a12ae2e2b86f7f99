package huni.exchange.mail;

import java.util.regex.Pattern;

/** What may stand where an address is asked for. */
final class MailAddresses {

    /** Nothing that ends a header or begins another part of one; letters of any language before and after the at sign. */
    private static final Pattern PLAIN =
            Pattern.compile("[^\\s\\p{Cntrl}<>(),;:\\\\\"\\[\\]@]+@[^\\s\\p{Cntrl}<>(),;:\\\\\"\\[\\]@]+");

    private MailAddresses() {}

    /** Whether that is one address and nothing else. */
    static boolean isOne(String address) {
        return PLAIN.matcher(address).matches();
    }
}
