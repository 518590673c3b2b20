package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import org.callworthy.ViewTest;
import org.callworthy.account.Role;
import org.junit.jupiter.api.Test;

class PersonMenuTest extends ViewTest {

    @Test
    void everybodyFindsTheirDataTheirPasswordAndTheWayOut() {
        signIn(Role.AGENT);
        UI.getCurrent().navigate("");
        PersonMenu menu = find(PersonMenu.class).single();
        MenuItem person = menu.getItems().getFirst();
        assertThat(person.getSubMenu().getItems())
                .extracting(MenuItem::getText)
                .containsExactly("My data", "Change password", "Sign out");
        new MenuBarTester<MenuBar>(menu).clickItem(0, 0);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("my-data");
    }
}
