package huni.ui.message;

import huni.domain.activity.MessageQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.prospect.DraftQuery;
import huni.language.MessageValues;
import huni.language.RequestWords;
import huni.language.StandardTemplates;
import huni.ui.kit.Preferences;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where a message is made from. The queries are asked off the screen's thread.
 *
 * @param values says what is known, in the language of a template: {@code tr} or {@code en}
 * @param preferences hold what the person signs with
 * @param requests say how long a request has waited
 * @param ids names new templates
 */
public record MessageSources(
        ProspectQuery prospects,
        MessageQuery messages,
        DraftQuery drafts,
        StandardTemplates standard,
        Function<String, MessageValues> values,
        Preferences preferences,
        RequestWords requests,
        Supplier<UUID> ids) {}
