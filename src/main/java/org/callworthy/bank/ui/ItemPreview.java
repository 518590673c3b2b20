package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.bank.ItemPage;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.Material;
import org.callworthy.common.Json;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** An item as candidates see it, by the element that they see. It can be tried out; what is answered goes nowhere. */
@Tag("callworthy-item")
@JsModule("./player/exam/item/callworthy-item.ts")
class ItemPreview extends Component {

    /** Shows nothing until there is an item to be shown. */
    ItemPreview() {}

    ItemPreview(ItemText item, Optional<Material> material, Locale language) {
        show(item, material, language);
    }

    /** Shows another item, or the same as it is written now. */
    final void show(ItemText item, Optional<Material> material, Locale language) {
        ObjectNode face = Json.mapper().valueToTree(ItemPage.of(item, material));
        getElement().setProperty("language", language.toLanguageTag());
        getElement().setPropertyJson("item", face);
        getElement().setPropertyJson("response", NullNode.getInstance());
    }
}
