package org.callworthy.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.callworthy.ViewTest;
import org.callworthy.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PasswordDialogTest extends ViewTest {

    @Autowired
    Desk desk;

    @Test
    void charactersAreCountedAndNotTheirHalves() {
        signIn(Role.ADMIN);
        PasswordDialog dialog = new PasswordDialog(desk, desk.people().find(hire("li", Role.AGENT)));
        dialog.open();
        TextField password = find(TextField.class, dialog).single();
        assertThat(set(dialog, "🔑".repeat(11))).isTrue();
        assertThat(password.isInvalid()).isTrue();
        assertThat(set(dialog, "🔑".repeat(201))).isTrue();
        assertThat(set(dialog, "🔑".repeat(200))).isFalse();
    }

    /** Whether the dialog is still there. */
    private boolean set(PasswordDialog dialog, String wanted) {
        find(TextField.class, dialog).single().setValue(wanted);
        test(find(Button.class, dialog).withText("Set password").single()).click();
        return dialog.isOpened();
    }
}
