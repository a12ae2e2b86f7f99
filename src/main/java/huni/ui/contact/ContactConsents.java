package huni.ui.contact;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.State;
import huni.domain.prospect.Consents;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.SharedField;
import huni.work.prospect.EditConsent;
import huni.work.prospect.OverrideConsent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

/** What one person said about being called and written to. A new answer is of today unless another day is told. */
public final class ContactConsents {

    private final ProspectId prospect;
    private final ContactId contact;
    private final Performer door;
    private final Texts texts;
    private final DomainWords words;
    private final List<ConsentEntry> entries;
    private final StringBinding refusal;

    /** @param fields the fields of the screen that save on their own */
    public ContactConsents(
            ProspectId prospect, ContactId contact, Performer door, OpenFields fields, Formats formats, Texts texts) {
        this.prospect = prospect;
        this.contact = contact;
        this.door = door;
        this.texts = texts;
        this.words = new DomainWords(texts);
        this.entries = Stream.of(Channel.values())
                .map(channel -> entry(channel, fields, formats))
                .toList();
        this.refusal = Bindings.createStringBinding(
                this::refused,
                entries.stream().map(entry -> entry.state().chosenProperty()).toArray(ObservableValue[]::new));
    }

    private ConsentEntry entry(Channel channel, OpenFields fields, Formats formats) {
        Saves save = new Saves(channel, formats);
        String of = ":" + channel + ":" + contact.value();
        SavedChoice<State> state = new SavedChoice<>(
                State.UNKNOWN,
                List.of(State.values()),
                words::consent,
                save.of(Consent::state, (told, chosen) -> told.with(chosen, formats.today())),
                door::problem);
        SavedText<Optional<LocalDate>> since = fields.add(
                texts.text("contact.consent.since"),
                "contact.consent.since" + of,
                Optional.empty(),
                FieldFormat.filled(FieldFormat.day(formats, texts)),
                save.of(told -> Optional.of(told.since()), (told, day) -> told.withSince(day.orElse(told.since()))));
        SavedText<String> source = fields.add(
                texts.text("contact.consent.source"),
                "contact.consent.source" + of,
                "",
                FieldFormat.words(),
                save.of(Consent::source, Consent::withSource));
        return new ConsentEntry(channel, state, since, source);
    }

    /** Keeps what is told of one channel, which others may write, too. */
    private final class Saves {

        private final Channel channel;
        private final Formats formats;

        Saves(Channel channel, Formats formats) {
            this.channel = channel;
            this.formats = formats;
        }

        <T> SaveAction<T> of(Function<Consent, T> content, BiFunction<Consent, T, Consent> edit) {
            return SaveAction.shared(
                    door,
                    formats,
                    texts,
                    new SharedField<>(
                            prospect,
                            Consent.class,
                            one -> one.contact().equals(contact) && one.channel() == channel,
                            content),
                    value -> new EditConsent(prospect, contact, channel, told -> edit.apply(told, value)));
        }
    }

    /** Shows what is stored. */
    public void show(Consents stored) {
        for (ConsentEntry entry : entries) {
            Optional<Consent> told = stored.find(contact, entry.channel());
            entry.state().show(told.map(Consent::state).orElse(State.UNKNOWN));
            entry.since().show(told.map(Consent::since));
            entry.source().show(told.map(Consent::source).orElse(""));
        }
    }

    private String refused() {
        return entries.stream()
                .filter(ConsentEntry::isRefused)
                .map(entry -> words.refused(entry.channel()))
                .collect(Collectors.joining(" · "));
    }

    /** Whether they refused to be addressed by the channel. */
    public boolean forbids(Channel channel) {
        return entries.stream().anyMatch(entry -> entry.channel() == channel && entry.isRefused());
    }

    /** Records that they are addressed by a channel although they refused. */
    public void override(String name, Channel channel) {
        door.perform(new OverrideConsent(prospect, words.overridden(name, channel)), _ -> {});
    }

    /** What is shown of each channel, but for what is still being typed. */
    public Map<Channel, Consent.Particulars> told() {
        return entries.stream().collect(Collectors.toMap(ConsentEntry::channel, ConsentEntry::told));
    }

    /** One for each channel. */
    public List<ConsentEntry> entries() {
        return entries;
    }

    /** What they refused, in words; empty if nothing. */
    public StringBinding refusalProperty() {
        return refusal;
    }
}
