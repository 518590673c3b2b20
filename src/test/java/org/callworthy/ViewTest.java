package org.callworthy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Ids;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tests of screens without a browser: somebody signs in, opens a view and sees what is there. */
@CallworthyTest
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    private ActAs actAs;

    @Autowired
    private People people;

    /** Makes names unique, as tests share one database. */
    protected final String mark = Ids.text(Ids.next()).substring(5);

    protected PersonId hire(String username, Role... roles) {
        return ActAs.system(() -> {
            PersonId id = people.hire(
                    new NewPerson(username + mark, username + " " + mark, null, null, Locale.ENGLISH, null));
            for (Role role : roles) {
                people.grant(id, role, null);
            }
            return id;
        });
    }

    protected void signIn(PersonId person) {
        Authentication authentication =
                actAs.person(person, () -> SecurityContextHolder.getContext().getAuthentication());
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    protected PersonId signIn(Role... roles) {
        PersonId person = hire("somebody" + Ids.text(Ids.next()), roles);
        signIn(person);
        return person;
    }

    @AfterEach
    void noTextIsMissing() {
        UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .forEach(view -> assertThat(view.getElement().getTextRecursively())
                        .as("keys on the screen that no bundle has")
                        .doesNotContainPattern("![a-z]+(\\.\\w+)+"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected void read(Locale language) {
        UI.getCurrent().setLocale(language);
    }

    protected String heading() {
        return find(H1.class).single().getText();
    }

    /** All text within a component, as a reader would copy it. */
    protected static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
