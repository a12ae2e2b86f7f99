package huni.domain.dossier;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.WaitingStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Who a row of a file may be about. Removed prospects are in none of it. Lists have the earliest prospects first and at
 * most {@value #MOST} of them; blank words find nobody.
 */
public interface IdentityQuery {

    /** More prospects than so many are not told apart. */
    int MOST = 100;

    /** Whether there is any prospect at all. */
    boolean hasProspects();

    /** Prospects with this name in another program. */
    List<Prospect> withExternalId(String externalId);

    /** Prospects of this name, folded. */
    List<Prospect> called(String company);

    /** Prospects with a contact who has this number. */
    List<Prospect> withPhone(String phoneE164);

    /** Prospects with a contact who has this address, without regard to case. */
    List<Prospect> withEmail(String email);

    /** The prospect; empty if it is not there. */
    Optional<Prospect> known(ProspectId prospect);

    /** Its contacts by position. */
    List<Contact> contacts(ProspectId prospect);

    /** What it has in all, planned, done and cancelled. */
    List<Activity> activities(ProspectId prospect);

    /** Shows every prospect that has own fields. It reads the whole store: for what no index finds. */
    void eachWithOwnFields(Consumer<Prospect> seen);

    /** The sales whose stage history is here already and who are not. */
    Set<WaitingStep.Sale> waitingSales();

    /** The steps that wait for that sale, as they were brought. */
    List<WaitingStep> waiting(WaitingStep.Sale sale);
}
