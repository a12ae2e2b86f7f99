package huni.work;

import huni.domain.OperationName;
import huni.domain.Settings;

/** A setting of the workspace changed; a blank value brings its default back. A value the program does not know is refused. */
public record ChangeSetting(Settings.Key key, String value) implements Operation<Settings> {

    @Override
    public OperationName name() {
        return OperationName.SETTING;
    }

    @Override
    public Settings apply(Records records) throws RefusedException {
        if (!value.isBlank() && !key.knows(value)) {
            throw new RefusedException(new Refusal.Unknown(value));
        }
        Settings changed = records.settings().with(key, value);
        records.put(changed);
        return changed;
    }
}
