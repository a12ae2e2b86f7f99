package huni.language;

import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.trash.Removed;
import huni.domain.trash.RemovedPart;
import huni.domain.trash.RemovedPart.RemovedPerson;
import huni.domain.trash.RemovedPart.RemovedPurchase;
import huni.domain.trash.RemovedProspect;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was removed, in words. */
public record RemovedWords(Texts texts, Formats formats, Pipeline pipeline) {

    /** By what it was removed. */
    public String cause(Removed one) {
        String detail = one instanceof RemovedProspect prospect ? prospect.detail() : "";
        return texts.text("trash.cause." + one.cause().name().toLowerCase(Locale.ROOT), detail);
    }

    /** What kind of thing it is. */
    public String kind(Removed one) {
        return switch (one) {
            case RemovedProspect _ -> texts.text("trash.kind.prospect");
            case RemovedPart part ->
                texts.text(
                        switch (part.what()) {
                            case RemovedPerson _ -> "trash.kind.person";
                            case RemovedPurchase _ -> "trash.kind.purchase";
                        });
        };
    }

    /** What it is called: a prospect by its company, one of its people by the name, a purchase by what was bought. */
    public String name(Removed one) {
        return switch (one) {
            case RemovedProspect prospect -> prospect.company();
            case RemovedPart part ->
                switch (part.what()) {
                    case RemovedPerson(Contact contact, var _) -> name(contact);
                    case RemovedPurchase(PastPurchase bought) -> bought.what();
                };
        };
    }

    private static String name(Contact contact) {
        return Stream.of(contact.name(), contact.email(), contact.phone(), contact.title())
                .filter(part -> !part.isBlank())
                .findFirst()
                .orElse("–");
    }

    /** What it says beside its name: of a prospect its first contact and its stage; may be empty. */
    public String detail(Removed one) {
        return switch (one) {
            case RemovedProspect prospect -> join(prospect.contact(), stage(prospect));
            case RemovedPart part ->
                switch (part.what()) {
                    case RemovedPerson(Contact contact, var _) ->
                        join(contact.title(), contact.phone(), contact.email());
                    case RemovedPurchase(PastPurchase bought) ->
                        join(Integer.toString(bought.boughtIn()), formats.money(bought.paid()));
                };
        };
    }

    /** Where a prospect stood. */
    public String stage(RemovedProspect prospect) {
        return new DomainWords(texts).stage(pipeline.stage(prospect.stage()));
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
