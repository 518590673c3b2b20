package org.callworthy.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Who is signed in, what is theirs, and the way out. */
class PersonMenu extends MenuBar {

    PersonMenu(String name, AuthenticationContext authentication) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        Span label = new Span(name);
        label.addClassName("shell-person");
        MenuItem person = addItem(new Avatar(name));
        person.add(label);
        person.setAriaLabel(name);
        person.getSubMenu()
                .addItem(
                        getTranslation("shell.my-data"),
                        click -> UI.getCurrent().navigate("my-data"));
        person.getSubMenu()
                .addItem(
                        getTranslation("shell.password.change"),
                        click -> UI.getCurrent().getPage().setLocation("password"));
        person.getSubMenu().addItem(getTranslation("shell.sign-out"), click -> authentication.logout());
    }
}
