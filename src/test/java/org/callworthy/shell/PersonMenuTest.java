package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import org.callworthy.ViewTest;
import org.callworthy.account.Role;
import org.junit.jupiter.api.Test;

class PersonMenuTest extends ViewTest {

    @Test
    void everybodyFindsTheirDataTheirPasswordAndTheWayOut() {
        signIn(Role.AGENT);
        UI.getCurrent().navigate("my-data");
        MenuItem person = find(PersonMenu.class).single().getItems().getFirst();
        assertThat(person.getSubMenu().getItems())
                .extracting(MenuItem::getText)
                .containsExactly("My data", "Change password", "Sign out");
    }
}
