package org.callworthy.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.ViewTest;
import org.callworthy.account.Role;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.Test;

class ItemLogViewTest extends ViewTest {

    @Test
    void theLogOpensForAuthorsInBothLanguages() {
        signIn(Role.AUTHOR);
        assertThat(textOf(navigate(ItemLogView.class))).contains("Items shown");
        read(Languages.CHINESE);
        signIn(Role.ADMIN);
        assertThat(textOf(navigate(ItemLogView.class))).isNotEmpty();
    }
}
