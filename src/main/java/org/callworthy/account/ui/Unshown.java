package org.callworthy.account.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** Says which characters of a name certificates cannot show. */
final class Unshown {

    private Unshown() {}

    static String text(Component reader, List<String> characters) {
        return reader.getTranslation(
                "account.person.name.unshown", String.join(reader.getTranslation("account.people.comma"), characters));
    }
}
