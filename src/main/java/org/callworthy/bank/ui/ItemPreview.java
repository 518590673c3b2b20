package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import org.callworthy.bank.Draft;
import org.callworthy.bank.ItemPage;
import org.callworthy.common.Json;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** An item as candidates see it, by the element that they see. It can be tried out; what is answered goes nowhere. */
@Tag("callworthy-item")
@JsModule("./player/exam/item/callworthy-item.ts")
class ItemPreview extends Component {

    /** Shows another item, or the same as it is written now. */
    void show(Draft draft, Locale language) {
        ObjectNode face =
                Json.mapper().valueToTree(ItemPage.of(draft.id(), draft.text(), draft.material(), draft.pictures()));
        getElement().setProperty("language", language.toLanguageTag());
        getElement().setPropertyJson("item", face);
        getElement().setPropertyJson("response", NullNode.getInstance());
    }
}
