package huni.domain.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LikeNameTest {

    @Test
    void legalFormsAndSignsAreNoPartOfAName() {
        assertEquals("isik yapi", LikeName.bare("IŞIK Yapı San. ve Tic. Ltd. Şti."));
        assertEquals("isik", LikeName.bare("Işık A.Ş."));
        assertEquals("acme", LikeName.bare("Acme, Inc."));
        assertEquals("ltd", LikeName.bare("Ltd"));
    }

    @Test
    void namesAreAlikeByTheirBeginningAndWithASlip() {
        assertTrue(LikeName.isLike("Acme GmbH", "ACME"));
        assertTrue(LikeName.isLike("Alfa", "Alfa Gıda A.Ş."));
        assertTrue(LikeName.isLike("Beta Tekstil", "Beta Tekstl"));
    }

    @Test
    void othersAreNot() {
        assertFalse(LikeName.isLike("Alfa Ltd", "Beta Ltd"));
        assertFalse(LikeName.isLike("Alfa Gıda", "Alfa Tekstil"));
        assertFalse(LikeName.isLike("", ""));
        assertFalse(LikeName.isLike("As", "Asya Holding"));
    }
}
