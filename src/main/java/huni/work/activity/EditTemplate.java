package huni.work.activity;

import huni.domain.OperationName;
import huni.domain.activity.MessageTemplate;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.function.UnaryOperator;

/**
 * A template of messages made or changed, applied to it as it is stored then.
 *
 * @param shown as the person saw it; what is kept if none of its identifier is stored yet
 * @param edit pure; keeps the identifier and the version
 */
public record EditTemplate(MessageTemplate shown, UnaryOperator<MessageTemplate> edit)
        implements Operation<MessageTemplate> {

    @Override
    public OperationName name() {
        return OperationName.TEMPLATE;
    }

    @Override
    public MessageTemplate apply(Records records) throws RefusedException {
        MessageTemplate before = records.find(MessageTemplate.class, shown.id()).orElse(shown);
        MessageTemplate after = edit.apply(before);
        if (!after.equals(before) || before.version() == 0) {
            records.put(after);
        }
        records.about(after.name());
        return after;
    }
}
