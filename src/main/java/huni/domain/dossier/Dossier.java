package huni.domain.dossier;

import huni.domain.activity.Activity;
import huni.domain.call.Answer;
import huni.domain.prospect.Consents;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one prospect but its timeline.
 *
 * @param contacts by position
 * @param consents what they said about being called and written to
 * @param purchases the latest first
 * @param planned the earliest first
 * @param incentives given or planned, the latest first
 * @param lastEntry the one into the present stage; empty if everything was undone
 */
public record Dossier(
        Prospect prospect,
        List<Contact> contacts,
        Consents consents,
        List<PastPurchase> purchases,
        List<Answer> answers,
        List<Activity> planned,
        List<Activity> incentives,
        Optional<StageEvent> lastEntry) {}
