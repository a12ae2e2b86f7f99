package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class ButtonsTest {

    @Test
    void anUnderscoreOfANameIsShown() {
        OnFx.run(() -> {
            assertFalse(Buttons.plain("Open sales_2026.csv", () -> {}).isMnemonicParsing());
            assertFalse(new Chip("key_accounts").isMnemonicParsing());
        });
    }
}
