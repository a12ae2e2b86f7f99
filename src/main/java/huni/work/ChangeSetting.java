package huni.work;

import huni.domain.Settings;

/** A setting of the workspace changed; a blank value brings its default back. A value the program does not know is refused. */
public record ChangeSetting(Settings.Key key, String value) implements Operation<Settings> {

    @Override
    public String name() {
        return "setting";
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
