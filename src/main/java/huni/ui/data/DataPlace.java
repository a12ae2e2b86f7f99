package huni.ui.data;

import huni.language.Texts;
import java.util.Optional;

/**
 * Where the data lies.
 *
 * @param where the folder of the store, as it is shown, or the address of a workspace that others use, too
 * @param shared whether it is such an address
 * @param move asks where the store is to be moved; empty where it stays
 * @param share asks with whom it is to be shared; empty where it is not offered
 */
public record DataPlace(String where, boolean shared, Optional<Runnable> move, Optional<Runnable> share) {

    String sentence(Texts texts) {
        return texts.text(shared ? "data.page.shared" : "data.page.place", where);
    }
}
