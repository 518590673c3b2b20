package org.callworthy.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.callworthy.account.People;
import org.callworthy.account.SignedIn;
import org.callworthy.notice.Notices;
import org.callworthy.notice.ui.Bell;

/** Navigation at the side, who is signed in, language and theme. The menu holds what the person's roles open. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    private final transient SignedIn signedIn;

    MainLayout(SignedIn signedIn, People people, Notices notices, AuthenticationContext authentication) {
        this.signedIn = signedIn;
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        Div spring = new Div();
        spring.addClassName("shell-spring");
        addToNavbar(
                toggle,
                spring,
                new Bell(notices),
                new LanguageSwitch(people, signedIn),
                new ThemeSwitch(),
                new PersonMenu(name(), authentication));
        addToDrawer(brand(), menu(), footer());
    }

    private String name() {
        return signedIn.name().orElse("");
    }

    private Anchor brand() {
        Image mark = new Image("images/callworthy.svg", "");
        Span name = new Span("Callworthy");
        Anchor home = new Anchor("", mark, name);
        home.addClassName("shell-brand");
        return home;
    }

    private SideNav menu() {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> menu.addItem(item(entry)));
        return menu;
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null) {
            Icon icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        return item;
    }

    private Footer footer() {
        Anchor verify = new Anchor("verify", getTranslation("shell.verify"));
        verify.setRouterIgnore(true);
        Footer footer = new Footer(verify);
        footer.addClassName("shell-footer");
        return footer;
    }
}
