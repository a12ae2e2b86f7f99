package huni.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/**
 * The one way of every screen through the door.
 *
 * @param root the package the house stands in
 */
record DoorRules(String root) {

    private static final List<String> WAYS = List.of("perform", "undo", "redo");

    void addTo(Map<String, ArchRule> rules) {
        rules.put(
                "screensGoThroughTheDoorOneWay",
                noClasses()
                        .that()
                        .resideInAnyPackage(root + ".ui..", root + ".app..")
                        .and()
                        .resideOutsideOfPackage(root + ".ui.door..")
                        // It fills the store that it draws; there is no screen and nobody to tell.
                        .and()
                        .doNotHaveSimpleName("ScreenPictures")
                        .should()
                        .accessTargetWhere(DescribedPredicate.describe("Workspace.perform, undo or redo", this::isWay))
                        .because(
                                "the Performer says why something was not done, and its undo takes back what it names"));
    }

    private boolean isWay(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals(root + ".work.Workspace") && WAYS.contains(access.getName());
    }
}
