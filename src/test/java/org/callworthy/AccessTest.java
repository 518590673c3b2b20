package org.callworthy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.Filter;
import java.util.stream.Stream;
import org.callworthy.common.CalledByServices;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** Views and services say who may come; what says nothing is reached from no view and no endpoint. */
class AccessTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.callworthy");

    private static final DescribedPredicate<JavaClass> DOORS = describe(
            "are doors: views and their parts, endpoints, filters",
            type -> type.getPackageName().matches(".*\\.(ui|api)(\\..*)?")
                    || isDoor(type)
                    || type.getEnclosingClass().filter(AccessTest::isDoor).isPresent());

    private static boolean isDoor(JavaClass type) {
        return type.isAssignableTo(Component.class)
                || type.isAssignableTo(Filter.class)
                || type.isMetaAnnotatedWith(Controller.class);
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should(new ArchCondition<>("say who may open them") {
                    @Override
                    public void check(JavaClass view, ConditionEvents events) {
                        boolean said = Stream.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class)
                                .anyMatch(view::isAnnotatedWith);
                        events.add(new SimpleConditionEvent(view, said, view.getName() + " says not who may open it"));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void everyMethodOfAServiceSaysWhoMayCallIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(new ArchCondition<>("say who may call them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean said = method.getModifiers().contains(JavaModifier.SYNTHETIC)
                                || Stream.of(RolesAllowed.class, PermitAll.class, CalledByServices.class)
                                        .anyMatch(access -> method.isAnnotatedWith(access)
                                                || method.getOwner().isAnnotatedWith(access));
                        events.add(new SimpleConditionEvent(
                                method, said, method.getFullName() + " says not who may call it"));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void whatServicesCallIsReachedFromNoDoor() {
        classes()
                .that(DOORS)
                .should(new ArchCondition<>("call no method that is for services") {
                    @Override
                    public void check(JavaClass door, ConditionEvents events) {
                        Stream.concat(
                                        door.getMethodCallsFromSelf().stream(),
                                        door.getMethodReferencesFromSelf().stream())
                                .filter(call -> isForServices(
                                        call.getTargetOwner(), call.getTarget().resolveMember()))
                                .forEach(
                                        call -> events.add(SimpleConditionEvent.violated(door, call.getDescription())));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void theRulesSeeDoorsAndServices() {
        assertThat(CLASSES.stream().filter(DOORS)).hasSizeGreaterThan(200);
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Service.class)))
                .hasSizeGreaterThan(90);
    }

    private static boolean isForServices(JavaClass owner, java.util.Optional<? extends JavaCodeUnit> method) {
        boolean asks = method.filter(
                        it -> it.isAnnotatedWith(RolesAllowed.class) || it.isAnnotatedWith(PermitAll.class))
                .isPresent();
        return !asks
                && (owner.isAnnotatedWith(CalledByServices.class)
                        || method.filter(it -> it.isAnnotatedWith(CalledByServices.class))
                                .isPresent());
    }
}
