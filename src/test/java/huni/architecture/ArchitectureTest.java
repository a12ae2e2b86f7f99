package huni.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import huni.domain.ProspectId;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String PLANTED = "huni.architecture.planted";

    @TestFactory
    Stream<DynamicTest> theProgramKeepsTheRule() {
        JavaClasses program = new ClassFileImporter().importUrl(placeOf(ProspectId.class));
        return tests(new HouseRules("huni").all(), rule -> rule.check(program));
    }

    @TestFactory
    Stream<DynamicTest> theRuleNoticesItsPlantedViolation() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
        return tests(
                new HouseRules(PLANTED).all(),
                rule -> assertTrue(
                        rule.evaluate(planted).hasViolation(), "nothing planted breaks: " + rule.getDescription()));
    }

    @Test
    void testsDoNotSleepEither() {
        // Who is called is in the class itself: what libraries it extends need not be read.
        JavaClasses tests = ArchConfiguration.withThreadLocalScope(how -> {
            how.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(location -> !location.contains("/planted/"))
                    .importUrl(placeOf(ArchitectureTest.class));
        });
        rule("nobodySleeps").check(tests);
    }

    /** The folder of classes that one came from: the program's own, or the tests'. */
    private static URL placeOf(Class<?> one) {
        return one.getProtectionDomain().getCodeSource().getLocation();
    }

    private static ArchRule rule(String name) {
        ArchRule rule = new HouseRules("huni").all().get(name);
        return Objects.requireNonNull(rule, name);
    }

    private static Stream<DynamicTest> tests(Map<String, ArchRule> rules, Consumer<ArchRule> check) {
        return rules.entrySet().stream().map(rule -> dynamicTest(rule.getKey(), () -> check.accept(rule.getValue())));
    }
}
