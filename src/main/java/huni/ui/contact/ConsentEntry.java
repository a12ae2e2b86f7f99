package huni.ui.contact;

import huni.domain.prospect.Consent;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody said about one channel, as it is edited.
 *
 * @param since the day they said it
 * @param source how it is known
 */
public record ConsentEntry(
        Consent.Channel channel,
        SavedChoice<Consent.State> state,
        SavedText<Optional<LocalDate>> since,
        SavedText<String> source) {

    /** What is shown of it, but for what is still being typed. */
    Consent.Particulars told() {
        return new Consent.Particulars(state.chosenProperty().get(), since.value(), source.value());
    }

    /** Whether they refused. */
    public boolean isRefused() {
        return state.chosenProperty().get() == Consent.State.MAY_NOT;
    }
}
